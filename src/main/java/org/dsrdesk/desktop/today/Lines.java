package org.dsrdesk.desktop.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.DueRow;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.casework.TaskRow;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.parts.TaskWords;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.statute.TermUnit;

/** Puts the board into words, line by line. */
record Lines(Messages messages, Names names) {
    private static final String DOT = " · ";

    Lines(Messages messages) {
        this(messages, new Names(messages));
    }

    /** What cannot wait: missed and due today, then extensions that can be announced today for the last time. */
    List<Line> pressing(Today board) {
        List<OpenDuty> extendable = board.lastNotice().stream().map(due -> due.row().duty()).toList();
        return Stream.concat(
                board.pressing().stream().map(due -> pressing(due, extendable.contains(due.row().duty()))),
                TodaySummary.notices(board).stream().map(this::notice)).toList();
    }

    List<Line> ahead(Today board) {
        return board.ahead().stream()
                .map(due -> line(due, details(due, messages.text("today.due.until", day(due))),
                        messages.text("today.open")))
                .toList();
    }

    List<Line> waiting(Today board) {
        return board.waiting().stream().map(this::waiting).toList();
    }

    /** Tasks in systems and at recipients, all or those of whoever looks. */
    List<Line> tasks(Today board, boolean mine) {
        return (mine ? board.tasks().mine() : board.tasks().due()).stream().map(this::task).toList();
    }

    private Line task(Today.DueTask due) {
        TaskRow row = due.row();
        TaskWords words = new TaskWords(messages);
        List<String> details = new ArrayList<>();
        details.add(messages.text("today.task." + row.reason().name(), messages.date(row.due())));
        if (row.reason() != TaskRow.Reason.KEPT) {
            String assignee = row.assignee();
            details.add(assignee == null ? messages.text("request.task.nobody") : assignee);
        }
        String title = words.line(row.work(), row.place());
        boolean quiet = due.standing() == Standing.CALM && due.workingDays() <= 0;
        return new Line(quiet ? null : due.standing(),
                quiet ? messages.text("today.task.later") : names.chip(due.standing(), row.due(), due.workingDays()),
                title, String.join(DOT, details), number(row.number().toString()),
                row.person() + ", " + names.channel(row.channel()), messages.text("today.open"), row.id().value());
    }

    private Line pressing(Today.Due due, boolean extendable) {
        List<String> details = details(due, when(due));
        if (extendable) {
            details.add(messages.text(due.row().duty().announced() ? "today.announced.now" : "today.extendable"));
        }
        return line(due, details, messages.text("today.do." + due.duty().action().name()));
    }

    private Line notice(Today.Due due) {
        DueRow row = due.row();
        LocalDate last = row.duty().noticeBy();
        List<String> details = List.of(names.text(due.duty().title()), names.citation(due.duty().citation()),
                last == null || due.standing() == Standing.TODAY
                        ? messages.text("today.notice.last")
                        : messages.text("today.notice.announced", messages.date(last)));
        return new Line(due.standing(), names.chip(due.standing(), row.duty().due(), due.workingDays()),
                messages.text("today.notice"), String.join(DOT, details), number(row.number().toString()), who(row),
                messages.text("today.open"), row.id().value());
    }

    private Line line(Today.Due due, List<String> details, String action) {
        DueRow row = due.row();
        return new Line(due.standing(), names.chip(due.standing(), row.duty().due(), due.workingDays()),
                names.text(due.duty().title()), String.join(DOT, details), number(row.number().toString()), who(row),
                action, row.id().value());
    }

    private Line waiting(RequestRow row) {
        List<String> details = new ArrayList<>();
        details.add(messages.text("today.received", messages.date(row.received().toLocalDate())));
        LocalDate due = row.nextDue();
        if (due != null) {
            details.add(messages.text("today.due.until", messages.date(due)));
        }
        String asked = row.kinds().stream().map(names::kindInside).collect(Collectors.joining(", "));
        return new Line(null, messages.text(due == null ? "today.waits" : "today.runs"), capital(asked),
                String.join(DOT, details), number(row.number().toString()),
                row.person() + ", " + names.channel(row.channel()), messages.text("today.open"), row.id().value());
    }

    private List<String> details(Today.Due due, String when) {
        List<String> details = new ArrayList<>(List.of(
                names.citation(due.duty().citation()), when, names.shortKind(due.row().kind())));
        if (due.row().duty().provisional()) {
            details.add(messages.text("today.provisional"));
        }
        return details;
    }

    private String when(Today.Due due) {
        if (due.standing() == Standing.OVERDUE) {
            return messages.text("today.due.was", day(due));
        }
        return messages.text(due.duty().term().unit() == TermUnit.AT_ONCE ? "today.due.atOnce" : "today.due.today");
    }

    private String day(Today.Due due) {
        return messages.date(due.row().duty().due());
    }

    private String number(String number) {
        return messages.text("today.number", number);
    }

    private String who(DueRow row) {
        return row.person() + ", " + names.channel(row.channel());
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(messages.language().locale()) + words.substring(1);
    }
}
