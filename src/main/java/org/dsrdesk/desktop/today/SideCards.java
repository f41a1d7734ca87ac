package org.dsrdesk.desktop.today;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** Puts what stands beside the day into words: letters, half-written calls, the month. */
record SideCards(Messages messages) {
    /** What somebody typed or chose, beside what the form fills in by itself. */
    private static final Set<String> TYPED = Set.of(
            "PHONE", "EMAIL", "NAME", "ADDRESS", "REFERENCE", "SAID", "KINDS", "SUBJECT", "CALL_BACK");

    String letters(Today board) {
        return board.unreadLetters() == 0
                ? messages.text("today.letters.sorted")
                : messages.plural("today.letters", board.unreadLetters());
    }

    /** «Самое раннее получено вчера, 19 ноября, 09:02. Его срок уже идёт.» */
    String earliest(Today board) {
        @Nullable ZonedDateTime received = board.earliestLetter();
        if (received == null) {
            return messages.text("today.letters.undated");
        }
        LocalDate day = received.toLocalDate();
        String when = messages.dateTime(received);
        if (day.equals(board.date())) {
            when = messages.text("today.letters.today", when);
        } else if (day.equals(board.date().minusDays(1))) {
            when = messages.text("today.letters.yesterday", when);
        }
        return messages.text("today.letters.earliest", when);
    }

    String setAside(Today board) {
        return messages.plural("today.setAside", board.setAside());
    }

    /** «+7 903 111-22-33, 11:42, два поля». */
    String draft(Draft draft, Today board, ZonedDateTime saved) {
        String when = saved.toLocalDate().equals(board.date())
                ? String.format(messages.language().locale(), "%tH:%<tM", saved)
                : messages.dateTime(saved);
        String label = draft.label().isBlank() ? messages.text("today.draft.nameless") : draft.label();
        return messages.text("today.draft.line", label, when, messages.plural("today.draft.fields", filled(draft)));
    }

    private static long filled(Draft draft) {
        return draft.fields().entrySet().stream()
                .filter(field -> TYPED.contains(field.getKey()) && !field.getValue().isBlank())
                .count();
    }

    /** The lines of the month's card. */
    List<String> month(Today.Month month) {
        String volume = messages.plural("today.month.requests", month.requests()) + " · "
                + messages.plural("today.month.demands", month.demands());
        if (month.closed() == 0) {
            return List.of(volume, messages.text("today.month.noneClosed"));
        }
        String onTime = messages.text("today.month.onTime", messages.number(month.onTime()),
                messages.number(month.closed()));
        return month.medianWorkingDays() < 0
                ? List.of(volume, onTime)
                : List.of(volume, onTime, messages.plural("today.month.median", month.medianWorkingDays()));
    }
}
