package org.dsrdesk.domain.fulfilment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DeletionGround;

/** What each kind of demand asks to be done where data lie, by 152-FZ. */
final class PlannedWork {
    private PlannedWork() {}

    /**
     * The work in each system when the demand is met: handing over (arts. 14(7), 20(4)), correcting (arts. 20(3),
     * 21(2)), blocking (arts. 14(1), 21(1)), destroying (arts. 9(2), 20(3), 21(3)-(5)) or stopping (arts. 10.1(12),
     * 15(2), 21(5.1)); empty where nothing follows for systems (arts. 16(4), 21(3.1)).
     */
    static Optional<TaskWork> inSystems(Demand demand) {
        return switch (demand.kind()) {
            case ACCESS, REGULATOR, AUTHORITY -> Optional.of(TaskWork.HAND_OVER);
            case CORRECTION -> Optional.of(TaskWork.CORRECT);
            case BLOCKING -> Optional.of(TaskWork.BLOCK);
            case DELETION, WITHDRAWAL, UNLAWFUL_PROCESSING, PURPOSE_ACHIEVED -> Optional.of(TaskWork.DESTROY);
            case STOP_PROCESSING, STOP_DISTRIBUTION, MARKETING -> Optional.of(TaskWork.STOP);
            case AUTOMATED_DECISION, BREACH -> Optional.empty();
        };
    }

    /** Whether those who were given the data are told (arts. 20(3), 21(1), 21(3)-(5.1)). */
    static boolean tellsRecipients(Demand demand) {
        return switch (demand.kind()) {
            case CORRECTION, BLOCKING, DELETION, WITHDRAWAL, UNLAWFUL_PROCESSING, PURPOSE_ACHIEVED, STOP_PROCESSING,
                    STOP_DISTRIBUTION, MARKETING -> true;
            case ACCESS, REGULATOR, AUTHORITY, AUTOMATED_DECISION, BREACH -> false;
        };
    }

    /** Whether data are blocked from the moment of the demand, for the time of the check (art. 21(1)). */
    static boolean blocksForTheCheck(Demand demand) {
        return switch (demand.kind()) {
            case CORRECTION, BLOCKING, UNLAWFUL_PROCESSING -> true;
            case DELETION -> Set.of(DeletionGround.UNLAWFUL_OR_UNNECESSARY, DeletionGround.CHILD_WITHOUT_CONSENT)
                    .stream().anyMatch(ground -> ground == demand.ground());
            case ACCESS, WITHDRAWAL, STOP_PROCESSING, STOP_DISTRIBUTION, MARKETING, AUTOMATED_DECISION,
                    PURPOSE_ACHIEVED, REGULATOR, AUTHORITY, BREACH -> false;
        };
    }

    /** Whether work begins at once and waits for no decision (arts. 10.1(12)-(13), 15(2)). */
    static boolean waitsForNoDecision(Demand demand) {
        return switch (demand.kind()) {
            case STOP_DISTRIBUTION, MARKETING -> true;
            case ACCESS, CORRECTION, BLOCKING, DELETION, WITHDRAWAL, STOP_PROCESSING, AUTOMATED_DECISION,
                    UNLAWFUL_PROCESSING, PURPOSE_ACHIEVED, REGULATOR, AUTHORITY, BREACH -> false;
        };
    }

    /** Whether the demand is about one use of data, so that only the places that an operator names are touched. */
    static boolean ofOneUse(Demand demand) {
        return waitsForNoDecision(demand);
    }

    /** Work that a met demand of another kind must have left behind. */
    static Set<TaskWork> tellingWorks() {
        return EnumSet.of(TaskWork.DESTROY, TaskWork.CORRECT, TaskWork.HAND_OVER, TaskWork.BLOCK);
    }
}
