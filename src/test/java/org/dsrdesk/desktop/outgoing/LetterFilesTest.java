package org.dsrdesk.desktop.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFilesTest {
    @TempDir private Path folder;

    @Test
    void anOldFileStaysWholeWhenTheLetterCannotBeWritten() throws IOException {
        Path place = Files.writeString(folder.resolve("a.pdf"), "прежнее");
        Path blocked = Files.createDirectories(folder.resolve("a.pdf.tmp").resolve("x"));
        try (TestDesk desk = Letters.desk(Files.createDirectory(folder.resolve("desk")))) {
            OutgoingBench bench = Letters.made(desk, LetterKind.NOTHING_HELD);
            bench.dialogs.choose(place);
            bench.files.savePdf();
            assertEquals("прежнее", Files.readString(place));
            assertEquals(List.of(), bench.told.stream().filter(told -> told.startsWith("Сохранено")).toList());
            Files.delete(blocked);
            Files.delete(folder.resolve("a.pdf.tmp"));
            bench.files.savePdf();
            assertTrue(Files.readString(place, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        }
    }
}
