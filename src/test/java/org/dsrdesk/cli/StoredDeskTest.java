package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDeskTest {
    @TempDir private Path folder;

    private TestDesk desk;
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.in(Files.createDirectory(folder.resolve("data")));
        desk.register("2026-11-03", DemandKind.ACCESS);
        terminal = new Terminal((place, passphrase) -> {
            assertEquals("correct horse", String.valueOf(passphrase));
            return new OpenedTestDesk(desk);
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Terminal.Said report(String... more) {
        String[] arguments = new String[7 + more.length];
        System.arraycopy(
                new String[] {
                    "report", "--data", folder.resolve("data").toString(), "--month", "2026-11", "--out",
                    folder.resolve("month.csv").toString()
                },
                0,
                arguments,
                0,
                7);
        System.arraycopy(more, 0, arguments, 7, more.length);
        return terminal.type(arguments);
    }

    @Test
    void aMonthIsWrittenMaskedUnlessAskedOtherwise() throws IOException {
        Terminal.Said said = report();
        String masked = Files.readString(folder.resolve("month.csv"));

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("Месяц 2026-11 записан: "), said.out());
        assertTrue(masked.contains("2026-0001;1;новое"), masked);
        assertFalse(masked.contains("Иванова"), masked);

        assertEquals(0, report("--unmasked", "--lang", "en").code());
        assertTrue(Files.readString(folder.resolve("month.csv")).contains("2026-0001,1,new,e-mail"));
        assertTrue(Files.readString(folder.resolve("month.csv")).contains("Иванова Мария Сергеевна"));
    }

    @Test
    void aProfileIsWrittenOnceAndAChangedFileIsKeptOnlyOnDemand() throws IOException {
        String data = folder.resolve("data").toString();
        Path file = folder.resolve("o.toml");
        assertEquals(0, terminal.type("operator", "--data", data, "--export", file.toString()).code());
        Terminal.Said again = terminal.type("operator", "--data", data, "--export", file.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().startsWith("Файл уже есть, он не тронут: "), again.err());
        Files.writeString(file, Files.readString(file).replace("name = \"Ромашка\"", "name = \"Василёк\""));
        String line = System.lineSeparator();
        assertEquals(
                new Terminal.Said(0, "~ название" + line + "Ничего не изменено. Чтобы принять, добавьте --keep." + line,
                        ""),
                terminal.type("operator", "--data", data, "--import", file.toString()));
        assertEquals("Ромашка", desk.desk.operators().all().getFirst().name());
        assertEquals(0, terminal.type("operator", "--data", data, "--import", file.toString(), "--keep").code());
        assertEquals("Василёк", desk.desk.operators().all().getFirst().name());
        Files.writeString(file, "format = 1");
        assertEquals("Профиль не принят: o.toml, строка 1: не хватает «operator»" + line,
                terminal.type("operator", "--data", data, "--import", file.toString()).err());
    }

    @Test
    void aWholeCaseLogIsSaidToBeWhole() {
        assertEquals(
                new Terminal.Said(
                        0, "Журнал событий цел: каждая запись следует из предыдущей." + System.lineSeparator(), ""),
                terminal.type("verify", "--data", folder.toString()));
    }
}
