package org.dsrdesk.desktop.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.Standing;

/** The day in one or two sentences: «Один срок пропущен, два дела на сегодня. Дальше свободно до среды.» */
record TodaySummary(Messages messages) {
    private static final int WEEK = 7;

    String of(Today board) {
        long tasks = board.tasks().pressing();
        String dates = urgent(board) + " " + next(board)
                + (tasks == 0 ? "" : " " + messages.plural("today.tasks.now", tasks));
        return board.unreadLetters() == 0
                ? dates
                : dates + " " + messages.plural("today.unread", board.unreadLetters());
    }

    /** Deadlines whose notice of extension is lawful today for the last time and that are not due today anyway. */
    static List<Today.Due> notices(Today board) {
        List<OpenDuty> pressing = board.pressing().stream().map(due -> due.row().duty()).toList();
        return board.lastNotice().stream().filter(due -> !pressing.contains(due.row().duty())).toList();
    }

    private String urgent(Today board) {
        long late = board.pressing().stream().filter(due -> due.standing() == Standing.OVERDUE).count();
        long now = board.pressing().size() - late + notices(board).size();
        List<String> parts = new ArrayList<>();
        if (late > 0) {
            parts.add(late == 1 ? messages.text("today.late.single") : messages.pluralInWords("today.late", late));
        }
        if (now > 0) {
            parts.add(now == 1 ? messages.text("today.now.single") : messages.pluralInWords("today.now", now));
        }
        return parts.isEmpty() ? messages.text("today.nothing") : capital(String.join(", ", parts)) + ".";
    }

    private String next(Today board) {
        if (board.ahead().isEmpty()) {
            return messages.text("today.free.week");
        }
        LocalDate day = board.ahead().getFirst().row().duty().due();
        if (day.equals(board.date().plusDays(1))) {
            return messages.text("today.next.tomorrow");
        }
        return day.isBefore(board.date().plusDays(WEEK))
                ? messages.text("today.free." + day.getDayOfWeek().name())
                : messages.text("today.free.until", messages.date(day));
    }

    private String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(messages.language().locale()) + sentence.substring(1);
    }
}
