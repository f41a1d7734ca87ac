package org.dsrdesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchCommandTest {
    private final Terminal terminal = Terminal.withoutData();

    private Terminal.Said compare(String sheet) {
        return terminal.feed(new ByteArrayInputStream(sheet.getBytes(UTF_8)), "match", "--batch", "-");
    }

    private static List<String> likenesses(Terminal.Said said, int column) {
        return said.out().lines().skip(1).map(line -> line.split(";", -1)[column]).toList();
    }

    @Test
    void everyPairComesBackWithHowAlikeItIsAndWhy() {
        Terminal.Said said = compare("""
                name1;phone1;email1;name2;phone2;email2
                Иванова Мария Сергеевна;+79161234567;m.ivanova@mail.example;Мария Иванова;8 916 123-45-67;M.Ivanova+cc@mail.example
                Иванов Пётр;8 916 123-45-67;;Иванова Мария;8 916 123-45-67;
                Сидоров Олег;;o@mail.example;Белова Анна;;a@mail.example
                """);
        assertEquals("", said.err());
        assertEquals("name1;phone1;email1;name2;phone2;email2;likeness;score;agrees;differs",
                said.out().lines().findFirst().orElseThrow());
        assertEquals(List.of("SAME", "PERHAPS", "NONE"), likenesses(said, 6));
        assertEquals("EMAIL NAME_IN_PART PHONE", likenesses(said, 8).getFirst());
        assertEquals("OTHER_NAME", likenesses(said, 9).get(1));
        assertEquals(0, said.code());
    }

    @Test
    void birthContractAndDocumentCountToo() {
        Terminal.Said said = compare("""
                name1;birth1;contract1;document1;name2;birth2;contract2;document2
                Петров Иван;;;45 08 123456;Иван Петров;;;4508123456
                Петров Иван;1980-05-01;;;Иван Петров;1951-02-03;;
                """);
        assertEquals(List.of("SAME", "PERHAPS"),
                likenesses(said, 8).stream().map(told -> told.equals("NONE") ? "PERHAPS" : told).toList());
        assertTrue(likenesses(said, 10).getFirst().contains("DOCUMENT"), said.out());
    }

    @Test
    void aRowThatIsNotUnderstoodIsNamedAndTheOthersAreAnswered() {
        Terminal.Said said = compare("""
                name1;birth1;name2
                Петров Иван;1.5.1980;Иван Петров
                Петров Иван;;Иван Петров
                """);
        assertEquals(List.of("", "PERHAPS"), likenesses(said, 3));
        assertEquals("стандартный ввод, строка 2: birth1: «1.5.1980» не день. Пример: 2026-11-21."
                + System.lineSeparator(), said.err());
        assertEquals(1, said.code());
    }

    @Test
    void aSheetWithoutNamesIsRefused() {
        Terminal.Said said = compare("name1;email1\n");
        assertEquals("--batch: в первой строке «-» нет столбцов: name2. Пример первой строки: name1,name2."
                + System.lineSeparator(), said.err());
        assertEquals(2, said.code());
        assertEquals(2, terminal.type("match").code());
    }
}
