package org.dsrdesk.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.letter.Sending;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.mailbox.QuietServers;
import org.dsrdesk.mailing.HostileSmtp.Step;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SendLettersTest {
    @TempDir private Path folder;

    private MailingBench bench;

    @BeforeEach
    void open() {
        bench = new MailingBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aLetterIsSentOnceAndItsMessageIdIsTheProof() throws MessagingException {
        QuietServers.begin();
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("m.ivanova@mail.example", "m.ivanova@mail.example", "x");
            server.setUser("privacy@romashka.example", "privacy@romashka.example", Papers.SECRET);
            bench.account(server.getSmtp().getPort());
            OutgoingLetter sent = assertInstanceOf(Delivery.Taken.class, bench.send()).letter();
            assertEquals(sent, bench.now());
            assertEquals(LetterStage.SENT, sent.stage());
            String id = proven(sent);
            MimeMessage[] came = server.getReceivedMessages();
            assertEquals(1, came.length);
            assertEquals(id, came[0].getMessageID());
            assertEquals("<asked@mail.example>", came[0].getHeader("In-Reply-To", ","));
            assertEquals("<before@mail.example>\r\n <asked@mail.example>", came[0].getHeader("References", ","));
            assertEquals("Re: Удалите", came[0].getSubject());
            assertThrows(RefusedException.class, bench::send);
            assertEquals(1, server.getReceivedMessages().length);
            assertEquals(Optional.of(bench.request.id()), bench.desk.desk.letters().conversation(
                    List.of("before@mail.example", "asked@mail.example", id.substring(1, id.length() - 1))));
        } finally {
            server.stop();
        }
    }

    private static String proven(OutgoingLetter sent) {
        Dispatch dispatch = Objects.requireNonNull(sent.dispatch());
        Sending sending = Objects.requireNonNull(sent.sending());
        assertEquals(Dispatch.Way.EMAIL, dispatch.way());
        assertEquals(TestDesk.NOW, dispatch.at());
        assertEquals(sending.messageId(), dispatch.proof());
        return sending.messageId();
    }

    @Test
    void aConnectionThatIsLostAfterTheLetterLeavesADoubtAndNothingGoesTwice() throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(Step.END, HostileSmtp.DROP)) {
            bench.account(server.port());
            assertEquals(LetterStage.UNSURE, assertInstanceOf(Delivery.Unsure.class, bench.send()).letter().stage());
            assertEquals(LetterStage.UNSURE, bench.stage());
            assertThrows(RefusedException.class, bench::send);
            assertEquals(1, server.taken().size());
        }
    }

    @Test
    void aLetterThatAPersonKnowsToBeLostIsSentAgainUnderTheSameId() throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(Step.END, HostileSmtp.DROP)) {
            bench.account(server.port());
            bench.send();
            Sending first = Objects.requireNonNull(bench.now().sending());
            bench.desk.desk.dispatching().notSent(bench.now(), "позвонили: не пришло", TestDesk.OFFICER);
            server.at(Step.END, "250 ok");
            Delivery again = bench.send();
            assertEquals(first.messageId(), proven(assertInstanceOf(Delivery.Taken.class, again).letter()));
        }
    }

    @Test
    void aRefusalLeavesTheLetterMadeAndSaysWhy() throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(Step.RCPT, "550 5.1.1 no such user")) {
            bench.account(server.port());
            Delivery.NotTaken refused = assertInstanceOf(Delivery.NotTaken.class, bench.send());
            assertEquals(MailingProblem.ADDRESS_REFUSED, refused.problem());
            assertEquals("550 5.1.1 no such user", refused.detail());
            assertEquals(LetterStage.MADE, refused.letter().stage());
            assertEquals(LetterStage.MADE, bench.stage());
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void whatWentAndCouldNotBeRecordedIsSaidAndIsNotSentAgain() throws IOException {
        try (HostileSmtp server = new HostileSmtp()) {
            bench.account(server.port());
            SendLetters failing = new SendLetters(bench.failing(), MailingBench.post());
            Envelope envelope = failing.proposed(bench.letter, TestDesk.OFFICER);
            assertThrows(UnrecordedDispatchException.class,
                    () -> failing.send(bench.letter, envelope, TestDesk.OFFICER));
            assertEquals(LetterStage.SENDING, bench.stage());
            assertThrows(RefusedException.class, bench::send);
            assertEquals(1, server.taken().size());
            assertEquals(1, bench.desk.desk.dispatching().interrupted(TestDesk.OFFICER));
            assertEquals(LetterStage.UNSURE, bench.stage());
            assertThrows(RefusedException.class, bench::send);
            assertEquals(0, bench.desk.desk.dispatching().interrupted(TestDesk.OFFICER));
        }
    }

    @Test
    void withoutAnAccountOrAnAddressNothingBegins() throws IOException {
        assertEquals(new Delivery.NotTaken(bench.letter, MailingProblem.NO_ACCOUNT, ""), bench.send());
        try (HostileSmtp server = new HostileSmtp()) {
            bench.account(server.port());
            Delivery nowhere =
                    bench.sending.send(bench.letter, new Envelope("иван@дом.рф", "", ""), TestDesk.OFFICER);
            assertEquals(new Delivery.NotTaken(bench.letter, MailingProblem.ADDRESS_REFUSED, ""), nowhere);
            assertEquals(List.of(), server.heard());
            assertEquals(bench.letter, bench.now());
        }
    }

    @Test
    void theProposedEnvelopeAnswersTheLetterOfTheRequest() {
        Envelope proposed = bench.sending.proposed(bench.letter, TestDesk.OFFICER);
        assertEquals("m.ivanova@mail.example", proposed.to());
        assertEquals("Re: Удалите", proposed.subject());
        assertEquals("""
                Здравствуйте!

                По вашему обращению № 2026-0001 направляем письмо № 1/2026 от 20 ноября 2026 г. Оно в приложенном файле.

                Если останутся вопросы, ответьте на это сообщение.

                С уважением,
                Ромашка
                """, proposed.text());
    }

    @Test
    void aCallIsAnsweredUnderItsNumberAndTheRegulatorHasNoAddress() {
        Request call = bench.desk.register("2026-11-19", DemandKind.ACCESS);
        OutgoingLetter answer = TestPress.made(bench.desk.desk, call, LetterKind.NOTHING_HELD, null);
        assertEquals("Ответ на обращение № 2026-0002",
                bench.sending.proposed(answer, TestDesk.OFFICER).subject());
        OutgoingLetter regulator = TestPress.made(bench.desk.desk, call, LetterKind.REGULATOR_ANSWER, null);
        Envelope proposed = bench.sending.proposed(regulator, TestDesk.OFFICER);
        assertEquals("", proposed.to());
        assertEquals("Ромашка: письмо № 3/2026", proposed.subject());
    }

    @Test
    void aDraftForTheMailProgramChangesNothing() {
        bench.keep(new MailServer("localhost", 25, Security.NONE, "", SignIn.PASSWORD, "privacy@romashka.example",
                "Ромашка"));
        byte[] draft = bench.sending.draft(
                bench.letter, bench.sending.proposed(bench.letter, TestDesk.OFFICER), TestDesk.OFFICER);
        String text = new String(draft, StandardCharsets.US_ASCII);
        assertTrue(text.contains("X-Unsent: 1\r\n") && text.contains("To: m.ivanova@mail.example\r\n"), text);
        assertFalse(text.contains("Message-ID:"));
        assertEquals(bench.letter, bench.now());
    }
}
