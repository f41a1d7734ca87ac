package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;

/** Tells what an earlier request of the same person means for a new one. */
public final class Repeats {
    /** 152-FZ art. 14(4): a repeat of an answered access request is lawful after thirty days from the first. */
    private static final int ACCESS_INTERVAL_DAYS = 30;

    private Repeats() {}

    /**
     * One request as far as repeats are concerned.
     *
     * @param received the day of receipt, in the operator's zone
     * @param sent the day its access request was sent, where known, else the day of receipt
     * @param kinds the kinds of its demands
     * @param open those of the kinds that nobody has decided yet
     * @param answeredInFull whether its access demand, if any, was fulfilled in full
     */
    public record Asked(
            LocalDate received, LocalDate sent, Set<DemandKind> kinds, Set<DemandKind> open, boolean answeredInFull) {
        public Asked {
            kinds = Set.copyOf(kinds);
            open = Set.copyOf(open);
        }
    }

    /** The meaning of an earlier request for a new one, without regard to who sent them. */
    public static RepeatFinding finding(Asked earlier, Asked later) {
        if (later.kinds().stream().anyMatch(earlier.open()::contains)) {
            boolean same = earlier.received().equals(later.received()) && earlier.kinds().equals(later.kinds());
            return same ? RepeatFinding.DUPLICATE : RepeatFinding.REMINDER;
        }
        LocalDate lawfulAgain = earlier.sent().plusDays(ACCESS_INTERVAL_DAYS);
        boolean access = later.kinds().contains(DemandKind.ACCESS) && earlier.answeredInFull();
        if (access && later.received().isBefore(lawfulAgain)) {
            return RepeatFinding.WITHIN_INTERVAL;
        }
        boolean again = later.kinds().stream().anyMatch(earlier.kinds()::contains);
        return again ? RepeatFinding.REPEATED : RepeatFinding.EARLIER;
    }
}
