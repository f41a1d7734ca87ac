package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.TermUnit;

/** What a caller can be promised before hanging up. */
public sealed interface Promise {
    /** Nothing was asked yet. */
    record Nothing() implements Promise {}

    /** All that was asked is done at once. */
    record AtOnce() implements Promise {}

    /** An answer by a day: of several demands by the earliest. */
    record Until(LocalDate day) implements Promise {}

    /** The clock starts with something that the caller still has to send. */
    record Later() implements Promise {}

    /** The same, or the next open day of an earlier request in which the same is still open, when that comes first. */
    default Promise notLaterThan(List<EarlierLine> known) {
        return notLaterThan(known.stream()
                .filter(line -> line.earlier().finding() == RepeatFinding.REMINDER)
                .flatMap(line -> Optional.ofNullable(line.due()).stream())
                .min(LocalDate::compareTo));
    }

    /** The same, or another day when that comes first. */
    default Promise notLaterThan(Optional<LocalDate> open) {
        return switch (this) {
            case Until(LocalDate day) -> new Until(open.filter(day::isAfter).orElse(day));
            case Nothing _, AtOnce _, Later _ -> this;
        };
    }

    /** The promise that these duties allow: for each demand its last day, of all demands the first. */
    static Promise of(List<DueLine> lines) {
        Map<DemandKind, LocalDate> last = new TreeMap<>();
        for (DueLine line : lines) {
            if (line.duty().term().unit() != TermUnit.AT_ONCE) {
                line.due().ifPresent(due -> last.merge(line.kind(), due, (one, two) -> one.isAfter(two) ? one : two));
            }
        }
        if (!last.isEmpty()) {
            return new Until(last.values().stream().min(LocalDate::compareTo).orElseThrow());
        }
        if (lines.isEmpty()) {
            return new Nothing();
        }
        return lines.stream().allMatch(line -> line.clock() instanceof DutyClock.Running) ? new AtOnce() : new Later();
    }
}
