package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.RepeatRule;

/** Tells what an earlier request of the same person means for a new one under an act's rules on repeats. */
public final class Repeats {
    private final List<RepeatRule> rules;

    public Repeats(List<RepeatRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * One request as far as repeats are concerned.
     *
     * @param received the day of receipt, in the operator's zone
     * @param sent the day its access request was sent, where known, else the day of receipt
     * @param kinds the kinds of its demands
     * @param open those of the kinds that nobody has decided yet
     * @param answered those of the kinds that were fulfilled in full
     */
    public record Asked(
            LocalDate received,
            LocalDate sent,
            Set<DemandKind> kinds,
            Set<DemandKind> open,
            Set<DemandKind> answered) {
        public Asked {
            kinds = Set.copyOf(kinds);
            open = Set.copyOf(open);
            answered = Set.copyOf(answered);
        }
    }

    /**
     * The meaning of an earlier request for a later one, without regard to who sent them.
     *
     * @param before every request before the later one, the earlier one among them
     */
    public RepeatFinding finding(Asked earlier, Asked later, Collection<Asked> before) {
        if (later.kinds().stream().anyMatch(earlier.open()::contains)) {
            boolean same = earlier.received().equals(later.received()) && earlier.kinds().equals(later.kinds());
            return same ? RepeatFinding.DUPLICATE : RepeatFinding.REMINDER;
        }
        if (rules.stream().anyMatch(rule -> withinInterval(rule, earlier, later, before))) {
            return RepeatFinding.WITHIN_INTERVAL;
        }
        boolean again = later.kinds().stream().anyMatch(earlier.kinds()::contains);
        return again ? RepeatFinding.REPEATED : RepeatFinding.EARLIER;
    }

    private static boolean withinInterval(RepeatRule rule, Asked earlier, Asked later, Collection<Asked> before) {
        return rule.kinds().stream()
                .filter(later.kinds()::contains)
                .filter(kind -> holds(rule, kind, earlier, later))
                .anyMatch(kind -> before.stream()
                        .filter(one -> holds(rule, kind, one, later))
                        .count() >= rule.answered());
    }

    private static boolean holds(RepeatRule rule, DemandKind kind, Asked earlier, Asked later) {
        LocalDate from = rule.from() == ClockEvent.FIRST_SENT ? earlier.sent() : earlier.received();
        return earlier.answered().contains(kind) && later.received().isBefore(rule.window().lawfulAgain(from));
    }
}
