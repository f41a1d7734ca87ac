package org.dsrdesk.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.mailbox.MailboxProblem;
import org.dsrdesk.mailbox.Mailroom;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxesModelTest {
    @TempDir private Path folder;

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final RecordingMailboxDesk mail = new RecordingMailboxDesk();
    private final List<String> told = new ArrayList<>();
    private TestDesk desk;
    private MailboxesModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        model = new MailboxesModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), mail,
                Background.sameThread(), notice -> told.add(notice.text()), dialogs,
                new Messages(Language.RUSSIAN, FixedClock.friday()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private MailboxForm form() {
        return Objects.requireNonNull(model.formProperty().get());
    }

    private void write(MailboxField field, String text) {
        form().answer(field).set(text);
    }

    private Mailbox saved() {
        model.add();
        write(MailboxField.ADDRESS, "privacy@yandex.ru");
        write(MailboxField.SECRET, "пароль-1");
        assertTrue(model.save());
        return model.mailboxes().getFirst();
    }

    @Test
    void anAddressAndAPasswordAreEnough() {
        Mailbox mailbox = saved();
        assertEquals(new Source.Account(Protocol.IMAP, "imap.yandex.ru", 993, Security.TLS, "privacy@yandex.ru",
                SignIn.PASSWORD, List.of("INBOX")), mailbox.source());
        assertEquals(LocalDate.of(2026, 10, 21), mailbox.since());
        assertArrayEquals("пароль-1".toCharArray(), desk.desk.mailboxes().secret(mailbox.id()).orElseThrow());
        assertEquals(List.of("renew privacy@yandex.ru"), mail.asked);
        assertEquals(List.of("privacy@yandex.ru: письма будут приходить сами"), told);
        assertNull(model.formProperty().get());
    }

    @Test
    void theServerFollowsTheAddressUntilItIsWritten() {
        model.add();
        write(MailboxField.ADDRESS, "a@inbox.ru");
        assertEquals("imap.mail.ru", form().answer(MailboxField.HOST).get());
        form().protocolProperty().set(Protocol.POP3);
        assertEquals("pop.mail.ru", form().answer(MailboxField.HOST).get());
        assertEquals("995", form().answer(MailboxField.PORT).get());
        form().protocolProperty().set(Protocol.IMAP);
        form().securityProperty().set(Security.STARTTLS);
        assertEquals("143", form().answer(MailboxField.PORT).get());
        write(MailboxField.ADDRESS, "a@romashka.example");
        assertEquals("imap.romashka.example", form().answer(MailboxField.HOST).get());
        write(MailboxField.HOST, "mx.romashka.example");
        write(MailboxField.ADDRESS, "b@romashka.example");
        assertEquals("mx.romashka.example", form().answer(MailboxField.HOST).get());
        assertEquals("b@romashka.example", form().answer(MailboxField.USER).get());
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNothingIsKept() {
        model.add();
        write(MailboxField.ADDRESS, "privacy");
        write(MailboxField.PORT, "99999");
        assertFalse(model.save());
        assertEquals("settings.mailbox.wrongAddress", form().error(MailboxField.ADDRESS).get());
        assertEquals("settings.mailbox.wrongPort", form().error(MailboxField.PORT).get());
        write(MailboxField.ADDRESS, "privacy@yandex.ru");
        write(MailboxField.PORT, "993");
        assertFalse(model.save());
        assertEquals("problem.SECRET_MISSING", form().error(MailboxField.SECRET).get());
        assertEquals(List.of(), desk.desk.mailboxes().all());
        assertEquals(List.of(), mail.asked);
    }

    @Test
    void aTrialIsShownUntilSomethingElseIsWritten() {
        model.add();
        write(MailboxField.ADDRESS, "privacy@yandex.ru");
        write(MailboxField.SECRET, "x");
        mail.trial = new Mailroom.Trial(MailboxProblem.WRONG_PASSWORD, 0);
        assertTrue(model.tryOut());
        assertEquals(mail.trial, form().trialProperty().get());
        assertEquals(List.of("try privacy@yandex.ru x"), mail.asked);
        write(MailboxField.SECRET, "y");
        assertNull(form().trialProperty().get());
        assertEquals(List.of(), desk.desk.mailboxes().all());
    }

    @Test
    void aChangeKeepsThePasswordButShowsItToNoOtherServer() {
        Mailbox mailbox = saved();
        model.edit(mailbox);
        assertEquals("", form().answer(MailboxField.SECRET).get());
        write(MailboxField.HOST, "imap.elsewhere.example");
        assertFalse(model.tryOut());
        assertFalse(model.save());
        assertEquals("problem.SECRET_MISSING", form().error(MailboxField.SECRET).get());
        write(MailboxField.HOST, "imap.yandex.ru");
        write(MailboxField.FOLDERS, "INBOX, Обращения");
        assertTrue(model.save());
        Source.Account kept = (Source.Account) model.mailboxes().getFirst().source();
        assertEquals(List.of("INBOX", "Обращения"), kept.folders());
        assertEquals(mailbox.since(), model.mailboxes().getFirst().since());
        assertArrayEquals("пароль-1".toCharArray(), desk.desk.mailboxes().secret(mailbox.id()).orElseThrow());
    }

    @Test
    void aMailboxIsRemovedOnlyWhenTheQuestionIsAnsweredYes() {
        Mailbox mailbox = saved();
        model.remove(mailbox);
        assertEquals(List.of("Убрать privacy@yandex.ru?"), dialogs.asked());
        assertEquals(List.of(mailbox), desk.desk.mailboxes().all());
        dialogs.agree();
        model.remove(mailbox);
        assertEquals(List.of(), model.mailboxes());
        assertEquals(Optional.empty(), desk.desk.mailboxes().secret(mailbox.id()));
        assertEquals("drop " + mailbox.id().value(), mail.asked.getLast());
    }

    @Test
    void aMailboxIsStoppedAndGoesOnWithoutItsPassword() {
        Mailbox mailbox = saved();
        model.pauseOrGoOn(mailbox);
        assertFalse(model.mailboxes().getFirst().enabled());
        model.pauseOrGoOn(model.mailboxes().getFirst());
        assertEquals(List.of("renew privacy@yandex.ru", "renew privacy@yandex.ru off", "renew privacy@yandex.ru"),
                mail.asked);
    }

    @Test
    void aFolderIsChosenAndKept() {
        model.addFolder();
        assertEquals(List.of(), model.mailboxes());
        dialogs.choose(folder);
        model.addFolder();
        assertEquals(new Source.Watched(folder.toString()), model.mailboxes().getFirst().source());
    }
}
