package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.casework.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    @TempDir private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void aSmallLetterStaysInMemory() throws IOException {
        try (Spool spool = new Spool(folder)) {
            spool.write("Прошу удалить".getBytes(StandardCharsets.UTF_8));
            spool.write('.');
            Original whole = spool.whole();
            try (InputStream in = whole.open()) {
                assertEquals("Прошу удалить.", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertEquals(26, whole.size());
            assertEquals(List.of(), files());
        }
    }

    @Test
    void aLargeLetterLiesEncryptedOnTheDiskAndIsGoneAfterwards() throws IOException {
        byte[] part = "Stop calling me. ".repeat(60_000).getBytes(StandardCharsets.US_ASCII);
        try (Spool spool = new Spool(folder)) {
            for (int i = 0; i < 6; i++) {
                spool.write(part);
            }
            Original whole = spool.whole();
            assertEquals(6L * part.length, whole.size());
            for (int time = 0; time < 2; time++) {
                try (InputStream in = whole.open()) {
                    for (int i = 0; i < 6; i++) {
                        assertArrayEquals(part, in.readNBytes(part.length));
                    }
                    assertEquals(-1, in.read());
                }
            }
            assertEquals(6L * part.length, Files.size(files().getFirst()));
            String onDisk = Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1);
            assertFalse(onDisk.contains("Stop"));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void whatAKilledProgramLeftIsSweptAwayAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("letter-1.part"), "x");
        Files.writeString(folder.resolve("desk.mv.db"), "x");
        Spool.sweep(folder);
        assertEquals(List.of(folder.resolve("desk.mv.db")), files());
    }
}
