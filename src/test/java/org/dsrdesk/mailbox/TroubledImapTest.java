package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.Bookmark;
import org.dsrdesk.casework.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TroubledImapTest {
    private static final boolean LONG = Boolean.getBoolean("dsrdesk.long");

    @TempDir private Path folder;

    private final Peer peer = Peer.imap();
    private Gate gate;

    @BeforeEach
    void open() throws IOException {
        gate = new Gate(peer.port());
    }

    @AfterEach
    void close() throws IOException {
        gate.close();
        peer.close();
    }

    private static List<String> texts(int to) {
        return IntStream.rangeClosed(1, to).mapToObj(Peer::text).toList();
    }

    @Test
    void aConnectionCutInTheMiddleOfALetterLosesNothingAndDoublesNothing() {
        peer.deliver(1, 20);
        try (MailBench bench = new MailBench(folder)) {
            gate.cutAfter(3_500);
            bench.open(bench.imap(gate.port()));
            assertEquals(MailboxProblem.CONNECTION_LOST, bench.awaitProblem());
            assertEquals(1, gate.cuts());
            int before = bench.letters().size();
            assertTrue(before > 0 && before < 20, "cut after " + before);
            bench.pauses.getLast().wake();
            bench.awaitRest(1);
            assertEquals(texts(20), bench.letters());
        }
    }

    @Test
    void aServerThatIsGoneIsTriedEverMoreSlowlyAndFoundWhenItIsBack() {
        try (MailBench bench = new MailBench(folder)) {
            bench.open(bench.imap(gate.port()));
            bench.awaitRest(1);
            gate.shut();
            for (int time = 1; time <= 10; time++) {
                int waits = time;
                bench.await("pause " + time, () -> bench.waited().size() == waits);
                bench.pauses.getLast().wake();
            }
            bench.await("pause 11", () -> bench.waited().size() == 11);
            assertEquals(
                    List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L),
                    bench.waited().stream().map(Duration::toSeconds).toList());
            peer.deliver(1);
            gate.reopen();
            bench.pauses.getLast().wake();
            bench.awaitRest(2);
            assertEquals(texts(1), bench.letters());
        }
    }

    @Test
    void oneLetterThatCannotBeReadStopsNoOtherAndIsTriedAgain() {
        peer.deliver(1, 3);
        gate.rewriteToServer(line -> line.replace("FETCH 2 (BODY.PEEK[]", "FETCH 2 (NONSENSE[]"));
        try (MailBench bench = new MailBench(folder)) {
            Mailbox mailbox = bench.open(bench.imap(gate.port()));
            bench.awaitRest(1);
            assertEquals(List.of(Peer.text(1), Peer.text(3)), bench.letters());
            assertEquals(1, bench.missed());
            Bookmark mark = bench.desk.desk.mailboxes().bookmark(mailbox.id(), "INBOX").orElseThrow();
            assertEquals(1, mark.missed().size());
            bench.room.drop(mailbox.id());
            gate.rewriteToServer(line -> line);
            bench.room.renew(mailbox);
            bench.awaitRest(2);
            assertEquals(List.of(Peer.text(1), Peer.text(3), Peer.text(2)), bench.letters());
            assertEquals(0, bench.missed());
        }
    }

    @Test
    void aLetterThatTheDeskCannotKeepLetsTheOthersThroughAndIsTriedAgain() {
        peer.deliver(1, 3);
        try (MailBench bench = new MailBench(folder)) {
            bench.refuse(Peer.text(2)::equals);
            Mailbox mailbox = bench.open(bench.imap(peer.port()));
            for (int time = 1; time <= 2; time++) {
                int waits = time;
                bench.await("pause " + time, () -> bench.waited().size() == waits);
                bench.pauses.getLast().wake();
            }
            bench.awaitRest(1);
            assertEquals(List.of(Peer.text(1), Peer.text(3)), bench.letters());
            assertEquals(1, bench.missed());
            assertEquals(List.of(MailboxProblem.NOT_KEPT, MailboxProblem.NOT_KEPT), bench.problems());
            bench.refuse(text -> false);
            bench.room.renew(mailbox);
            bench.awaitRest(2);
            assertEquals(List.of(Peer.text(1), Peer.text(3), Peer.text(2)), bench.letters());
        }
    }

    @Test
    void aLetterThatAlwaysBreaksTheConnectionLetsTheOthersThrough() {
        peer.deliver(1, 3);
        gate.rewriteToServer(line -> {
            if (line.contains("FETCH 2 (BODY.PEEK[]")) {
                gate.cutAfter(0);
            }
            return line;
        });
        try (MailBench bench = new MailBench(folder, (SSLSocketFactory) SSLSocketFactory.getDefault(), false)) {
            bench.open(bench.imap(gate.port()));
            bench.awaitLetters(2);
            assertEquals(List.of(Peer.text(1), Peer.text(3)), bench.letters());
        }
    }

    @Test
    void manyForcedDisconnectsMissNothingAndDoubleNothing() {
        int disconnects = LONG ? 100 : 10;
        int letters = disconnects * 5;
        Random random = new Random(152);
        try (MailBench bench = new MailBench(folder, (SSLSocketFactory) SSLSocketFactory.getDefault(), false)) {
            peer.deliver(1, letters / 2);
            gate.cutAfter(3_000);
            bench.open(bench.imap(gate.port()));
            for (int cut = 1; cut <= disconnects; cut++) {
                int cuts = cut;
                if (cut > disconnects / 2) {
                    int last = letters / 2 + (cut - disconnects / 2) * 5;
                    peer.deliver(last - 4, last);
                }
                bench.await("cut " + cut, () -> bench.problems().size() >= cuts);
                gate.cutAfter(cut == disconnects ? Long.MAX_VALUE : random.nextInt(4_000));
            }
            bench.awaitLetters(letters);
            bench.await("rest", () -> bench.rests() > 0);
            assertEquals(texts(letters), bench.letters().stream().sorted(TroubledImapTest::byNumber).toList());
            assertTrue(gate.cuts() >= disconnects - 1, "cuts " + gate.cuts());
        }
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(number(one), number(other));
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1).strip());
    }
}
