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
     * @param open whether it is still open
     * @param answeredInFull whether its access demand, if any, was fulfilled in full
     * @param kinds the kinds of its demands
     */
    public record Asked(LocalDate received, boolean open, boolean answeredInFull, Set<DemandKind> kinds) {
        public Asked {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The meaning of an earlier request for a new one, without regard to who sent them. */
    public static RepeatFinding finding(Asked earlier, Asked later) {
        boolean sameDemand = earlier.kinds().stream().anyMatch(later.kinds()::contains);
        if (sameDemand && earlier.open()) {
            return RepeatFinding.REMINDER;
        }
        boolean access = earlier.kinds().contains(DemandKind.ACCESS) && later.kinds().contains(DemandKind.ACCESS);
        LocalDate lawfulAgain = earlier.received().plusDays(ACCESS_INTERVAL_DAYS);
        if (access && earlier.answeredInFull() && later.received().isBefore(lawfulAgain)) {
            return RepeatFinding.WITHIN_INTERVAL;
        }
        return RepeatFinding.EARLIER;
    }
}
