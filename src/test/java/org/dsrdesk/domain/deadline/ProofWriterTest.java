package org.dsrdesk.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.TermUnit;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class ProofWriterTest {
    private final DeadlineCalculator calculator = Rules.calculator();
    private final ProofWriter writer = new ProofWriter(calculator);

    private DeadlineProof proof(String duty, String received) {
        return writer.prove(calculator.deadline(Rules.statute().duty(duty), Rules.noon(received)));
    }

    @Test
    void numbersEveryCountedDayAndSaysWhyTheOthersAreSkipped() {
        List<ProofDay> days = proof("stop.stop", "2026-11-03").days();
        assertEquals(16, days.size());
        assertEquals(new ProofDay(LocalDate.of(2026, 11, 3), 0, ProofMark.EVENT, "", false), days.getFirst());
        assertEquals(
                new ProofDay(LocalDate.of(2026, 11, 4), 0, ProofMark.HOLIDAY, "ТК РФ ст.112", false), days.get(1));
        assertEquals(new ProofDay(LocalDate.of(2026, 11, 5), 1, ProofMark.COUNTED, "", false), days.get(2));
        assertEquals(ProofMark.WEEKEND, days.get(4).mark());
        assertEquals(new ProofDay(LocalDate.of(2026, 11, 18), 10, ProofMark.COUNTED, "", false), days.getLast());
    }

    @Test
    void namesTheDecreeThatMakesASaturdayCount() {
        ProofDay saturday = proof("stop.stop", "2024-12-20").days().stream()
                .filter(day -> day.date().equals(LocalDate.of(2024, 12, 28)))
                .findFirst()
                .orElseThrow();
        assertEquals(ProofMark.COUNTED_BY_DECREE, saturday.mark());
        assertEquals("ПП РФ 10.08.2023 N 1314", saturday.basis());
    }

    @Test
    void namesTheCalendarOfEveryYearItTouches() {
        List<String> sources = proof("stop.stop", "2026-12-21").sources();
        assertEquals(2, sources.size());
        assertTrue(sources.getFirst().startsWith("2026: "));
        assertTrue(sources.getLast().contains("1187"));
    }

    @Test
    void countsExactlyTheTermFromAnyDay() {
        long seed = 20261121L;
        SplittableRandom random = new SplittableRandom(seed);
        List<Duty> duties = Rules.statute().duties().stream()
                .filter(duty -> duty.term().unit() == TermUnit.WORKING_DAYS
                        || duty.term().unit() == TermUnit.CALENDAR_DAYS)
                .toList();
        for (int round = 0; round < 3_000; round++) {
            Duty duty = duties.get(random.nextInt(duties.size()));
            ZonedDateTime start = Rules.noon("2023-01-01").plusMinutes(random.nextInt(60 * 24 * 365 * 5));
            Deadline deadline = calculator.deadline(duty, start);
            List<ProofDay> days = writer.prove(deadline).days();
            String what = "seed " + seed + ": " + duty.id() + " from " + start;
            long counted = days.stream().filter(day -> day.mark().counted()).count();
            assertEquals(duty.term().amount(), counted, what);
            assertEquals(deadline.due(), days.getLast().date(), what);
            assertEquals(duty.term().amount(), days.getLast().number(), what);
            if (duty.term().unit() == TermUnit.WORKING_DAYS) {
                assertTrue(calculator.calendar().isWorking(deadline.due()), what);
            }
            ZonedDateTime later = start.plusDays(1);
            assertFalse(calculator.deadline(duty, later).due().isBefore(deadline.due()), what);
        }
    }
}
