package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.operator.Operator;

/** Tells how near the days of tasks are; people work on working days. */
record DatedWork(RuleBook book, Operator operator, LocalDate date) {
    /** The tasks of the operator up to a day, as an actor sees them. */
    Today.Tasks tasks(CaseStore store, Actor actor, LocalDate upTo, int most) {
        boolean working = book.calendar(operator).isWorking(date);
        return new Today.Tasks(working, store.queries().tasks(operator.id(), upTo, most).stream()
                .map(row -> due(row, working, actor))
                .toList());
    }

    private Today.DueTask due(TaskRow row, boolean working, Actor actor) {
        WorkingCalendar calendar = book.calendar(book.edition(row.edition()), operator.id());
        LocalDate last = calendar.sameOrPreviousWorkingDay(row.due());
        Standing near = Standing.of(last, date, calendar);
        boolean presses = near == Standing.TODAY || near == Standing.OVERDUE;
        long left = last.isBefore(date)
                ? ChronoUnit.DAYS.between(date, last)
                : calendar.workingDaysBetween(date, last);
        return new Today.DueTask(
                row,
                presses && !working ? Standing.CALM : near,
                left,
                actor.name().strip().equalsIgnoreCase(row.assignee()));
    }
}
