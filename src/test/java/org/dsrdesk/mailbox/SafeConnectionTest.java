package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SafeConnectionTest {
    @TempDir private Path folder;
    @TempDir private static Path keys;

    private static Certificates authority;

    @BeforeAll
    static void makeAuthority() {
        authority = new Certificates(keys);
    }

    private static Mailbox tls(int port) {
        return MailBench.account(Protocol.IMAP, port, Security.TLS, List.of("INBOX"));
    }

    private static Mailroom.Trial tryOut(MailBench bench, Mailbox mailbox) {
        return bench.room.tryOut(mailbox, MailBench.PASSWORD.toCharArray());
    }

    @Test
    void aServerWithAGoodCertificateIsReadByTls() throws IOException {
        try (Peer peer = Peer.imap();
                TlsLine line = new TlsLine(authority.server("good", "localhost", "-1d", 30), peer.port());
                MailBench bench = new MailBench(folder, authority.trust(), true)) {
            peer.deliver(1);
            assertEquals(new Mailroom.Trial(null, 1), tryOut(bench, tls(line.port())));
            bench.open(tls(line.port()));
            bench.awaitRest(1);
            peer.deliver(2);
            bench.awaitLetters(2);
            assertEquals(List.of(Peer.text(1), Peer.text(2)), bench.letters());
        }
    }

    @Test
    void theWaitForNewsByTlsEndsWhenTheDeskIsLeft() throws IOException, InterruptedException {
        try (MailBench bench = new MailBench(folder, authority.trust(), true);
                Peer peer = Peer.imap();
                Gate gate = new Gate(peer.port());
                TlsLine line = new TlsLine(authority.server("held", "localhost", "-1d", 30), gate.port())) {
            bench.timer.execute(SafeConnectionTest::parkForGood);
            bench.open(tls(line.port()));
            gate.awaitIdle(1);
            CountDownLatch left = new CountDownLatch(1);
            Thread.ofVirtual().start(() -> {
                bench.room.close();
                left.countDown();
            });
            assertTrue(left.await(30, TimeUnit.SECONDS), "still waiting for news");
        }
    }

    /** No timer ends the wait. */
    private static void parkForGood() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
    }

    @Test
    void certificatesThatAreExpiredForAnotherNameOrOfNobodyAreRefused() throws IOException {
        SSLServerSocketFactory expired = authority.server("old", "localhost", "-30d", 10);
        SSLServerSocketFactory other = authority.server("other", "imap.elsewhere.example", "-1d", 30);
        try (Peer peer = Peer.imap();
                TlsLine expiredLine = new TlsLine(expired, peer.port());
                TlsLine otherLine = new TlsLine(other, peer.port());
                MailBench bench = new MailBench(folder, authority.trust(), true)) {
            peer.deliver(1);
            assertEquals(
                    new Mailroom.Trial(MailboxProblem.CERTIFICATE_EXPIRED, 0), tryOut(bench, tls(expiredLine.port())));
            assertEquals(
                    new Mailroom.Trial(MailboxProblem.CERTIFICATE_OF_ANOTHER, 0), tryOut(bench, tls(otherLine.port())));
            bench.open(tls(expiredLine.port()));
            assertEquals(MailboxProblem.CERTIFICATE_EXPIRED, bench.awaitProblem());
            assertEquals(List.of(), bench.letters());
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedByDefault() {
        try (Peer peer = new Peer(ServerSetup.PROTOCOL_IMAPS); MailBench bench = new MailBench(folder)) {
            assertEquals(new Mailroom.Trial(MailboxProblem.CERTIFICATE_UNTRUSTED, 0),
                    tryOut(bench, tls(peer.server.getImaps().getPort())));
        }
    }

    @Test
    void aServerWithoutTlsIsNeverSpokenToInTheOpenUnasked() {
        try (Peer peer = Peer.imap(); MailBench bench = new MailBench(folder)) {
            assertEquals(new Mailroom.Trial(MailboxProblem.NO_TLS, 0), tryOut(bench, tls(peer.port())));
            Mailbox startTls = MailBench.account(Protocol.IMAP, peer.port(), Security.STARTTLS, List.of("INBOX"));
            assertEquals(new Mailroom.Trial(MailboxProblem.NO_TLS, 0), tryOut(bench, startTls));
        }
    }

    @Test
    void aHostThatIsNotThereIsSaid() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        try (MailBench bench = new MailBench(folder)) {
            assertEquals(new Mailroom.Trial(MailboxProblem.CONNECTION_REFUSED, 0), tryOut(bench, bench.imap(port)));
            Source.Account nowhere = new Source.Account(Protocol.IMAP, "imap.nowhere.invalid", 993, Security.TLS,
                    MailBench.USER, SignIn.PASSWORD, List.of("INBOX"));
            Mailbox lost = new Mailbox(new MailboxId(0), "x", nowhere, bench.imap(port).since(), true);
            assertEquals(new Mailroom.Trial(MailboxProblem.UNKNOWN_HOST, 0), tryOut(bench, lost));
        }
    }

    @Test
    void aTokenIsShownTheWayServersWantItAndItsRefusalIsSaid() throws IOException {
        try (ScriptedImap server = new ScriptedImap();
                MailBench bench = new MailBench(folder, (SSLSocketFactory) SSLSocketFactory.getDefault(), true)) {
            Mailbox mailbox = new Mailbox(new MailboxId(0), "x",
                    new Source.Account(Protocol.IMAP, "localhost", server.port(), Security.NONE, "a@mail.example",
                            SignIn.OAUTH2, List.of("INBOX")),
                    bench.imap(1).since(), true);
            Mailbox kept = bench.desk.desk.mailboxes().keep(mailbox, "token-1".toCharArray(), TestDesk.OFFICER);
            assertEquals(new Mailroom.Trial(MailboxProblem.TOKEN_REFUSED, 0), bench.room.tryOut(kept, null));
            assertEquals("user=a@mail.example\1auth=Bearer token-1\1\1", server.shown());
        }
    }
}
