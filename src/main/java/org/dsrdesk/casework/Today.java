package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedMap;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * What an officer must know this morning.
 *
 * @param date today, in the operator's zone
 * @param pressing overdue and due today, earliest first
 * @param ahead due after today within a week, earliest first
 * @param lastNotice deadlines whose extension notice is lawful today for the last time, or was announced and waits
 * @param waiting open requests that wait for evidence, an event or a date
 * @param unreadLetters how many kept letters nobody has dealt with
 * @param newsletters how many letters that machines send to many wait apart
 * @param earliestLetter when the earliest of them was received; null when there is none
 * @param setAside how many letters were set aside for a person to look at
 * @param drafts half-written calls, newest first
 * @param provisional how many open deadlines reach into a year whose calendar is not published yet
 * @param month the month so far
 * @param tasks work in systems and at recipients
 */
public record Today(
        LocalDate date,
        List<Due> pressing,
        List<Due> ahead,
        List<Due> lastNotice,
        List<RequestRow> waiting,
        long unreadLetters,
        long newsletters,
        @Nullable ZonedDateTime earliestLetter,
        long setAside,
        List<Draft> drafts,
        long provisional,
        Month month,
        Tasks tasks) {

    /**
     * Tasks with a day within a week.
     *
     * @param workingDay whether today is one; on a day off nothing presses
     * @param due the tasks, earliest first
     */
    public record Tasks(boolean workingDay, List<DueTask> due) {
        /** The tasks that whoever looks is to do. */
        public List<DueTask> mine() {
            return due.stream().filter(DueTask::mine).toList();
        }

        /** Tasks that must be done today or should have been done; none on a day off. */
        public long pressing() {
            return due.stream()
                    .filter(one -> one.standing() == Standing.TODAY || one.standing() == Standing.OVERDUE)
                    .count();
        }
    }

    /**
     * One task with a day.
     *
     * @param row the task with its request
     * @param standing how near its day is, a day off counted as the working day before it; never pressing on a day off
     * @param workingDays working days left; calendar days past the day as a negative number
     * @param mine whether it is assigned to whoever looks
     */
    public record DueTask(TaskRow row, Standing standing, long workingDays, boolean mine) {}

    /**
     * One open deadline.
     *
     * @param row the deadline with its request
     * @param duty what must be done
     * @param standing how near it is
     * @param workingDays working days left; calendar days past the deadline as a negative number
     */
    public record Due(DueRow row, Duty duty, Standing standing, long workingDays) {}

    /**
     * A month in numbers.
     *
     * @param month which
     * @param requests received in it
     * @param demands in those requests
     * @param closed demands of closed requests among them
     * @param onTime those of the closed whose every duty was done in time
     * @param medianWorkingDays median working days from receipt to closing; -1 when nothing was closed
     * @param volumes requests by month for the last fourteen months, this one included
     */
    public record Month(
            YearMonth month,
            int requests,
            int demands,
            int closed,
            int onTime,
            int medianWorkingDays,
            SortedMap<YearMonth, Long> volumes) {}
}
