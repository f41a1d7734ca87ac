package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ImapMailboxTest {
    private final Peer peer = Peer.imap();
    private MailBench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new MailBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
        peer.close();
    }

    @Test
    void newMailComesWhileIdleByteForByteAndNothingOnTheServerChanges() throws IOException, InterruptedException {
        peer.deliver(1);
        try (Gate gate = new Gate(peer.port())) {
            bench.open(bench.imap(gate.port()));
            gate.awaitIdle(1);
            peer.deliver(2);
            bench.awaitLetters(2);
            gate.awaitIdle(1);
            peer.deliver(3, 4);
            bench.awaitLetters(4);
            bench.room.close();
        }
        assertEquals(List.of(Peer.text(1), Peer.text(2), Peer.text(3), Peer.text(4)), bench.letters());
        assertEquals(List.of(), bench.waited());
        assertEquals(4, peer.inbox().getMessageCount());
        for (StoredMessage message : peer.inbox().getMessages()) {
            assertFalse(message.getFlags().contains(Flags.Flag.SEEN));
            assertFalse(message.getFlags().contains(Flags.Flag.DELETED));
        }
    }

    @Test
    void readingGoesOnWhereItEndedAndOldMailStaysOut() {
        peer.append(peer.inbox(), Peer.text(1), LocalDate.of(2026, 10, 31));
        peer.append(peer.inbox(), Peer.text(2), LocalDate.of(2026, 11, 1));
        Mailbox mailbox = bench.open(bench.imap(peer.port()));
        bench.awaitRest(1);
        bench.room.drop(mailbox.id());
        peer.append(peer.inbox(), Peer.text(3), LocalDate.of(2026, 10, 1));
        bench.room.renew(mailbox);
        bench.awaitRest(2);
        assertEquals(List.of(Peer.text(2), Peer.text(3)), bench.letters());
        assertEquals(2, bench.arrived());
    }

    @Test
    void anOldLetterThatIsMovedIntoAFolderWhereNothingWasReadYetIsRead() {
        peer.append(peer.inbox(), Peer.text(1), LocalDate.of(2026, 10, 1));
        Mailbox mailbox = bench.open(bench.imap(peer.port()));
        bench.awaitRest(1);
        bench.room.drop(mailbox.id());
        peer.append(peer.inbox(), Peer.text(2), LocalDate.of(2026, 10, 1));
        bench.room.renew(mailbox);
        bench.awaitRest(2);
        assertEquals(List.of(Peer.text(2)), bench.letters());
    }

    @Test
    void aLetterOfTheFirstDayIsReadWhenTheServerCallsItTheDayBefore() throws IOException {
        peer.append(peer.inbox(), Peer.text(1), LocalDate.of(2026, 10, 30));
        peer.append(peer.inbox(), Peer.text(2), LocalDate.of(2026, 10, 31));
        try (Gate gate = new Gate(peer.port())) {
            gate.rewriteToClient(
                    line -> line.replaceAll("31-Oct-2026 ..:..:.. .....", "31-Oct-2026 23:59:00 -1200"));
            bench.open(bench.imap(gate.port()));
            bench.awaitRest(1);
            assertEquals(List.of(Peer.text(2)), bench.letters());
        }
    }

    @Test
    void theSameLetterInTwoFoldersIsToldOnce() {
        MailFolder requests = peer.make("Requests");
        peer.deliver(1);
        peer.append(requests, Peer.text(1), LocalDate.of(2026, 11, 20));
        peer.append(requests, Peer.text(2), LocalDate.of(2026, 11, 20));
        bench.open(bench.imap(peer.port(), "INBOX", "Requests"));
        bench.awaitRest(1);
        assertEquals(List.of(Peer.text(1), Peer.text(1), Peer.text(2)), bench.letters());
        assertEquals(2, bench.arrived());
        peer.deliver(3);
        bench.pauses.getLast().wake();
        bench.awaitRest(2);
        assertEquals(3, bench.arrived());
        bench.await("a pause", () -> bench.waited().contains(ImapLetterbox.BETWEEN_LOOKS));
    }

    @Test
    void anotherUidvalidityReadsTheFolderAnew() throws IOException {
        peer.deliver(1, 2);
        try (Gate gate = new Gate(peer.port())) {
            Mailbox mailbox = bench.open(bench.imap(gate.port()));
            bench.awaitRest(1);
            bench.room.drop(mailbox.id());
            gate.rewriteToClient(line -> line.replaceAll("UIDVALIDITY \\d+", "UIDVALIDITY 4000000000"));
            peer.deliver(3);
            bench.room.renew(mailbox);
            bench.awaitRest(2);
            bench.room.drop(mailbox.id());
            assertEquals(
                    List.of(Peer.text(1), Peer.text(2), Peer.text(1), Peer.text(2), Peer.text(3)), bench.letters());
            assertEquals(3, bench.arrived());
            assertEquals(4_000_000_000L,
                    bench.desk.desk.mailboxes().bookmark(mailbox.id(), "INBOX").orElseThrow().validity());
        }
    }

    @Test
    void aWrongPasswordIsSaidAndNotTriedAgainAtOnce() {
        Mailbox wrong = bench.desk.desk.mailboxes()
                .keep(bench.imap(peer.port()), "другая".toCharArray(), TestDesk.OFFICER);
        bench.room.renew(wrong);
        assertEquals(MailboxProblem.WRONG_PASSWORD, bench.awaitProblem());
        bench.await("a pause", () -> !bench.waited().isEmpty());
        assertEquals(List.of(Duration.ofMinutes(5)), bench.waited());
        assertEquals(new Mailroom.Trial(null, 0), bench.room.tryOut(wrong, MailBench.PASSWORD.toCharArray()));
    }

    @Test
    void aMissingFolderIsSaidAndTheOthersAreRead() {
        peer.deliver(1);
        bench.open(bench.imap(peer.port(), "Gone", "INBOX"));
        assertEquals(MailboxProblem.FOLDER_MISSING, bench.awaitProblem());
        assertEquals(List.of(Peer.text(1)), bench.letters());
    }

    @Test
    void whatTheDeskCannotKeepIsFetchedAgain() {
        peer.deliver(1);
        bench.refuse(text -> true);
        bench.open(bench.imap(peer.port()));
        assertEquals(MailboxProblem.NOT_KEPT, bench.awaitProblem());
        bench.refuse(text -> false);
        bench.pauses.getLast().wake();
        bench.awaitRest(1);
        assertEquals(List.of(Peer.text(1)), bench.letters());
    }

    @Test
    void aServerWithoutIdleIsLookedThrough() throws IOException {
        try (Gate gate = new Gate(peer.port())) {
            gate.rewriteToClient(line -> line.replace(" IDLE", " XDLE"));
            bench.open(bench.imap(gate.port()));
            bench.awaitRest(1);
            bench.await("a pause", () -> bench.waited().equals(List.of(Duration.ofMinutes(2))));
            peer.deliver(1);
            bench.pauses.getLast().wake();
            bench.awaitLetters(1);
            bench.awaitRest(2);
        }
    }
}
