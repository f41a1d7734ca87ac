package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.packs.ShippedRules;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with work that takes its time, as a letter at a mail server that does not answer. */
@ExtendWith(ApplicationExtension.class)
class LockedDeskTest {
    private static final String PASSPHRASE = "a day at the desk";
    private static final RuleSource RULES = ShippedRules.load();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), Rules.MOSCOW);
    private final ShellModel shell = Fx.call(ShellModel::new);
    private final Background background = Background.onThreads();
    private final Path folder;
    private @Nullable RequestDesk desk;
    private @Nullable Stage stage;

    LockedDeskTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
    }

    @Start
    void open(Stage window) throws IOException {
        stage = window;
        try (OpenFolder data = OpenFolder.create(folder, PASSPHRASE.toCharArray(), new KdfCost(1024, 1, 1))) {
            new CaseDesk(data.transactions(), new RuleShelf(RULES), TestDesk.ANY_LETTER, clock).operators().keep(
                    new Operator(new OperatorId(0), "ООО «Ромашка»", null, null, null, Rules.MOSCOW,
                            CountingSwitches.STRICT, List.of(Rules.PACK)),
                    TestDesk.OFFICER);
        }
        Frame frame = new Frame(new Messages(Language.RUSSIAN, clock), new Looks(Theme.LIGHT), background,
                new RecordingDialogs(), shell, () -> window);
        desk = new RequestDesk(window, frame, new Desks(RULES, clock), folder);
        desk.start(folder);
        window.show();
    }

    private RequestDesk desk() {
        return Objects.requireNonNull(desk);
    }

    private void enter(FxRobot robot) throws TimeoutException {
        robot.write(PASSPHRASE, 0).push(KeyCode.ENTER);
        await(robot, ".top-bar", false);
    }

    private static void await(FxRobot robot, String query, boolean gone) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent() != gone);
    }

    @Test
    void theScreenIsEmptyAtOnceWhileWhatHasBegunIsFinished(FxRobot robot) throws TimeoutException {
        enter(robot);
        CountDownLatch server = new CountDownLatch(1);
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Fx.run(() -> {
            background.run(_ -> {
                server.await();
                return told.add("sent");
            }, _ -> {}, _ -> {});
            desk().lock();
        });
        assertEquals("Закрываю: начатое доводится до конца…", robot.lookup("#covered").queryAs(Label.class).getText());
        assertEquals(1, Fx.call(() -> Objects.requireNonNull(stage).getScene().getRoot()
                .getChildrenUnmodifiable().size()));
        assertFalse(robot.lookup("#passphrase").tryQuery().isPresent());
        server.countDown();
        await(robot, "#passphrase", false);
        assertEquals(List.of("sent"), List.copyOf(told));
        Fx.run(desk()::end);
    }

    @Test
    void theEndHoldsNobodyUpAndComesAfterWhatHasBegun(FxRobot robot) throws Exception {
        enter(robot);
        CountDownLatch server = new CountDownLatch(1);
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Fx.run(() -> {
            background.run(_ -> {
                server.await();
                return told.add("sent");
            }, _ -> background.run(_ -> told.add("draft kept"), _ -> {}, _ -> {}), _ -> {});
            desk().end(() -> told.add("ended"));
        });
        assertTrue(told.isEmpty());
        server.countDown();
        assertEquals(List.of("sent", "draft kept", "ended"), List.of(told.take(), told.take(), told.take()));
        OpenFolder.open(folder, PASSPHRASE.toCharArray()).close();
    }
}
