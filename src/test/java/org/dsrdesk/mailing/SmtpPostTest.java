package org.dsrdesk.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.mailing.HostileSmtp.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SmtpPostTest {
    private static final int LARGE = 24 << 20;
    private static final Patience LONG =
            new Patience(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(3));
    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(30), Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofMinutes(3));

    private static SmtpPost post(Patience patience) {
        return new SmtpPost((SSLSocketFactory) SSLSocketFactory.getDefault(), patience);
    }

    private static Posted hand(HostileSmtp server, int bytes) {
        return post(LONG).hand(Papers.open(server.port()), Papers.SECRET.toCharArray(), Papers.message(bytes));
    }

    private static Refusal refused(Posted posted) {
        return assertInstanceOf(Posted.Refused.class, posted).refusal();
    }

    @Test
    void aServerThatBehavesTakesTheLetterOnce() throws IOException {
        try (HostileSmtp server = new HostileSmtp()) {
            assertEquals(new Posted.Taken(), hand(server, 1000));
            assertEquals(1, server.taken().size());
            assertTrue(server.taken().getFirst().contains("Message-ID: " + Papers.ID + "\r\n"));
            List<String> heard = server.heard();
            assertEquals("EHLO [127.0.0.1]", heard.get(0));
            assertTrue(heard.get(2).startsWith("MAIL FROM:<privacy@romashka.example> SIZE="), heard.get(2));
            assertEquals("RCPT TO:<m.ivanova@mail.example>", heard.get(3));
            int told = Integer.parseInt(heard.get(2).substring(heard.get(2).indexOf('=') + 1));
            assertEquals(server.taken().getFirst().length(), told);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "END")
    void aServerThatGoesBeforeTheEndHasNothing(Step step) throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(step, HostileSmtp.DROP)) {
            if (step == Step.STARTTLS) {
                server.offering("250 STARTTLS");
                MailServer account = Papers.server(server.port(), Security.STARTTLS, SignIn.PASSWORD);
                assertFalse(refused(post(LONG).hand(account, new char[1], Papers.message(10))).words().contains("EOF"));
            } else {
                MailingProblem expected = step == Step.AUTH ? MailingProblem.SIGN_IN : MailingProblem.BROKEN_OFF;
                assertEquals(expected, refused(hand(server, LARGE)).problem());
            }
            assertEquals(List.of(), server.taken());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"BODY", "END", "STARTTLS"})
    void aServerThatNeverAnswersBeforeTheEndHasNothing(Step step) throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(step, HostileSmtp.HANG)) {
            Posted posted =
                    post(SHORT).hand(Papers.open(server.port()), Papers.SECRET.toCharArray(), Papers.message(10));
            MailingProblem expected =
                    step == Step.GREETING ? MailingProblem.UNREACHABLE : MailingProblem.BROKEN_OFF;
            assertEquals(expected, refused(posted).problem());
            assertEquals(List.of(), server.taken());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        HostileSmtp.DROP, HostileSmtp.HANG, "25" + HostileSmtp.DROP, "250-half" + HostileSmtp.DROP,
        "550-half\r\n" + HostileSmtp.DROP, "What letter?", "354 go on", "999 nonsense", "-12 below"})
    void nobodyKnowsWhatBecameOfALetterWithoutAPlainAnswerToItsEnd(String answer) throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(Step.END, answer)) {
            Posted posted =
                    post(SHORT).hand(Papers.open(server.port()), Papers.SECRET.toCharArray(), Papers.message(10));
            assertEquals(new Posted.Unsure(), posted);
            assertEquals(1, server.taken().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"250 ok", "250", "250-one\r\n250-two\r\n250 three", "251 forwarded", "200 fine"})
    void everyYesIsAYes(String answer) throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(Step.END, answer)) {
            assertEquals(new Posted.Taken(), hand(server, 10));
        }
    }

    @Test
    void aYesBeforeTheConnectionBreaksIsAYes() throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(Step.END, "250 queued\r\n" + HostileSmtp.DROP)) {
            assertEquals(new Posted.Taken(), hand(server, 10));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 554 no service here, REFUSED",
        "GREETING, 421 too many connections, REFUSED",
        "AUTH, 535 5.7.8 wrong password, SIGN_IN",
        "AUTH, 454 4.7.0 later please, REFUSED",
        "MAIL, 550 5.7.1 not your address, SENDER_REFUSED",
        "MAIL, 530 5.7.0 sign in first, SIGN_IN",
        "MAIL, 552 5.3.4 too large, TOO_LARGE",
        "MAIL, 451 later please, REFUSED",
        "RCPT, 550 5.1.1 no such user, ADDRESS_REFUSED",
        "RCPT, 552 5.2.2 mailbox full, ADDRESS_REFUSED",
        "RCPT, 552 5.3.4 too large, TOO_LARGE",
        "RCPT, 450 4.2.0 greylisted, REFUSED",
        "RCPT, 421 going down, REFUSED",
        "DATA, 554 5.7.1 no, REFUSED",
        "END, 552 5.3.4 too large, TOO_LARGE",
        "END, 554 5.7.1 spam, REFUSED",
        "END, 451 4.3.0 disk full, REFUSED",
        "END, 421 going down, REFUSED"
    })
    void whatAServerRefusesItHasNotAndItsWordsAreKept(Step step, String answer, MailingProblem problem)
            throws IOException {
        try (HostileSmtp server = new HostileSmtp().at(step, answer)) {
            int code = Integer.parseInt(answer.substring(0, 3));
            assertEquals(new Refusal(problem, code, answer), refused(hand(server, 10)));
        }
    }

    @Test
    void longRepliesAreOneLineAndTheSecretIsNotInThem() throws IOException {
        String secret = Base64.getEncoder().encodeToString(
                ("\0privacy@romashka.example\0" + Papers.SECRET).getBytes(StandardCharsets.UTF_8));
        String nonsense = "550-Нет \u0007такого\tадреса\r\n" + "550-много слов\r\n".repeat(100) + "550 конец";
        try (HostileSmtp rude = new HostileSmtp().at(Step.RCPT, nonsense);
                HostileSmtp echo = new HostileSmtp().at(Step.AUTH, "500 unknown: AUTH PLAIN " + secret)) {
            String words = refused(hand(rude, 10)).words();
            assertTrue(words.startsWith("550-Нет такого адреса 550-много слов 550-"), words);
            assertEquals(300, words.length());
            assertEquals("500 unknown: AUTH PLAIN …", refused(hand(echo, 10)).words());
        }
    }

    @Test
    void aServerThatRepeatsThePasswordAtAnyStepIsQuotedWithoutIt() throws IOException {
        for (Step step : List.of(Step.AUTH, Step.MAIL, Step.RCPT, Step.END)) {
            try (HostileSmtp server = new HostileSmtp().at(step, "550 wrong pass «" + Papers.SECRET + "», good-bye")) {
                Posted.Refused refused = assertInstanceOf(Posted.Refused.class, MailingBench.post()
                        .hand(Papers.open(server.port()), Papers.SECRET.toCharArray(), Papers.message(100)));
                assertEquals("550 wrong pass «…», good-bye", refused.refusal().words());
            }
        }
    }

    @Test
    void aPostThatIsCutLeavesADoubtOfWhatAServerHadAndTakesNothingMore() throws Exception {
        SmtpPost post = new SmtpPost((SSLSocketFactory) SSLSocketFactory.getDefault(), Patience.USUAL);
        try (HostileSmtp server = new HostileSmtp().at(Step.END, HostileSmtp.HANG)) {
            CompletableFuture<Posted> posted = CompletableFuture.supplyAsync(
                    () -> post.hand(Papers.open(server.port()), Papers.SECRET.toCharArray(), Papers.message(100)));
            while (server.taken().isEmpty()) {
                Thread.onSpinWait();
            }
            post.cut();
            assertEquals(new Posted.Unsure(), posted.get());
            assertInstanceOf(Posted.Refused.class,
                    post.hand(Papers.open(server.port()), Papers.SECRET.toCharArray(), Papers.message(100)));
            assertEquals(1, server.taken().size());
        }
    }

    @Test
    void aLetterThatIsTooLargeIsNotBegun() throws IOException {
        try (HostileSmtp server = new HostileSmtp().offering("250-AUTH PLAIN\r\n250 SIZE 5000")) {
            assertEquals(MailingProblem.TOO_LARGE, refused(hand(server, 10_000)).problem());
            assertFalse(server.heard().stream().anyMatch(line -> line.startsWith("MAIL")));
            assertEquals(new Posted.Taken(), hand(server, 1000));
        }
    }

    @Test
    void aServerThatLetsNobodySignInGetsNoLetterFromWhoWantsTo() throws IOException {
        try (HostileSmtp server = new HostileSmtp().offering("250 SIZE 0")) {
            assertEquals(MailingProblem.SIGN_IN, refused(hand(server, 10)).problem());
            MailServer house = new MailServer("localhost", server.port(), Security.NONE, "", SignIn.PASSWORD,
                    "privacy@romashka.example", "");
            assertEquals(new Posted.Taken(), post(LONG).hand(house, new char[0], Papers.message(10)));
            assertFalse(server.heard().stream().anyMatch(line -> line.startsWith("AUTH")));
        }
    }

    @Test
    void aTokenIsShownTheWayServersWantItAndItsRefusalIsSaid() throws IOException {
        try (HostileSmtp server = new HostileSmtp()) {
            MailServer account = Papers.server(server.port(), Security.NONE, SignIn.OAUTH2);
            assertEquals(Optional.empty(), post(LONG).tryOut(account, "token-1".toCharArray()));
            String shown = server.heard().get(1);
            assertTrue(shown.startsWith("AUTH XOAUTH2 "), shown);
            assertEquals("user=privacy@romashka.example\1auth=Bearer token-1\1\1",
                    new String(Base64.getDecoder().decode(shown.substring(13)), StandardCharsets.UTF_8));
            assertFalse(server.heard().stream().anyMatch(line -> line.startsWith("MAIL")));
            server.at(Step.AUTH, "334 eyJzdGF0dXMiOiI0MDAifQ==");
            assertEquals(MailingProblem.SIGN_IN, post(LONG).tryOut(account, "token-1".toCharArray())
                    .orElseThrow().problem());
        }
    }

    @Test
    void aTrialSendsNothingAndWipesTheSecret() throws IOException {
        try (HostileSmtp server = new HostileSmtp()) {
            char[] secret = Papers.SECRET.toCharArray();
            assertEquals(Optional.empty(), post(LONG).tryOut(Papers.open(server.port()), secret));
            assertEquals("\0".repeat(Papers.SECRET.length()), new String(secret));
            assertEquals(2, server.heard().stream().filter(line -> !line.equals("QUIT")).count());
        }
    }

    @Test
    void hostsThatAreNotThereAreSaid() throws IOException {
        int port;
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = door.getLocalPort();
        }
        assertEquals(Optional.of(Refusal.of(MailingProblem.UNREACHABLE)),
                post(LONG).tryOut(Papers.open(port), new char[1]));
        MailServer nowhere = new MailServer(
                "smtp.nowhere.invalid", 465, Security.TLS, "", SignIn.PASSWORD, "privacy@romashka.example", "");
        assertEquals(Optional.of(Refusal.of(MailingProblem.UNKNOWN_HOST)), post(LONG).tryOut(nowhere, new char[0]));
    }

    @Test
    void aConversationThatNeverEndsIsEnded() throws IOException {
        Patience hasty = new Patience(
                Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMillis(900));
        try (HostileSmtp server = new HostileSmtp().at(Step.END, HostileSmtp.HANG)) {
            assertEquals(new Posted.Unsure(),
                    post(hasty).hand(Papers.open(server.port()), new char[1], Papers.message(10)));
        }
    }
}
