package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineBatchTest {
    private static final String RESULTS = "duty,citation,due,extendable_until,provisional\n";

    private final Terminal terminal = Terminal.withoutData();

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
                terminal.answer("""
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
                        + "breach.notify,\"152-FZ, art. 21(3.1)\",2026-11-21T18:30:00+03:00,,false\n"
                        + "2026-11-20T18:30+03:00,BREACH,BREACH_DETECTED,"
                        + "breach.report,\"152-FZ, art. 21(3.1)\",2026-11-23T18:30:00+03:00,,false\n"
                        + "2026-11-05T23:50+03:00,ACCESS,RECEIVED,"
                        + "access.answer,\"152-FZ, art. 20(1)\",2026-11-19,2026-11-26,false\n",
                terminal.answer(sheet, "--lang", "en"));
        assertEquals(
                "2026-11-05T23:50+03:00,ACCESS,RECEIVED,"
                        + "access.answer,\"152-FZ, art. 20(1)\",2026-11-20,2026-11-27,false",
                terminal.answer(sheet, "--lang", "en", "--zone", "Asia/Vladivostok").out().lines().toList().getLast());
    }

    @Test
    void columnsOfTheUserStayAsTheyAreAndTheSeparatorIsTheirs() {
        assertAnswered(
                "№;Moment;KIND;\"приме;чание\";event;duty;citation;due;extendable_until;provisional\n"
                        + "007;2026-11-20;REGULATOR;=1+1;RECEIVED;"
                        + "regulator.answer;152-ФЗ, ч. 4 ст. 20;2026-12-04;2026-12-11;false\n"
                        + " 8 ; 2026-11-20 ;MARKETING;\"два\r\nслова, \"\"да\"\"\";RECEIVED;"
                        + "marketing.stop;152-ФЗ, ч. 2 ст. 15;2026-11-20;;false\n",
                terminal.answer("\uFEFF№;Moment;KIND;\"приме;чание\";event\r\n"
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
        String[] lines = terminal.answer("kind,event,moment,ground\nDELETION," + event + ",2026-11-20," + ground + "\n")
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
        Terminal.Said said = terminal.answer("""
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
                terminal.answer("kind,event,moment\nACCESS,RECEIVED,2028-03-01").out().lines().toList().getLast());
    }

    // 152-FZ art. 14(4): thirty days after the first sending a repeat of an answered request is lawful again
    @Test
    void theSendingOfARequestBeginsTheWindowOfRepeats() {
        Terminal.Said said = terminal.answer("kind,event,moment\nACCESS,FIRST_SENT,2026-11-20\n");
        assertEquals(
                "kind,event,moment," + RESULTS
                        + "ACCESS,FIRST_SENT,2026-11-20,access.repeat,\"152-ФЗ, ч. 4–6 ст. 14\",2026-12-20,,false\n",
                said.out());
        assertEquals(0, said.code());
    }

    @Test
    void anotherLawCountsByItsOwnRulesAndAnUnknownOneIsNamed() {
        Terminal.Said uk = terminal.answer("kind,event,moment\nACCESS,RECEIVED,2026-09-03\n", "--pack", "uk-gdpr");
        assertTrue(uk.out().contains(",2026-10-05,2026-12-03,false\n"), uk.out());
        Terminal.Said unknown = terminal.answer("", "--pack", "mars");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("ru-152fz, by-99z, kz-94v"), unknown.err());
    }
}
