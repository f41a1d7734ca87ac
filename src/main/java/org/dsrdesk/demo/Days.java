package org.dsrdesk.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.statute.DemandKind;

/** Finds days for made-up history: office hours, and receipts whose term ends on a wanted day. */
record Days(RuleBook rules, Operator operator, SplittableRandom random) {
    private static final int LONGEST_TERM = 60;
    private static final int OPENS = 9;
    private static final int MINUTES_OF_WORK = 8 * 60;

    /** A moment in office hours of a day. */
    ZonedDateTime office(LocalDate day) {
        return day.atTime(LocalTime.of(OPENS, 5))
                .plusMinutes(random.nextInt(MINUTES_OF_WORK))
                .atZone(operator.zone());
    }

    /** A moment after another one and not after a last day, mostly with some days to spare. */
    ZonedDateTime before(ZonedDateTime now, LocalDate last) {
        LocalDate today = now.toLocalDate();
        int gap = Math.toIntExact(last.toEpochDay() - today.toEpochDay());
        if (gap <= 1) {
            return now.plusMinutes(5L + random.nextInt(20));
        }
        LocalDate day =
                rules.calendar(operator).sameOrPreviousWorkingDay(last.minusDays(1L + random.nextInt((gap + 1) / 2)));
        return day.isAfter(today) ? office(day) : now.plusMinutes(5L + random.nextInt(20));
    }

    LocalDate workingDay(LocalDate day) {
        return rules.calendar(operator).sameOrNextWorkingDay(day);
    }

    /** The working day of receipt on which a demand's first term would end on a wanted day, if there is one. */
    Optional<LocalDate> receivedFor(DemandKind kind, LocalDate due) {
        Demand demand = Demand.fresh(new DemandId(0), 1, kind, null);
        return due.minusDays(LONGEST_TERM)
                .datesUntil(due.plusDays(1))
                .filter(day -> rules.calendar(operator).isWorking(day))
                .filter(day -> rules.preview(demand, day.atTime(LocalTime.NOON).atZone(operator.zone()), operator)
                        .next()
                        .filter(deadline -> deadline.due().equals(due))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }
}
