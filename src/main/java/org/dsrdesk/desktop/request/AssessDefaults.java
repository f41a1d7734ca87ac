package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.Comparator;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskPlace;
import org.jspecify.annotations.Nullable;

/** What the program knows for an assessment before anybody writes: the officer's own words come first. */
record AssessDefaults(CaseReading reading) {
    AssessmentSheet sheet() {
        Disproportion found = reading.request().disproportion();
        AssessmentSheet old = found == null ? AssessmentSheet.EMPTY : found.sheet();
        return new AssessmentSheet(
                old.systems() == null ? systems() : old.systems(),
                old.hours(),
                old.requests() == null ? requests() : old.requests(),
                old.backups(),
                old.endangered(),
                old.overlap().isEmpty() ? overlap() : old.overlap(),
                old.offered(),
                old.fee());
    }

    /** The systems in which tasks fulfil the demands; null while there are none. */
    private @Nullable Integer systems() {
        long systems = reading.request().demands().stream()
                .flatMap(demand -> demand.tasks().stream())
                .map(FulfilmentTask::place)
                .filter(place -> place.kind() != TaskPlace.Kind.RECIPIENT && !place.name().isBlank())
                .map(TaskPlace::name)
                .distinct()
                .count();
        return systems == 0 ? null : Math.toIntExact(systems);
    }

    /** The number of the newest earlier request of this person that was answered. */
    private String overlap() {
        return reading.view().repeats().stream()
                .filter(AssessDefaults::samePerson)
                .map(Linked::earlier)
                .filter(earlier -> earlier.demands().stream().anyMatch(demand -> demand.decision() != null))
                .max(Comparator.comparing(earlier -> earlier.intake().received().toInstant()))
                .map(earlier -> earlier.number().toString())
                .orElse("");
    }

    /** How many requests of this person fell into the window of the policy; null without one. */
    private @Nullable Integer requests() {
        Policy.Systematic systematic = reading.view().operator().policy().systematic();
        if (systematic == null) {
            return null;
        }
        LocalDate last = reading.received().toLocalDate();
        LocalDate first = last.minusDays(systematic.days() - 1L);
        return 1 + Math.toIntExact(reading.view().repeats().stream()
                .filter(AssessDefaults::samePerson)
                .map(linked -> day(linked.earlier()))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count());
    }

    private LocalDate day(Request earlier) {
        return earlier.intake().received().withZoneSameInstant(reading.zone()).toLocalDate();
    }

    private static boolean samePerson(Linked linked) {
        return switch (linked.link().verdict()) {
            case CONFIRMED -> true;
            case PROPOSED -> linked.link().match().likeness() != Likeness.PERHAPS;
            case REJECTED -> false;
        };
    }
}
