package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dsrdesk.casework.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ManyLettersTest {
    private static final int LETTERS = Boolean.getBoolean("dsrdesk.long") ? 10_000 : 1_000;
    private static final Path FIGURES = Path.of("target", "figures", "mailbox.csv");

    @TempDir private Path folder;

    @Test
    void aFullMailboxIsReadWholeOnce() throws IOException {
        try (Peer peer = Peer.imap(); Gate gate = new Gate(peer.port()); MailBench bench = new MailBench(folder)) {
            peer.deliver(1, LETTERS);
            bench.forgetLetters();
            long start = System.nanoTime();
            Mailbox mailbox = bench.open(bench.imap(gate.port()));
            bench.awaitLetters(LETTERS);
            double seconds = (System.nanoTime() - start) / 1e9;
            bench.awaitRest(1);
            assertEquals(LETTERS, bench.letters().size());
            assertEquals(LETTERS, bench.distinct());
            assertEquals(LETTERS, bench.arrived());
            bench.room.drop(mailbox.id());
            bench.room.renew(mailbox);
            bench.awaitRest(2);
            assertEquals(LETTERS, bench.letters().size());
            note(seconds);
        }
    }

    private static void note(double seconds) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, String.format(Locale.ROOT, "letters,seconds,heap_mb%n%d,%.1f,%d%n", LETTERS, seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20));
        assertTrue(Files.exists(FIGURES));
    }
}
