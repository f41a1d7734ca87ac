package org.dsrdesk.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.mailbox.Certificates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafePostTest {
    @TempDir private static Path keys;

    private static Certificates authority;

    @BeforeAll
    static void makeAuthority() {
        authority = new Certificates(keys);
    }

    private static Posted hand(HostileSmtp server, Security security) {
        MailServer account = Papers.server(server.port(), security, SignIn.PASSWORD);
        return new SmtpPost(authority.trust(), Patience.USUAL)
                .hand(account, Papers.SECRET.toCharArray(), Papers.message(100));
    }

    private static Posted refused(MailingProblem problem) {
        return new Posted.Refused(Refusal.of(problem));
    }

    @Test
    void aServerWithAGoodCertificateTakesLettersByTls() throws IOException {
        try (HostileSmtp server = new HostileSmtp(authority.server("good", "localhost", "-1d", 30));
                HostileSmtp later = new HostileSmtp().offering("250-STARTTLS\r\n250 AUTH PLAIN")
                        .speakingTlsLater(authority.context("later", "localhost", "-1d", 30))) {
            assertEquals(new Posted.Taken(), hand(server, Security.TLS));
            assertEquals(new Posted.Taken(), hand(later, Security.STARTTLS));
            assertEquals(List.of("EHLO [127.0.0.1]", "STARTTLS", "EHLO [127.0.0.1]"), later.heard().subList(0, 3));
        }
    }

    @Test
    void aLetterThatWasLostAfterItsEndIsUnsureByTlsToo() throws IOException {
        try (HostileSmtp server = new HostileSmtp(authority.server("drops", "localhost", "-1d", 30))
                .at(HostileSmtp.Step.END, HostileSmtp.DROP)) {
            assertEquals(new Posted.Unsure(), hand(server, Security.TLS));
        }
    }

    @Test
    void certificatesThatAreExpiredForAnotherNameOrOfNobodyAreRefused() throws IOException {
        try (HostileSmtp expired = new HostileSmtp(authority.server("old", "localhost", "-30d", 10));
                HostileSmtp other = new HostileSmtp(authority.server("other", "smtp.elsewhere.example", "-1d", 30));
                HostileSmtp later = new HostileSmtp().offering("250-STARTTLS\r\n250 AUTH PLAIN")
                        .speakingTlsLater(authority.context("else", "smtp.elsewhere.example", "-1d", 30))) {
            assertEquals(refused(MailingProblem.CERTIFICATE), hand(expired, Security.TLS));
            assertEquals(refused(MailingProblem.CERTIFICATE), hand(other, Security.TLS));
            assertEquals(refused(MailingProblem.CERTIFICATE), hand(later, Security.STARTTLS));
            MailServer account = Papers.server(expired.port(), Security.TLS, SignIn.PASSWORD);
            assertEquals(Optional.of(Refusal.of(MailingProblem.CERTIFICATE)),
                    new SmtpPost().tryOut(account, new char[1]));
            assertEquals(List.of("EHLO [127.0.0.1]", "STARTTLS"), later.heard().subList(0, 2));
        }
    }

    @Test
    void aServerWithoutTlsIsNeverSpokenToInTheOpenUnasked() throws IOException {
        try (HostileSmtp server = new HostileSmtp();
                HostileSmtp unable = new HostileSmtp().offering("250 STARTTLS")
                        .at(HostileSmtp.Step.STARTTLS, "454 TLS not available")) {
            assertEquals(refused(MailingProblem.NO_ENCRYPTION), hand(server, Security.TLS));
            assertEquals(refused(MailingProblem.NO_ENCRYPTION), hand(server, Security.STARTTLS));
            assertEquals(new Posted.Refused(new Refusal(MailingProblem.NO_ENCRYPTION, 454, "454 TLS not available")),
                    hand(unable, Security.STARTTLS));
            assertEquals(List.of(), server.heard().stream().filter(line -> line.startsWith("AUTH")).toList());
        }
    }
}
