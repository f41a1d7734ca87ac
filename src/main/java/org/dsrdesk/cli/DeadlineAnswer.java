package org.dsrdesk.cli;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.ProofWriter;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.ClockRule;
import org.dsrdesk.domain.statute.Pause;
import org.dsrdesk.domain.statute.Statute;

/**
 * The deadlines of a demand, ready to be told.
 *
 * @param question what was asked
 * @param statute the edition in force on receipt
 * @param sheet the clocks
 * @param calculator what counted them
 */
record DeadlineAnswer(DeadlineQuestion question, Statute statute, ClockSheet sheet, DeadlineCalculator calculator) {
    DeadlineProof proof(Deadline deadline) {
        return new ProofWriter(calculator).prove(deadline);
    }

    Standing standing(Deadline deadline) {
        return Standing.of(deadline.due(), question.today(), calculator.calendar());
    }

    /** The events in the order of their type. */
    SortedMap<ClockEvent, ZonedDateTime> events() {
        return new TreeMap<>(question.demand().events());
    }

    /** Whether the edition was in force on receipt; an older one is not known when it was not. */
    boolean inForce() {
        return !question.received().toLocalDate().isBefore(statute.edition().validFrom());
    }

    /** Events that were given but neither start, move nor stop a term here. */
    List<ClockEvent> unusedEvents() {
        Set<ClockEvent> used = Stream.concat(
                sheet.clocks().stream(),
                sheet.candidates().stream().flatMap(candidate -> candidate.clocks().stream()))
                .map(clock -> clock.duty().clock())
                .flatMap(DeadlineAnswer::events)
                .collect(Collectors.toSet());
        return events().keySet().stream()
                .filter(event -> !used.contains(event))
                .toList();
    }

    private static Stream<ClockEvent> events(ClockRule rule) {
        Pause pause = rule.pause();
        Stream<ClockEvent> stops = pause == null ? Stream.of() : Stream.of(pause.from(), pause.to());
        return Stream.of(Stream.of(rule.starts()), rule.latestOf().stream(), stops).flatMap(stream -> stream);
    }

    /** Whether a candidate's ground gives the day that holds while no ground is chosen. */
    boolean governs(ClockSheet.Candidate candidate) {
        return sheet.clocks().stream()
                .map(DutyClock::duty)
                .anyMatch(duty -> candidate.clocks().stream()
                        .anyMatch(clock -> clock.duty().id().equals(duty.id())));
    }
}
