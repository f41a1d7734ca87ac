package org.dsrdesk.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.lists.ListBench;
import org.dsrdesk.mailbox.MailboxProblem;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxPicturesTest {
    @TempDir private Path folder;

    private ListBench bench;

    @BeforeEach
    void open() {
        bench = Fx.call(() -> new ListBench(TestDesk.in(folder)));
        Fx.run(() -> {
            List.of("privacy@romashka.ru", "dpo@mail.ru", "old@rambler.ru").forEach(this::keep);
            bench.dialogs.choose(Path.of("/srv/scans/Обращения"));
            bench.mailboxes.addFolder();
            bench.shell.noticeProperty().set(null);
            List<Mailbox> all = bench.mailboxes.mailboxes();
            tell(all.get(0), new MailboxState.Waiting(Instant.EPOCH, 0));
            tell(all.get(1), new MailboxState.Failed(MailboxProblem.WRONG_PASSWORD, Instant.EPOCH));
            tell(all.get(2), new MailboxState.Reading(340));
            tell(all.get(3), new MailboxState.Off());
            bench.shell.silentMailboxes().setAll("dpo@mail.ru");
        });
    }

    private void tell(Mailbox mailbox, MailboxState state) {
        bench.mailDesk.states().put(mailbox.id(), state);
    }

    private void keep(String address) {
        bench.mailboxes.add();
        MailboxForm form = bench.mailboxes.formProperty().get();
        form.answer(MailboxField.ADDRESS).set(address);
        form.answer(MailboxField.SECRET).set("x");
        bench.mailboxes.save();
    }

    @AfterEach
    void close() {
        bench.store.close();
    }

    @Test
    void leavesPicturesOfMailboxesInEveryState() {
        Pictures.take("mailboxes", bench.messages, () -> bench.window(new Place.Settings()));
    }

    @Test
    void leavesPicturesOfAnAccountBeingWritten() {
        Fx.run(() -> {
            bench.mailboxes.add();
            MailboxForm form = bench.mailboxes.formProperty().get();
            form.answer(MailboxField.ADDRESS).set("privacy@yandex.ru");
            form.answer(MailboxField.SECRET).set("secret");
            bench.mailboxes.tryOut();
        });
        for (Language language : Language.values()) {
            Fx.run(() -> {
                bench.messages.languageProperty().set(language);
                Parent window = bench.window(new Place.Settings());
                Scene first = new Scene(window, 1280, 1700);
                window.applyCss();
                window.layout();
                ((ToggleButton) window.lookup("#more")).setSelected(true);
                first.setRoot(new Pane());
                Theme theme = language == Language.RUSSIAN ? Theme.LIGHT : Theme.DARK;
                Pictures.take("mailbox-form-" + language.tag(), theme, window, 1280, 1700);
                Scene narrow = Pictures.take("mailbox-form-1000-" + language.tag(), Theme.LIGHT,
                        bench.window(new Place.Settings()), 1000, 1500);
                fits(narrow.getRoot());
            });
        }
        Fx.run(() -> Pictures.take("mailboxes-1920-en-light", Theme.LIGHT, bench.window(new Place.Settings()), 1920,
                1080));
    }

    private static void fits(Node root) {
        for (Node node : root.lookupAll(".scroll-pane")) {
            ScrollPane pane = (ScrollPane) node;
            double needed = pane.getContent().getLayoutBounds().getWidth();
            assertTrue(needed <= pane.getViewportBounds().getWidth() + 1, "needs " + needed);
        }
    }
}
