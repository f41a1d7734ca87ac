package org.dsrdesk.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.Asked.Wanted;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.RepeatRule;

/**
 * Tells what an earlier request of the same person means for a later one under an act's rules on repeats, as things
 * stood at the receipt of the later one.
 */
public final class Repeats {
    private final List<RepeatRule> rules;

    public Repeats(List<RepeatRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The meanings of an earlier request for the demands of a later one, the most telling first; never empty. Who sent
     * them is not looked at.
     *
     * @param before every request of the person before the later one; the earlier one counts in any case
     */
    public List<Finding> findings(Asked earlier, Asked later, Collection<Asked> before) {
        Map<RepeatFinding, Finding> found = new EnumMap<>(RepeatFinding.class);
        for (DemandKind kind : later.kinds()) {
            if (earlier.kinds().contains(kind)) {
                Finding finding = finding(kind, earlier, later, before);
                found.merge(finding.what(), finding, Finding::both);
            }
        }
        return found.isEmpty()
                ? List.of(Finding.of(RepeatFinding.EARLIER, Set.of()))
                : List.copyOf(found.values());
    }

    private Finding finding(DemandKind kind, Asked earlier, Asked later, Collection<Asked> before) {
        Instant moment = later.received().toInstant();
        if (earlier.openAt(moment).contains(kind)) {
            RepeatFinding what = later.isAgain(earlier) ? RepeatFinding.DUPLICATE : RepeatFinding.REMINDER;
            return Finding.of(what, Set.of(kind));
        }
        return rules.stream()
                .filter(rule -> rule.kinds().contains(kind))
                .flatMap(rule -> lawfulAgain(rule, kind, earlier, later, before).stream()
                        .map(day -> under(rule, kind, day)))
                .reduce(Finding::both)
                .orElseGet(() -> Finding.of(RepeatFinding.REPEATED, Set.of(kind)));
    }

    /** A rule that names no ground for a refusal makes no repeat early; its words are told all the same. */
    private static Finding under(RepeatRule rule, DemandKind kind, LocalDate day) {
        return rule.ground() == null
                ? new Finding(RepeatFinding.REPEATED, Set.of(kind), rule, null)
                : new Finding(RepeatFinding.WITHIN_INTERVAL, Set.of(kind), rule, day);
    }

    /** The day on which so many windows have ended that one more request is lawful; empty when it is lawful now. */
    private static Optional<LocalDate> lawfulAgain(
            RepeatRule rule, DemandKind kind, Asked earlier, Asked later, Collection<Asked> before) {
        if (end(rule, kind, earlier, later).isEmpty()) {
            return Optional.empty();
        }
        Stream<Asked> all =
                before.contains(earlier) ? before.stream() : Stream.concat(before.stream(), Stream.of(earlier));
        List<LocalDate> ends = all
                .flatMap(one -> end(rule, kind, one, later).stream())
                .sorted()
                .toList();
        return ends.size() < rule.answered() ? Optional.empty() : Optional.of(ends.get(ends.size() - rule.answered()));
    }

    /** The end of the window that an answered request holds at the receipt of a later one; empty when it holds none. */
    private static Optional<LocalDate> end(RepeatRule rule, DemandKind kind, Asked one, Asked later) {
        Instant moment = later.received().toInstant();
        return one.wanted().stream()
                .filter(wanted -> wanted.kind() == kind && wanted.answeredAt(moment))
                .map(wanted -> rule.window().lawfulAgain(first(rule, wanted, one)))
                .filter(later.day()::isBefore)
                .max(Comparator.naturalOrder());
    }

    private static LocalDate first(RepeatRule rule, Wanted wanted, Asked one) {
        return rule.from() == ClockEvent.FIRST_SENT ? wanted.sent() : one.day();
    }
}
