package org.dsrdesk.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.lists.ListBench;
import org.dsrdesk.mailbox.MailboxProblem;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MailboxesViewTest {
    private final ListBench bench;

    MailboxesViewTest(@TempDir Path folder) {
        bench = Fx.call(() -> new ListBench(TestDesk.in(folder)));
    }

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(bench.window(new Place.Settings()), 1280, 900);
        bench.looks.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        bench.store.close();
    }

    @Test
    void aMailboxIsAddedByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#addMailbox").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.write("privacy@mail.ru");
        robot.push(KeyCode.TAB);
        robot.write("secret-1");
        robot.interact(() -> robot.lookup("#tryOut").queryButton().fire());
        assertTrue(robot.lookup("Подключение есть. Сначала прочитаем 14 писем.").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#saveMailbox").queryButton().fire());
        List<Mailbox> kept = bench.store.desk.mailboxes().all();
        assertEquals(List.of("privacy@mail.ru"), kept.stream().map(Mailbox::name).toList());
        assertEquals(List.of("try privacy@mail.ru secret-1", "renew privacy@mail.ru"), bench.mailDesk.asked);
        assertTrue(robot.lookup("#addMailbox").query().isVisible());
    }

    @Test
    void aProblemIsSaidHereAndInTheStatusLineAndTriedAgain(FxRobot robot) {
        robot.interact(() -> {
            bench.mailboxes.add();
            MailboxForm form = bench.mailboxes.formProperty().get();
            form.answer(MailboxField.ADDRESS).set("privacy@mail.ru");
            form.answer(MailboxField.SECRET).set("x");
            bench.mailboxes.save();
            Mailbox mailbox = bench.mailboxes.mailboxes().getFirst();
            bench.mailDesk.states().put(mailbox.id(),
                    new MailboxState.Failed(MailboxProblem.CERTIFICATE_EXPIRED, Instant.EPOCH));
            bench.shell.silentMailboxes().setAll("privacy@mail.ru");
        });
        assertTrue(robot.lookup("Не приходят письма: privacy@mail.ru").tryQuery().isPresent());
        long id = bench.mailboxes.mailboxes().getFirst().id().value();
        robot.interact(() -> robot.lookup("#again-" + id).queryButton().fire());
        assertEquals("again " + id, bench.mailDesk.asked.getLast());
        robot.interact(() -> bench.mailDesk.states().put(bench.mailboxes.mailboxes().getFirst().id(),
                new MailboxState.Waiting(Instant.EPOCH, 0)));
        assertTrue(robot.lookup("Всё прочитано, ждём новых писем.").tryQuery().isPresent());
        assertFalse(robot.lookup("#again-" + id).query().isVisible());
    }
}
