package org.dsrdesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineBatchTest {
    private static final String RESULTS = "duty,citation,due,extendable_until,provisional\n";

    private final Terminal terminal = Terminal.withoutData();

    private Terminal.Said answer(String sheet, String... more) {
        return feed(sheet.getBytes(UTF_8), more);
    }

    private Terminal.Said feed(byte[] sheet, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "deadline";
        arguments[1] = "--batch";
        arguments[2] = "-";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return terminal.feed(new ByteArrayInputStream(sheet), arguments);
    }

    private static void assertAnswered(String expected, Terminal.Said said) {
        assertEquals("", said.err());
        assertEquals(expected, said.out());
        assertEquals(0, said.code());
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }

    @Test
    void everyRowComesBackWithEveryDutyThatItsEventStarts() {
        assertAnswered(
                "kind,event,moment," + RESULTS
                        + "WITHDRAWAL,RECEIVED,2026-11-03T23:50+03:00,"
                        + "withdrawal.destroy,\"152-ФЗ, ч. 5 ст. 21\",2026-12-03,,false\n"
                        + "STOP_PROCESSING,RECEIVED,2026-11-20,"
                        + "stop.stop,\"152-ФЗ, ч. 5.1 ст. 21\",2026-12-04,2026-12-11,false\n"
                        + "UNLAWFUL_PROCESSING,UNLAWFULNESS_FOUND,2026-12-21,"
                        + "unlawful.stop,\"152-ФЗ, ч. 3 ст. 21\",2026-12-24,,false\n"
                        + "UNLAWFUL_PROCESSING,UNLAWFULNESS_FOUND,2026-12-21,"
                        + "unlawful.destroy,\"152-ФЗ, ч. 3 ст. 21\",2027-01-13,,false\n"
                        + "UNLAWFUL_PROCESSING,UNLAWFULNESS_FOUND,2026-12-21,"
                        + "unlawful.tell-subject,\"152-ФЗ, ч. 3 ст. 21\",2027-01-13,,false\n"
                        + "CORRECTION,RECEIVED,2026-11-20,correction.block,\"152-ФЗ, ч. 1 ст. 21\",2026-11-20,,false\n"
                        + "correction,evidence_received,2026-11-20,"
                        + "correction.correct,\"152-ФЗ, ч. 3 ст. 20\",2026-12-01,,false\n"
                        + "correction,evidence_received,2026-11-20,"
                        + "correction.tell-subject,\"152-ФЗ, ч. 3 ст. 20\",2026-12-01,,false\n"
                        + "correction,evidence_received,2026-11-20,"
                        + "correction.tell-others,\"152-ФЗ, ч. 3 ст. 20\",2026-12-01,,false\n",
                answer("""
                        kind,event,moment
                        WITHDRAWAL,RECEIVED,2026-11-03T23:50+03:00
                        STOP_PROCESSING,RECEIVED,2026-11-20
                        UNLAWFUL_PROCESSING,UNLAWFULNESS_FOUND,2026-12-21
                        CORRECTION,RECEIVED,2026-11-20
                        correction,evidence_received,2026-11-20
                        """));
    }

    @Test
    void hoursEndAtAMomentAndDaysAreCountedInTheZoneAskedFor() {
        String sheet = """
                moment,kind,event
                2026-11-20T18:30+03:00,BREACH,BREACH_DETECTED
                2026-11-05T23:50+03:00,ACCESS,RECEIVED
                """;
        assertAnswered(
                "moment,kind,event," + RESULTS
                        + "2026-11-20T18:30+03:00,BREACH,BREACH_DETECTED,"
                        + "breach.notify,\"152-ФЗ, art. 21(3.1)\",2026-11-21T18:30:00+03:00,,false\n"
                        + "2026-11-20T18:30+03:00,BREACH,BREACH_DETECTED,"
                        + "breach.report,\"152-ФЗ, art. 21(3.1)\",2026-11-23T18:30:00+03:00,,false\n"
                        + "2026-11-05T23:50+03:00,ACCESS,RECEIVED,"
                        + "access.answer,\"152-ФЗ, art. 20(1)\",2026-11-19,2026-11-26,false\n",
                answer(sheet, "--lang", "en"));
        assertEquals(
                "2026-11-05T23:50+03:00,ACCESS,RECEIVED,"
                        + "access.answer,\"152-ФЗ, art. 20(1)\",2026-11-20,2026-11-27,false",
                answer(sheet, "--lang", "en", "--zone", "Asia/Vladivostok").out().lines().toList().getLast());
    }

    @Test
    void columnsOfTheUserStayAsTheyAreAndTheSeparatorIsTheirs() {
        assertAnswered(
                "№;Moment;KIND;\"приме;чание\";event;duty;citation;due;extendable_until;provisional\n"
                        + "007;2026-11-20;REGULATOR;=1+1;RECEIVED;"
                        + "regulator.answer;152-ФЗ, ч. 4 ст. 20;2026-12-04;2026-12-11;false\n"
                        + " 8 ; 2026-11-20 ;MARKETING;\"два\r\nслова, \"\"да\"\"\";RECEIVED;"
                        + "marketing.stop;152-ФЗ, ч. 2 ст. 15;2026-11-20;;false\n",
                answer("\uFEFF№;Moment;KIND;\"приме;чание\";event\r\n"
                        + "007;2026-11-20;REGULATOR;=1+1;RECEIVED\r\n\r\n"
                        + " 8 ; 2026-11-20 ;MARKETING;\"два\r\nслова, \"\"да\"\"\";RECEIVED;;"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RECEIVED,           '',                      stop.stop,            2026-12-04
            RECEIVED,           CONSENT_WITHDRAWN,       withdrawal.destroy,   2026-12-20
            UNLAWFULNESS_FOUND, '',                      unlawful.stop,        2026-11-25
            EVIDENCE_RECEIVED,  '',                      destruction.on-proof, 2026-12-01
            PURPOSE_ACHIEVED,   '',                      purpose.destroy,      2026-12-20
            """)
    void aDeletionWithoutGroundHasTheEarliestLawfulDay(String event, String ground, String duty, String due) {
        String[] lines = answer("kind,event,moment,ground\nDELETION," + event + ",2026-11-20," + ground + "\n")
                .out()
                .split("\n", -1);

        assertEquals(3, lines.length);
        assertEquals("", lines[2]);
        String[] cells = lines[1].split(",", -1);
        assertEquals(duty, cells[4]);
        assertEquals(due, cells[7]);
    }

    @Test
    void aDayThatThePaperNamesIsTakenFromItsColumn() {
        Terminal.Said said = answer("""
                kind,event,moment,named_due
                AUTHORITY,RECEIVED,2026-11-20,2026-12-15
                AUTHORITY,RECEIVED,2026-11-20,
                """);

        assertEquals(
                "kind,event,moment,named_due," + RESULTS
                        + "AUTHORITY,RECEIVED,2026-11-20,2026-12-15,"
                        + "authority.answer,\"152-ФЗ, п. 2 ч. 1 ст. 6\",2026-12-15,,false\n"
                        + "AUTHORITY,RECEIVED,2026-11-20,,authority.answer,\"152-ФЗ, п. 2 ч. 1 ст. 6\",,,\n",
                said.out());
        assertEquals(
                line("стандартный ввод, строка 3: Срок authority.answer называет сам документ: "
                        + "укажите его в столбце named_due."),
                said.err());
        assertEquals(0, said.code());
    }

    @Test
    void aYearWithoutADecreeIsProvisional() {
        assertEquals(
                "ACCESS,RECEIVED,2028-03-01,access.answer,\"152-ФЗ, ч. 1 ст. 20\",2028-03-16,2028-03-23,true",
                answer("kind,event,moment\nACCESS,RECEIVED,2028-03-01").out().lines().toList().getLast());
    }

    @Test
    void aRowWithoutAnAnswerIsNamedByItsLineAndTheOthersAreAnswered() {
        Terminal.Said said = answer("""
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

        String found = ",access.answer,\"152-ФЗ, art. 20(1)\",2026-12-04,2026-12-11,false\n";
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
        Terminal.Said said = answer("""
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
        Terminal.Said said = feed(sheet);

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
                + "Пример первой строки: kind,event,moment.", answer(""));
        assertRefused("--batch: в первой строке «-» нет столбцов: event. "
                + "Пример первой строки: kind,event,moment.", answer("kind;moment\nACCESS;2026-11-20\n"));
        assertRefused("--batch: в «-» столбец kind назван дважды.", answer("kind,event,moment,Kind\n"));
        assertRefused(
                "--batch: «-» не в UTF-8. Сохраните лист как «CSV UTF-8».",
                feed("kind,event,moment,кто\n".getBytes(Charset.forName("windows-1251"))));
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

    // 152-FZ art. 14(4): thirty days after the first sending a repeat of an answered request is lawful again
    @Test
    void theSendingOfARequestBeginsTheWindowOfRepeats() {
        Terminal.Said said = feed("kind,event,moment\nACCESS,FIRST_SENT,2026-11-20\n".getBytes(UTF_8));
        assertEquals(
                "kind,event,moment," + RESULTS
                        + "ACCESS,FIRST_SENT,2026-11-20,access.repeat,\"152-ФЗ, ч. 4–6 ст. 14\",2026-12-20,,false\n",
                said.out());
        assertEquals(0, said.code());
    }

    @Test
    void anotherLawCountsByItsOwnRulesAndAnUnknownOneIsNamed() {
        Terminal.Said uk = terminal.feed(
                new ByteArrayInputStream("kind,event,moment\nACCESS,RECEIVED,2026-09-03\n".getBytes(UTF_8)),
                "deadline", "--batch", "-", "--pack", "uk-gdpr");
        assertTrue(uk.out().contains(",2026-10-05,2026-12-03,false\n"), uk.out());
        Terminal.Said unknown = terminal.feed(
                new ByteArrayInputStream(new byte[0]), "deadline", "--batch", "-", "--pack", "mars");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("ru-152fz, by-99z, kz-94v"), unknown.err());
    }
}
