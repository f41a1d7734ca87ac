package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.time.ZoneId;
import org.dsrdesk.casework.MovedDate;
import org.dsrdesk.casework.StoredRules.AddedYear;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Acts;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.jspecify.annotations.Nullable;

/** Puts calendars, their days and what they move into words. */
record CalendarWords(Messages messages) {
    /** «Россия»; the id of a calendar that the desk has no name for. */
    String calendar(String id) {
        String key = "calendars.name." + id;
        return messages.bundle().containsKey(key) ? messages.text(key) : id;
    }

    /** The one letter by which a day is told from others without colour; empty for a day like any other. */
    String letter(DayMark mark) {
        return mark == DayMark.WORKED ? "" : messages.text("calendars.letter." + mark.name());
    }

    /** «выходной по переносу». */
    String mark(DayMark mark) {
        return messages.text("calendars.day." + mark.name());
    }

    /** «Понедельник, 8 мая 2028: выходной по переносу, постановление …». */
    String spoken(YearPlan plan, LocalDate date) {
        return messages.weekday(date) + ": " + why(plan, date);
    }

    /** What a day is, and by which act. */
    String why(YearPlan plan, LocalDate date) {
        CalendarDay day = plan.day(date);
        String why = mark(plan.mark(date)) + basis(day);
        return day.provisional() ? why + ". " + messages.text("calendars.provisional.day") : why;
    }

    /** The basis after a comma; nothing for a day that needs none. */
    String basis(CalendarDay day) {
        return day.basis().isEmpty() ? "" : ", " + Acts.of(day.basis(), messages);
    }

    /** Where a year comes from. */
    String source(CalendarYear year) {
        return year.published()
                ? messages.text("calendars.source", Acts.of(year.source(), messages))
                : messages.text("calendars.source.none");
    }

    /** Who added a year, and when. */
    String added(@Nullable AddedYear added, boolean published, ZoneId zone) {
        if (added != null) {
            return messages.text("calendars.added", added.by(), messages.dateTime(added.at().atZone(zone)));
        }
        return published ? messages.text("calendars.shipped") : "";
    }

    /** «247 рабочих дней · 118 выходных». */
    String totals(int working, int off) {
        return messages.plural("days.working", working) + " · " + messages.plural("calendars.off", off);
    }

    /** «12 сроков сдвинутся, 3 станут раньше». */
    String would(Moves moves) {
        return moves.dates().isEmpty()
                ? messages.text("calendars.moved.none")
                : messages.plural("calendars.moved", moves.dates().size()) + sooner(moves, "calendars.sooner");
    }

    /** «12 сроков сдвинулись, 3 стали раньше.» */
    String done(Moves moves) {
        return moves.dates().isEmpty()
                ? messages.text("calendars.moved.done.none")
                : messages.plural("calendars.moved.done", moves.dates().size())
                        + sooner(moves, "calendars.sooner.done") + ".";
    }

    private String sooner(Moves moves, String key) {
        return moves.sooner() == 0 ? "" : ", " + messages.plural(key, moves.sooner());
    }

    /** «11 января 2028, вт → 10 января 2028, пн». */
    String fromTo(MovedDate date) {
        return day(date.old()) + " → " + day(date.now());
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? messages.text("calendars.noDay") : messages.dateAndDay(date);
    }
}
