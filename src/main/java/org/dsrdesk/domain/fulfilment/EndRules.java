package org.dsrdesk.domain.fulfilment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a task may end, and what each end needs.
 *
 * @param selfService whether people may have done it themselves in that place
 * @param delay how destruction may be put off; null where the statute gives no such way
 * @param warnFirst whether the person must be warned before anything is destroyed, and was not
 */
public record EndRules(boolean selfService, @Nullable Delay delay, boolean warnFirst) {
    /** Blocked data are destroyed within six months (152-FZ art. 21(6)). */
    public static final int MONTHS_BLOCKED = 6;

    /**
     * Blocking in place of destruction (152-FZ art. 21(6)).
     *
     * @param begun the day on which it began; null while that is not recorded
     * @param lastDay the last day of the term that is put off, by which it must begin; null when no term runs
     */
    public record Delay(@Nullable LocalDate begun, @Nullable LocalDate lastDay) {
        /** The last day to destroy what is blocked from a day on. */
        public LocalDate destroyBy(LocalDate ended) {
            return (begun == null ? ended : begun).plusMonths(MONTHS_BLOCKED);
        }
    }

    /** The ways in which a task may end, the most likely first. */
    public List<TaskOutcome> outcomes(TaskWork work) {
        return Stream.of(TaskOutcome.values()).filter(outcome -> unfit(work, outcome) == null).toList();
    }

    /** What is wrong with an end; empty when it may stand. */
    public Set<EndFault> faults(FulfilmentTask task, TaskEnd end) {
        EndFault unfit = unfit(task.work(), end.outcome());
        if (unfit != null) {
            return EnumSet.of(unfit);
        }
        Set<EndFault> faults = EnumSet.noneOf(EndFault.class);
        switch (end.outcome()) {
            case DONE -> done(task.work(), end, faults);
            case KEPT_BY_LAW -> kept(end, faults);
            case IMPOSSIBLE -> impossible(end, faults);
            case REDIRECTED -> require(!end.note().isBlank(), EndFault.WHOM_MISSING, faults);
            case NOTHING_FOUND, SELF_SERVICE -> {}
        }
        return faults;
    }

    private @Nullable EndFault unfit(TaskWork work, TaskOutcome outcome) {
        return switch (outcome) {
            case DONE -> null;
            case NOTHING_FOUND -> fits(touchesData(work));
            case SELF_SERVICE -> touchesData(work)
                    ? (selfService ? null : EndFault.NO_SELF_SERVICE)
                    : EndFault.OUTCOME_UNFIT;
            case KEPT_BY_LAW -> fits(work == TaskWork.DESTROY || work == TaskWork.STOP);
            case IMPOSSIBLE -> fits(work == TaskWork.DESTROY) != null
                    ? EndFault.OUTCOME_UNFIT
                    : delay == null ? EndFault.NOT_TO_BE_PUT_OFF : null;
            case REDIRECTED -> fits(work != TaskWork.WARN && work != TaskWork.TELL_REGULATOR);
        };
    }

    private static @Nullable EndFault fits(boolean fits) {
        return fits ? null : EndFault.OUTCOME_UNFIT;
    }

    private static boolean touchesData(TaskWork work) {
        return switch (work) {
            case DESTROY, BLOCK, UNBLOCK, CORRECT, HAND_OVER, STOP, OTHER -> true;
            case TELL, WARN, STOP_SERVICE, TELL_REGULATOR -> false;
        };
    }

    /** An act of destruction names its method (order 179 of 28.10.2022, p. 3 item з). */
    private void done(TaskWork work, TaskEnd end, Set<EndFault> faults) {
        boolean words = !end.note().isBlank();
        switch (work) {
            case DESTROY -> {
                require(words, EndFault.METHOD_MISSING, faults);
                require(!warnFirst, EndFault.WARN_FIRST, faults);
            }
            case TELL, TELL_REGULATOR -> require(words, EndFault.TOLD_HOW_MISSING, faults);
            case BLOCK, UNBLOCK, CORRECT, HAND_OVER, STOP, WARN, STOP_SERVICE, OTHER -> {}
        }
    }

    private static void kept(TaskEnd end, Set<EndFault> faults) {
        KeptByLaw kept = end.kept() == null ? new KeptByLaw("", "", "", null) : end.kept();
        require(!kept.act().isBlank(), EndFault.ACT_MISSING, faults);
        require(!kept.article().isBlank(), EndFault.ARTICLE_MISSING, faults);
        LocalDate until = kept.until();
        require(until != null || !kept.ground().isBlank(), EndFault.KEPT_UNTIL_MISSING, faults);
        require(until == null || until.isAfter(end.on()), EndFault.KEPT_UNTIL_PAST, faults);
    }

    private void impossible(TaskEnd end, Set<EndFault> faults) {
        require(!end.note().isBlank(), EndFault.REASON_MISSING, faults);
        Delay how = delay == null ? new Delay(null, null) : delay;
        LocalDate begun = how.begun() == null ? end.on() : how.begun();
        require(how.lastDay() == null || !begun.isAfter(how.lastDay()), EndFault.PUT_OFF_TOO_LATE, faults);
        LocalDate by = end.destroyBy();
        if (by == null) {
            faults.add(EndFault.DESTROY_BY_MISSING);
        } else {
            require(by.isAfter(end.on()), EndFault.DESTROY_BY_PAST, faults);
            require(!by.isAfter(how.destroyBy(end.on())), EndFault.DESTROY_BY_TOO_LATE, faults);
        }
    }

    private static void require(boolean holds, EndFault otherwise, Set<EndFault> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
