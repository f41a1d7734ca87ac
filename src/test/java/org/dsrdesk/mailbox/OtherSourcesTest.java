package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.ServerSetup;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherSourcesTest {
    @TempDir private Path folder;
    @TempDir private Path letters;

    @Test
    void pop3LettersAreTakenOnceAndNoneIsDeleted() {
        try (Peer peer = new Peer(ServerSetup.PROTOCOL_POP3); MailBench bench = new MailBench(folder)) {
            peer.append(peer.inbox(), Peer.text(9).replace("20 Nov 2026", "20 Oct 2026"), LocalDate.of(2026, 11, 20));
            peer.deliver(1, 2);
            Mailbox mailbox = MailBench.account(
                    Protocol.POP3, peer.server.getPop3().getPort(), Security.NONE, List.of());
            assertEquals(new Mailroom.Trial(null, 2), bench.room.tryOut(mailbox, MailBench.PASSWORD.toCharArray()));
            Mailbox kept = bench.open(mailbox);
            bench.awaitRest(1);
            assertEquals(List.of(Peer.text(1), Peer.text(2)), bench.letters());
            peer.deliver(3);
            bench.pauses.getLast().wake();
            bench.awaitRest(2);
            bench.await("a pause", () -> bench.waited().contains(Pop3Letterbox.BETWEEN_LOOKS));
            bench.room.drop(kept.id());
            bench.room.renew(kept);
            bench.awaitRest(3);
            assertEquals(List.of(Peer.text(1), Peer.text(2), Peer.text(3)), bench.letters());
            assertEquals(4, peer.inbox().getMessageCount());
        }
    }

    @Test
    void aPop3LetterThatComesAfterTheFirstLookIsTakenWhateverItsDateSays() {
        try (Peer peer = new Peer(ServerSetup.PROTOCOL_POP3); MailBench bench = new MailBench(folder)) {
            bench.open(MailBench.account(Protocol.POP3, peer.server.getPop3().getPort(), Security.NONE, List.of()));
            bench.awaitRest(1);
            String misdated = Peer.text(1).replace("20 Nov 2026", "20 Oct 2001");
            peer.append(peer.inbox(), misdated, LocalDate.of(2026, 11, 20));
            bench.pauses.getLast().wake();
            bench.awaitRest(2);
            assertEquals(List.of(misdated), bench.letters());
        }
    }

    @Test
    void aPop3LetterThatTheDeskCannotKeepLetsTheOthersThroughAndIsTriedAgain() {
        try (Peer peer = new Peer(ServerSetup.PROTOCOL_POP3); MailBench bench = new MailBench(folder)) {
            peer.deliver(1, 3);
            bench.refuse(Peer.text(2)::equals);
            bench.open(MailBench.account(Protocol.POP3, peer.server.getPop3().getPort(), Security.NONE, List.of()));
            for (int time = 1; time <= 3; time++) {
                int waits = time;
                bench.await("pause " + time, () -> bench.waited().size() == waits);
                if (time < 3) {
                    bench.pauses.getLast().wake();
                }
            }
            assertEquals(List.of(Peer.text(1), Peer.text(3)), bench.letters());
            assertEquals(1, bench.missed());
            bench.refuse(text -> false);
            bench.desk.clock.forward(Duration.ofHours(1));
            bench.pauses.getLast().wake();
            bench.awaitLetters(3);
            assertEquals(List.of(Peer.text(1), Peer.text(3), Peer.text(2)), bench.letters());
        }
    }

    @Test
    void aWrongPop3PasswordIsSaid() {
        try (Peer peer = new Peer(ServerSetup.PROTOCOL_POP3); MailBench bench = new MailBench(folder)) {
            Mailbox mailbox = MailBench.account(
                    Protocol.POP3, peer.server.getPop3().getPort(), Security.NONE, List.of());
            assertEquals(new Mailroom.Trial(MailboxProblem.WRONG_PASSWORD, 0),
                    bench.room.tryOut(mailbox, "x".toCharArray()));
        }
    }

    private Mailbox watched() {
        return new Mailbox(new MailboxId(0), "Сканы", new Source.Watched(letters.toString()),
                LocalDate.of(2026, 11, 1), true);
    }

    private void write(String name, String text) throws IOException {
        Path file = letters.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileIsTakenWhenItNoLongerChangesAndStaysWhereItIs() throws IOException {
        write("one.eml", Peer.text(1));
        write("half.eml.part", "Sub");
        write("deeper/two.eml", Peer.text(2));
        try (MailBench bench = new MailBench(folder)) {
            Mailbox kept = bench.open(watched());
            bench.awaitRest(1);
            assertEquals(List.of(), bench.letters());
            bench.await("a pause", () -> bench.waited().equals(List.of(Duration.ofSeconds(2))));
            write("one.eml", Peer.text(1) + "more");
            bench.pauses.getLast().wake();
            bench.awaitRest(2);
            assertEquals(List.of(Peer.text(2)), bench.letters());
            bench.pauses.getLast().wake();
            bench.awaitRest(3);
            assertEquals(List.of(Peer.text(2), Peer.text(1) + "more"), bench.letters());
            write("three.eml", Peer.text(3));
            bench.awaitRest(4);
            bench.pauses.getLast().wake();
            bench.awaitLetters(3);
            bench.room.drop(kept.id());
            assertTrue(Files.exists(letters.resolve("one.eml")));
            assertTrue(Files.exists(letters.resolve("half.eml.part")));
            bench.room.renew(kept);
            bench.awaitRest(6);
            assertEquals(3, bench.letters().size());
        }
    }

    @Test
    void aFolderInsideThatMayNotBeLookedIntoHidesNoOther() throws IOException {
        write("one.eml", Peer.text(1));
        write("closed/two.eml", Peer.text(2));
        File closed = letters.resolve("closed").toFile();
        assumeTrue(closed.setReadable(false) && !Files.isReadable(closed.toPath()), "everything may be read here");
        try (MailBench bench = new MailBench(folder)) {
            assertEquals(new Mailroom.Trial(null, 1), bench.room.tryOut(watched(), null));
        } finally {
            assertTrue(closed.setReadable(true));
        }
    }

    @Test
    void aFolderThatIsLeftBeforeItRestsDoesNotWait() throws IOException, InterruptedException {
        try (MailBench bench = new MailBench(folder)) {
            HandPause pause = new HandPause(true, () -> {});
            FolderLetterbox box = new FolderLetterbox(
                    watched(), new Source.Watched(letters.toString()), bench.desk.desk.mailboxes(), pause);
            CountDownLatch rested = new CountDownLatch(1);
            Supervisor supervisor = new Supervisor(watched(), box, bench, bench, pause, bench.desk.clock);
            pause.stop();
            Thread reader = Thread.ofPlatform().start(() -> {
                try {
                    box.read(supervisor);
                    box.rest();
                    rested.countDown();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
            assertTrue(rested.await(15, TimeUnit.SECONDS), "still waiting");
            reader.join();
            box.leave();
        }
    }

    @Test
    void aFolderThatIsGoneIsSaid() {
        try (MailBench bench = new MailBench(folder)) {
            Mailbox gone = new Mailbox(new MailboxId(0), "Сканы",
                    new Source.Watched(letters.resolve("gone").toString()), LocalDate.of(2026, 11, 1), true);
            assertEquals(new Mailroom.Trial(MailboxProblem.FOLDER_MISSING, 0), bench.room.tryOut(gone, null));
        }
    }
}
