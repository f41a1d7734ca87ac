package org.dsrdesk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.cli.WindowLauncher;
import org.dsrdesk.cli.WindowStart;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.packs.ShippedRules;

/** Starts the toolkit and the window, or says in one sentence why there can be none. */
final class Windows implements WindowLauncher {
    private static final int FAILED = 1;

    private final Clock clock;
    private final PrintStream err;

    Windows(Clock clock, PrintStream err) {
        this.clock = clock;
        this.err = err;
    }

    @Override
    public int open(WindowStart start) {
        Preferences preferences = new Preferences(Folders.data());
        Language language = language(start, preferences);
        if (start.tour() != null) {
            return new Tour(start.tour(), language, clock, err).play();
        }
        if (displayIsMissing(System.getProperty("os.name", ""), System.getenv())) {
            return complain(language, "noDisplay");
        }
        Path folder = start.data() != null
                ? start.data().toAbsolutePath()
                : preferences.get("folder").map(Path::of).orElseGet(Folders::data);
        if (!start.demo()) {
            LogPlace.in(folder);
        }
        boolean choosesFolder = start.data() == null && !start.demo();
        return run(new Launch(folder, start.demo(), choosesFolder, language, preferences, clock), language);
    }

    private int run(Launch launch, Language language) {
        RuleSource rules = ShippedRules.load();
        CompletableFuture<Integer> end = new CompletableFuture<>();
        try {
            Platform.startup(() -> launch.show(rules, end));
        } catch (UnsupportedOperationException | IllegalStateException | LinkageError impossible) {
            return complain(language, "noWindow");
        }
        int code = end.join();
        Platform.exit();
        return code;
    }

    private int complain(Language language, String key) {
        err.println(texts(language).getString(key));
        return FAILED;
    }

    /** What is said before there is a window. */
    static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle("org.dsrdesk.start", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Language language(WindowStart start, Preferences preferences) {
        Locale asked = start.language();
        String tag = asked != null ? asked.getLanguage() : preferences.get("language").orElse("ru");
        return "en".equals(tag) ? Language.ENGLISH : Language.RUSSIAN;
    }

    /** Whether a Unix machine has neither X11 nor Wayland to show a window on. */
    static boolean displayIsMissing(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        boolean unix = !name.startsWith("windows") && !name.startsWith("mac");
        return unix && !headless && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /** Keeps what must be known before the data are open; a folder that cannot be written to only forgets it. */
    static void remember(Preferences preferences, String name, String value) {
        try {
            preferences.put(name, value);
        } catch (IOException _) {
            return;
        }
    }
}
