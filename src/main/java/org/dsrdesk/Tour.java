package org.dsrdesk;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FxDialogs;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.packs.ShippedRules;

/**
 * Plays the main job on a throw-away desk without a display, through the real window and store, and leaves a picture of
 * each step and the month's CSV.
 */
final class Tour {
    private static final int FAILED = 1;

    private final Path folder;
    private final Language language;
    private final Clock clock;
    private final PrintStream err;

    Tour(Path folder, Language language, Clock clock, PrintStream err) {
        this.folder = folder;
        this.language = language;
        this.clock = clock;
        this.err = err;
    }

    /** Plays the tour and gives the exit code of the program: 0, or 1 after saying which step failed. */
    int play() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        RuleSource rules = ShippedRules.load();
        CompletableFuture<Integer> end = new CompletableFuture<>();
        Platform.startup(() -> end.complete(steps(rules)));
        int code = end.join();
        Platform.exit();
        return code;
    }

    private int steps(RuleSource rules) {
        Platform.setImplicitExit(false);
        Stage stage = new Stage();
        Messages messages = new Messages(language, clock);
        Looks looks = new Looks(Theme.LIGHT);
        Frame frame = new Frame(messages, looks, Background.sameThread(), new FxDialogs(() -> stage, messages, looks),
                new ShellModel(), () -> stage);
        Desks desks = new Desks(rules, clock);
        TourSteps steps = new TourSteps(folder, stage, frame, desks, new RequestDesk(stage, frame, desks, folder));
        stage.show();
        try {
            steps.play(rules, clock);
            err.println(said("tour.done", folder.toAbsolutePath()));
            return 0;
        } catch (TourSteps.StepFailedException failed) {
            err.println(said("tour.failed", failed.step(), failed.reason()));
            return FAILED;
        } finally {
            steps.clear();
            stage.hide();
        }
    }

    private String said(String key, Object... values) {
        return new MessageFormat(Windows.texts(language).getString(key), language.locale()).format(values);
    }
}
