package org.dsrdesk.desktop.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.person.RequesterRole;

/**
 * Puts a row of the register into words.
 *
 * @param zone the operator's zone
 */
record RowTexts(Messages messages, Names names, WorkingCalendar calendar, ZoneId zone) {
    /** A standing with the words of its chip. */
    record Chip(Standing standing, String words) {}

    /** «18.11, 12:00», or the day alone when it lies in another year. */
    String received(RequestRow row, LocalDate today) {
        LocalDate day = row.received().toLocalDate();
        return day.getYear() == today.getYear() ? messages.shortDateTime(row.received()) : messages.shortDate(day);
    }

    /** «за ребёнка», or nothing for people who ask for themselves. */
    String role(RequestRow row) {
        return row.role() == RequesterRole.SUBJECT ? "" : names.role(row.role());
    }

    String firstKind(RequestRow row) {
        return row.kinds().isEmpty() ? "" : names.kindInside(row.kinds().getFirst());
    }

    /** «и ещё 1», or nothing for a single demand. */
    String moreKinds(RequestRow row) {
        int more = row.kinds().size() - 1;
        return more < 1 ? "" : messages.text("register.more", messages.number(more));
    }

    String allKinds(RequestRow row) {
        return String.join(", ", row.kinds().stream().map(names::kindInside).toList());
    }

    /** The chip of the next last day; of the closing for a closed request; nothing to show for what has no clock. */
    Optional<Chip> chip(RequestRow row, LocalDate today) {
        if (row.closedAt() != null) {
            LocalDate day = row.closedAt().atZone(zone).toLocalDate();
            return Optional.of(
                    new Chip(Standing.DONE, messages.text("register.closedOn", messages.dayAndMonth(day))));
        }
        LocalDate due = row.nextDue();
        if (due == null) {
            return Optional.empty();
        }
        Standing standing = Standing.of(due, today, calendar);
        long left = standing == Standing.OVERDUE
                ? due.toEpochDay() - today.toEpochDay()
                : calendar.workingDaysBetween(today, due);
        return Optional.of(new Chip(standing, names.chip(standing, due, left)));
    }
}
