package org.dsrdesk.domain.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.Duty;

/**
 * The clocks of one demand as they stand.
 *
 * @param demand the demand
 * @param clocks a clock for each duty; for a deletion without a ground only the earliest of the candidates, an open one
 *     first
 * @param candidates for a deletion without a ground, what each ground would oblige to; empty otherwise
 */
public record ClockSheet(Demand demand, List<DutyClock> clocks, List<Candidate> candidates) {
    public ClockSheet {
        clocks = List.copyOf(clocks);
        candidates = List.copyOf(candidates);
    }

    /** What one ground of deletion would oblige to. */
    public record Candidate(DeletionGround ground, List<DutyClock> clocks) {
        public Candidate {
            clocks = List.copyOf(clocks);
        }
    }

    /** The deadlines of duties that are still open and that the statute spells out, earliest first. */
    public List<Deadline> open() {
        return clocks.stream()
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline())
                .filter(deadline -> !deadline.duty().cautious())
                .filter(deadline -> demand.state(deadline.duty().id()).done() == null)
                .sorted(Comparator.comparing(Deadline::due))
                .toList();
    }

    /** The first open duty whose extension was announced and waits for its notice, if any. */
    public Optional<Duty> announced() {
        return clocks.stream()
                .map(DutyClock::duty)
                .filter(duty -> demand.state(duty.id()).noticeWaits() && demand.state(duty.id()).done() == null)
                .findFirst();
    }

    /** The earliest open deadline, if any clock runs. */
    public Optional<Deadline> next() {
        return open().stream().findFirst();
    }

    /** Whether a deletion needs no ground any more, as nothing is left to do on any. */
    private boolean settled() {
        return !clocks.isEmpty()
                && clocks.stream().noneMatch(clock -> demand.state(clock.duty().id()).done() == null);
    }

    /** Whether a ground, or for an open duty an event or a date, must be known before a clock can run. */
    public boolean waits() {
        if (!candidates.isEmpty()) {
            return open().isEmpty() && !settled();
        }
        return clocks.stream()
                .filter(clock -> !(clock instanceof DutyClock.Running))
                .anyMatch(clock -> demand.state(clock.duty().id()).done() == null);
    }
}
