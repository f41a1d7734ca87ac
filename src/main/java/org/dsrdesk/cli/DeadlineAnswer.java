package org.dsrdesk.cli;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
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

    /** Events that were given but start nothing here. */
    List<ClockEvent> unusedEvents() {
        Map<ClockEvent, Boolean> used = Stream.concat(
                sheet.clocks().stream(),
                sheet.candidates().stream().flatMap(candidate -> candidate.clocks().stream()))
                .collect(Collectors.toMap(clock -> clock.duty().starts(), clock -> true, (one, other) -> true));
        return events().keySet().stream()
                .filter(event -> !used.containsKey(event))
                .toList();
    }

    /** Whether a candidate's ground gives the day that holds while no ground is chosen. */
    boolean governs(ClockSheet.Candidate candidate) {
        return sheet.clocks().stream()
                .map(DutyClock::duty)
                .anyMatch(duty -> candidate.clocks().stream()
                        .anyMatch(clock -> clock.duty().id().equals(duty.id())));
    }
}
