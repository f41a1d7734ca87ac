package org.dsrdesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of sheets and rows that cannot be answered. */
class DeadlineBatchFaultsTest {
    private static final String RESULTS = "duty,citation,due,extendable_until,provisional\n";

    private final Terminal terminal = Terminal.withoutData();

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }

    @Test
    void aRowWithoutAnAnswerIsNamedByItsLineAndTheOthersAreAnswered() {
        Terminal.Said said = terminal.answer("""
                kind,event,moment,ground,named_due
                LOVE,RECEIVED,2026-11-20,,
                ACCESS,RECEIVED,2026-11-20,,
                ACCESS,PARTY,2026-11-20,,
                ACCESS,RECEIVED,yesterday,,
                ACCESS,RECEIVED,1999-12-31,,
                ACCESS,RECEIVED,2060-12-30,,
                ACCESS,RECEIVED,+999999999-12-31T23:59+03:00,,
                ACCESS,RECEIVED
                ACCESS,RECEIVED,2026-11-20,,,more
                ACCESS,,2026-11-20,,
                ACCESS,BREACH_DETECTED,2026-11-20,,
                ACCESS,RECEIVED,2026-11-20,STOP_DEMANDED,
                ACCESS,RECEIVED,2026-11-20,,2026-12-01
                DELETION,RECEIVED,2026-11-20,LOVE,
                AUTHORITY,RECEIVED,2026-11-20,,soon
                ACCESS,RECEIVED,2026-11-20,,
                """, "--lang", "en", "--zone", "Asia/Tokyo");

        String found = ",access.answer,\"152-FZ, art. 20(1)\",2026-12-04,2026-12-11,false\n";
        assertEquals(
                "kind,event,moment,ground,named_due," + RESULTS
                        + "LOVE,RECEIVED,2026-11-20,,,,,,,\n"
                        + "ACCESS,RECEIVED,2026-11-20,," + found
                        + "ACCESS,PARTY,2026-11-20,,,,,,,\n"
                        + "ACCESS,RECEIVED,yesterday,,,,,,,\n"
                        + "ACCESS,RECEIVED,1999-12-31,,,,,,,\n"
                        + "ACCESS,RECEIVED,2060-12-30,,,,,,,\n"
                        + "ACCESS,RECEIVED,+999999999-12-31T23:59+03:00,,,,,,,\n"
                        + "ACCESS,RECEIVED,,,,,,,,\n"
                        + "ACCESS,RECEIVED,2026-11-20,,,,,,,\n"
                        + "ACCESS,,2026-11-20,,,,,,,\n"
                        + "ACCESS,BREACH_DETECTED,2026-11-20,,,,,,,\n"
                        + "ACCESS,RECEIVED,2026-11-20,STOP_DEMANDED,,,,,,\n"
                        + "ACCESS,RECEIVED,2026-11-20,,2026-12-01,,,,,\n"
                        + "DELETION,RECEIVED,2026-11-20,LOVE,,,,,,\n"
                        + "AUTHORITY,RECEIVED,2026-11-20,,soon,,,,,\n"
                        + "ACCESS,RECEIVED,2026-11-20,," + found,
                said.out());
        assertEquals(
                """
                        line 2: kind: there is no "LOVE". Known…
                        line 4: event: there is no "PARTY". Known…
                        line 5: moment: "yesterday" is no moment. Example…
                        line 6: The calendar knows the years 2000 to 2060: a term beyond them cannot be counted.
                        line 7: The calendar knows the years 2000 to 2060: a term beyond them cannot be counted.
                        line 8: moment: "+999999999-12-31T23:59+03:00" is no moment. Example…
                        line 9: There are 2 fields for 5 columns.
                        line 10: There are 6 fields for 5 columns.
                        line 11: The column event is empty.
                        line 12: The event BREACH_DETECTED starts no term of ACCESS.
                        line 13: The column ground is filled only for DELETION.
                        line 14: The column named_due is filled only for AUTHORITY.
                        line 15: ground: there is no "LOVE". Known…
                        line 16: named_due: "soon" is no day. Example…
                        """,
                shortened(said.err()));
        assertEquals(1, said.code());
    }

    private static String shortened(String err) {
        return err.replace("standard input, ", "")
                .replaceAll("(Known|Example): .*", "$1…")
                .replace(System.lineSeparator(), "\n");
    }

    @Test
    void wrongQuotesSpoilTheirOwnRowOnly() {
        Terminal.Said said = terminal.answer("""
                kind,event,moment,who
                MARKETING,RECEIVED,2026-11-20,"ООО "Ромашка""
                MARKETING,RECEIVED,2026-11-20,5" диск
                MARKETING,RECEIVED,2026-11-20,"не закрыта
                MARKETING,RECEIVED,2026-11-20,да
                """);

        String found = ",marketing.stop,\"152-ФЗ, ч. 2 ст. 15\",2026-11-20,,false\n";
        assertEquals(
                "kind,event,moment,who," + RESULTS
                        + "MARKETING,RECEIVED,2026-11-20,\"\"\"ООО \"\"Ромашка\"\"\"\"\",,,,,\n"
                        + "MARKETING,RECEIVED,2026-11-20,\"5\"\" диск\"" + found
                        + "MARKETING,RECEIVED,2026-11-20,\"\"\"не закрыта\",,,,,\n"
                        + "MARKETING,RECEIVED,2026-11-20,да" + found,
                said.out());
        assertEquals(
                line("стандартный ввод, строка 2: "
                        + "Кавычки расставлены неверно: кавычка внутри значения пишется дважды.")
                        + line("стандартный ввод, строка 4: Кавычка открыта и не закрыта."),
                said.err());
        assertEquals(1, said.code());
    }

    @Test
    void aRowThatIsNotUtf8IsNotGuessedAt() {
        byte[] sheet = "kind,event,moment,who\nMARKETING,RECEIVED,2026-11-20,да\nMARKETING,RECEIVED,2026-11-20,x\n"
                .getBytes(Charset.forName("windows-1251"));
        Terminal.Said said = terminal.answer(sheet);

        assertEquals(
                "kind,event,moment,who," + RESULTS
                        + "MARKETING,RECEIVED,2026-11-20,\uFFFD\uFFFD,,,,,\n"
                        + "MARKETING,RECEIVED,2026-11-20,x,marketing.stop,\"152-ФЗ, ч. 2 ст. 15\",2026-11-20,,false\n",
                said.out());
        assertEquals(line("стандартный ввод, строка 2: Текст строки не в UTF-8."), said.err());
        assertEquals(1, said.code());
    }

    @Test
    void aSheetWithoutItsColumnsIsRefusedWhole(@TempDir Path folder) throws IOException {
        assertRefused("--batch: в первой строке «-» нет столбцов: kind, event, moment. "
                + "Пример первой строки: kind,event,moment.", terminal.answer(""));
        assertRefused("--batch: в первой строке «-» нет столбцов: event. "
                + "Пример первой строки: kind,event,moment.", terminal.answer("kind;moment\nACCESS;2026-11-20\n"));
        assertRefused("--batch: в «-» столбец kind назван дважды.", terminal.answer("kind,event,moment,Kind\n"));
        assertRefused(
                "--batch: «-» не в UTF-8. Сохраните лист как «CSV UTF-8».",
                terminal.answer("kind,event,moment,кто\n".getBytes(Charset.forName("windows-1251"))));
        assertRefused(
                "--batch: «" + folder + "» — папка, а нужен файл CSV.",
                terminal.type("deadline", "--batch", folder.toString()));
        assertRefused("--batch: нет файла «" + folder.resolve("none.csv") + "».",
                terminal.type("deadline", "--batch", folder.resolve("none.csv").toString()));
    }

    private static void assertRefused(String sentence, Terminal.Said said) {
        assertEquals(new Terminal.Said(2, "", line(sentence)), said);
    }

    @Test
    void aFileIsNamedInComplaintsAndReadToItsEnd(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("лист.csv"), "kind,event,moment\nACCESS,BREACH_DETECTED,2026-11-20\n");

        assertEquals(
                new Terminal.Said(
                        0,
                        "kind,event,moment," + RESULTS + "ACCESS,BREACH_DETECTED,2026-11-20,,,,,\n",
                        line(file + ", строка 2: "
                                + "Событие BREACH_DETECTED у требования ACCESS ни одного срока не начинает.")),
                terminal.type("deadline", "--batch", file.toString()));
    }

    @Test
    void aSheetThatBreaksOffSaysThatItsAnswersAreIncomplete() throws IOException {
        InputStream cut = InputStream.nullInputStream();
        cut.close();
        byte[] begin = "kind,event,moment\nMARKETING,RECEIVED,2026-11-20\n".getBytes(UTF_8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(begin), cut);
        Terminal.Said said = terminal.feed(broken, "deadline", "--batch", "-");

        assertEquals(line("«-»: лист прочитан не до конца, ответы неполны."), said.err());
        assertEquals(2, said.out().lines().count());
        assertEquals(1, said.code());
    }

    @Test
    void answersThatCannotBeWrittenAreAFailure() throws IOException {
        OutputStream closed = OutputStream.nullOutputStream();
        closed.close();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] sheet = "kind,event,moment\nMARKETING,RECEIVED,2026-11-20\n".getBytes(UTF_8);
        int code = terminal.run(
                new ByteArrayInputStream(sheet), new PrintStream(closed, false, UTF_8), err, "deadline", "--batch",
                "-");

        assertEquals(line("Ответ не удалось вывести до конца."), err.toString(UTF_8));
        assertEquals(1, code);
    }

    @Test
    void aDayNamedBeforeTheReceiptIsRefusedByItsColumn() {
        Terminal.Said said =
                terminal.answer("kind,event,moment,named_due\nAUTHORITY,RECEIVED,2026-11-20,2026-11-01\n");
        assertEquals(line("стандартный ввод, строка 2: named_due: раньше дня получения такого быть не может."),
                said.err());
        assertEquals(1, said.code());
    }
}
