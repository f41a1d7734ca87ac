package org.dsrdesk.desktop.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * Tells once a day of each operator's deadlines and tasks that are overdue or due today, and never on a day off of its
 * calendar. Whoever has the desk open asks it to look; used on the FX thread.
 */
public final class DailyReminder {
    private final Background background;
    private final Messages messages;
    private final Bell bell;
    private final Memory memory;
    private @Nullable Session session;
    private @Nullable LocalDate looked;

    public DailyReminder(Background background, Messages messages, Bell bell, Memory memory) {
        this.background = background;
        this.messages = messages;
        this.bell = bell;
        this.memory = memory;
    }

    /** What is remembered from one opening of the desk to the next. */
    public interface Memory {
        /** Whether reminders are wanted here. */
        boolean reminds();

        /** The last day on which an operator's work was told of. */
        Optional<LocalDate> told(OperatorId operator);

        /** Remembers that it was told of on a day. */
        void tell(OperatorId operator, LocalDate day);
    }

    /** What presses for an operator. */
    private record Urgent(Operator operator, LocalDate day, long deadlines, long tasks) {}

    /** Reminds of the desk of a session from now on; null after locking. */
    public void follow(@Nullable Session now) {
        session = now;
        look();
    }

    /** Looks whether there is something to tell, once for each day of the operator at hand. */
    public void look() {
        Session open = session;
        if (open == null || !memory.reminds()) {
            return;
        }
        LocalDate today = today(open, open.operator());
        if (!today.equals(looked)) {
            looked = today;
            background.run(_ -> urgent(open), this::tell, _ -> {});
        }
    }

    private static LocalDate today(Session open, Operator operator) {
        return open.desk().clock().instant().atZone(operator.zone()).toLocalDate();
    }

    /** A day is looked at once, so that nothing is told twice though the desk is closed and opened. */
    private List<Urgent> urgent(Session open) {
        return open.desk().operators().all().stream()
                .filter(one -> !memory.told(one.id()).equals(Optional.of(today(open, one))))
                .map(one -> urgent(open, one))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Urgent> urgent(Session open, Operator operator) {
        Today board = open.desk().today().today(operator, open.actor());
        Urgent found = new Urgent(operator, board.date(), board.pressing().size(), board.tasks().pressing());
        return Optional.of(found)
                .filter(_ -> board.tasks().workingDay() && found.deadlines() + found.tasks() > 0);
    }

    private void tell(List<Urgent> all) {
        if (session == null || all.isEmpty()) {
            return;
        }
        all.forEach(one -> memory.tell(one.operator().id(), one.day()));
        bell.ring(messages.text("reminder.title"), all.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Urgent one) {
        String what = Stream.of(
                one.deadlines() == 0 ? null : messages.plural("reminder.deadlines", one.deadlines()),
                one.tasks() == 0 ? null : messages.plural("reminder.tasks", one.tasks()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return messages.text("reminder.line", one.operator().name(), what);
    }
}
