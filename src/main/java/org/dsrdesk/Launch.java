package org.dsrdesk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.FxDialogs;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.shell.ShellModel;
import org.jspecify.annotations.Nullable;

/** One start of the window, from the first scene to the last work done; used on the FX thread. */
final class Launch {
    private static final String ICON = "org/dsrdesk/icon.png";

    private final Path folder;
    private final boolean demo;
    private final boolean choosesFolder;
    private final Language language;
    private final Preferences preferences;
    private final Clock clock;
    private volatile @Nullable Path throwAway;

    /** Remembers the folder that is opened, for the next start, where the arguments named none. */
    Launch(Path folder, boolean demo, boolean choosesFolder, Language language, Preferences preferences, Clock clock) {
        this.folder = folder;
        this.demo = demo;
        this.choosesFolder = choosesFolder;
        this.language = language;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** Shows the window; the future ends with the exit code when it is closed. */
    void show(RuleSource rules, CompletableFuture<Integer> end) {
        Platform.setImplicitExit(false);
        Stage stage = new Stage();
        stage.getIcons().add(new Image(ICON));
        Frame frame = frame(stage);
        Thread.setDefaultUncaughtExceptionHandler((_, failed) -> Platform.runLater(() -> tell(frame, failed)));
        Desks desks = new Desks(rules, clock);
        RequestDesk desk = new RequestDesk(stage, frame, desks, folder);
        stage.setOnHidden(_ -> {
            desk.end(() -> {
                removeDemo();
                end.complete(0);
            });
        });
        if (demo) {
            openDemo(frame, desks, desk, rules, stage);
        } else {
            desk.start(folder);
            stage.show();
        }
    }

    private Frame frame(Stage stage) {
        Theme theme =
                preferences.get("theme").map(tag -> Theme.valueOf(tag.toUpperCase(Locale.ROOT))).orElse(Theme.LIGHT);
        Messages messages = new Messages(language, clock);
        Looks looks = new Looks(theme);
        messages.languageProperty().addListener((_, _, now) -> Windows.remember(preferences, "language", now.tag()));
        ShellModel shell = new ShellModel();
        if (choosesFolder) {
            shell.dataPlaceProperty().addListener((_, _, now) -> Windows.remember(preferences, "folder", now));
        }
        looks.themeProperty().addListener((_, _, now) -> Windows.remember(preferences, "theme", now.tag()));
        Dialogs dialogs = new FxDialogs(() -> stage, messages, looks);
        return new Frame(messages, looks, Background.onThreads(), dialogs, shell, () -> stage);
    }

    private void openDemo(Frame frame, Desks desks, RequestDesk desk, RuleSource rules, Stage stage) {
        frame.background().run(_ -> DemoData.create(rules, clock), data -> {
            throwAway = data.path();
            Runtime.getRuntime().addShutdownHook(new Thread(this::removeDemo));
            desk.begin(desks.adopt(data));
            stage.show();
        }, failed -> {
            tell(frame, failed);
            stage.hide();
        });
    }

    private void removeDemo() {
        Path made = throwAway;
        throwAway = null;
        if (made != null) {
            DemoData.remove(made);
        }
    }

    private static void tell(Frame frame, Throwable failed) {
        frame.dialogs().fail(Failure.of(frame.messages().text("failure.unexpected"), failed));
    }
}
