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
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.mailing.MailingProblem;
import org.dsrdesk.mailing.Refusal;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingModelTest {
    private static final MailServer LIKELY = new MailServer("smtp.romashka.example", 465, Security.TLS,
            "i@romashka.example", SignIn.PASSWORD, "i@romashka.example", "Ромашка");

    @TempDir private Path folder;

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final List<String> told = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private @Nullable Refusal inTheWay;
    private TestDesk desk;
    private SendingModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        model = new SendingModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), (server, secret) -> {
            tried.add(server.host() + " " + new String(secret));
            return Optional.ofNullable(inTheWay);
        }, Background.sameThread(), notice -> told.add(notice.text()), dialogs,
                new Messages(Language.RUSSIAN, FixedClock.friday()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private SendingForm form() {
        return Objects.requireNonNull(model.formProperty().get());
    }

    private void write(SendingField field, String text) {
        form().answer(field).set(text);
    }

    private Optional<MailServer> kept() {
        return desk.desk.servers().find(desk.operator.id());
    }

    private void saved() {
        model.edit();
        write(SendingField.SECRET, "пароль-1");
        assertTrue(model.save());
    }

    private void mailbox(String host, String user) {
        desk.desk.mailboxes().keep(new Mailbox(new MailboxId(0), "i@romashka.example", new Mailbox.Source.Account(
                Protocol.IMAP, host, 993, Security.TLS, user, SignIn.PASSWORD, List.of("INBOX")),
                LocalDate.of(2026, 11, 1), true), "x".toCharArray(), TestDesk.OFFICER);
    }

    @Test
    void aPasswordIsEnoughForTheAddressOfTheOperator() {
        saved();
        assertEquals(Optional.of(LIKELY), kept());
        assertEquals(LIKELY, model.keptProperty().get());
        assertArrayEquals("пароль-1".toCharArray(), desk.desk.servers().secret(desk.operator.id()).orElseThrow());
        assertEquals(List.of("Письма будут уходить с адреса i@romashka.example"), told);
        assertNull(model.formProperty().get());
    }

    @Test
    void anAccountBeingWrittenOutlivesARenewedSession() {
        model.edit();
        assertFalse(model.isUnsaved());
        write(SendingField.SECRET, "пароль-1");
        assertTrue(model.isUnsaved());
        SendingModel renewed = new SendingModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator),
                (_, _) -> Optional.empty(), Background.sameThread(), notice -> told.add(notice.text()), dialogs,
                new Messages(Language.RUSSIAN, FixedClock.friday()));
        renewed.goOnFrom(model);
        assertTrue(renewed.isUnsaved());
        assertTrue(renewed.save());
        assertFalse(renewed.isUnsaved());
        assertEquals(Optional.of(LIKELY), kept());
    }

    @Test
    void theMailboxOfTheSameAddressMakesTheServerLikely() {
        mailbox("imap.office.example", "romashka-box");
        model.edit();
        assertEquals("smtp.office.example", form().answer(SendingField.HOST).get());
        assertEquals("romashka-box", form().answer(SendingField.USER).get());
        write(SendingField.FROM, "other@romashka.example");
        assertEquals("smtp.office.example", form().answer(SendingField.HOST).get());
    }

    @Test
    void theServerFollowsTheAddressUntilItIsWritten() {
        model.edit();
        write(SendingField.FROM, "dpo@inbox.ru");
        assertEquals("smtp.mail.ru", form().answer(SendingField.HOST).get());
        assertEquals("dpo@inbox.ru", form().answer(SendingField.USER).get());
        form().securityProperty().set(Security.STARTTLS);
        assertEquals("587", form().answer(SendingField.PORT).get());
        form().securityProperty().set(Security.NONE);
        assertEquals("25", form().answer(SendingField.PORT).get());
        write(SendingField.HOST, "mx.example");
        write(SendingField.FROM, "dpo@ya.ru");
        assertEquals("mx.example", form().answer(SendingField.HOST).get());
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNothingIsKept() {
        model.edit();
        write(SendingField.FROM, "privacy");
        write(SendingField.HOST, " ");
        write(SendingField.PORT, "99999");
        assertFalse(model.save());
        assertEquals("problem.EMAIL_INVALID", form().error(SendingField.FROM).get());
        assertEquals("problem.HOST_MISSING", form().error(SendingField.HOST).get());
        assertEquals("problem.PORT_UNFIT", form().error(SendingField.PORT).get());
        assertEquals("problem.SECRET_MISSING", form().error(SendingField.SECRET).get());
        assertEquals(Optional.empty(), kept());
        assertFalse(model.tryOut());
        assertEquals(List.of(), tried);
    }

    @Test
    void whatTheDeskRefusesIsSaidUnderItsField() {
        model.edit();
        write(SendingField.SECRET, "x");
        write(SendingField.FROM_NAME, "я".repeat(3000));
        assertTrue(model.save());
        assertEquals("problem.TEXT_TOO_LONG", form().error(SendingField.FROM_NAME).get());
        assertEquals(Optional.empty(), kept());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void aTrialIsShownUntilSomethingElseIsWritten() {
        model.edit();
        write(SendingField.SECRET, "x");
        inTheWay = new Refusal(MailingProblem.SIGN_IN, 535, "535 no");
        assertTrue(model.tryOut());
        assertEquals(new SendingTrial.Shown(inTheWay), form().trialProperty().get());
        assertEquals(List.of("smtp.romashka.example x"), tried);
        write(SendingField.SECRET, "y");
        assertNull(form().trialProperty().get());
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void theKeptPasswordIsShownToNoOtherServer() {
        saved();
        model.edit();
        assertEquals("", form().answer(SendingField.SECRET).get());
        assertTrue(model.tryOut());
        assertEquals(List.of("smtp.romashka.example пароль-1"), tried);
        write(SendingField.HOST, "smtp.elsewhere.example");
        assertFalse(model.tryOut());
        assertEquals("problem.SECRET_MISSING", form().error(SendingField.SECRET).get());
        write(SendingField.USER, "");
        assertTrue(model.tryOut());
        assertEquals("smtp.elsewhere.example ", tried.getLast());
    }

    @Test
    void theAccountIsForgottenOnlyWhenTheQuestionIsAnsweredYes() {
        saved();
        model.forget();
        assertEquals(List.of("Забыть i@romashka.example?"), dialogs.asked());
        assertEquals(Optional.of(LIKELY), kept());
        dialogs.agree();
        model.forget();
        assertEquals(Optional.empty(), kept());
        assertEquals(Optional.empty(), desk.desk.servers().secret(desk.operator.id()));
        assertNull(model.keptProperty().get());
    }
}
