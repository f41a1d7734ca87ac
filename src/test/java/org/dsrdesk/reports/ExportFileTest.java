package org.dsrdesk.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {
    @TempDir private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void anOlderFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("month.csv");
        Files.writeString(file, "old and longer");

        ExportMonth.save("new".getBytes(UTF_8), file);

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("month.csv"), names());
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.csv"));
        Files.writeString(taken.resolve("inside"), "stays");

        assertThrows(UncheckedIOException.class, () -> ExportMonth.save(new byte[1], taken));
        assertThrows(UncheckedIOException.class, () -> ExportMonth.save(new byte[1], folder.resolve("none/a.csv")));

        assertEquals(List.of("taken.csv"), names());
        assertEquals("stays", Files.readString(taken.resolve("inside")));
    }
}
