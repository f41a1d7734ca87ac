package org.dsrdesk;

import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.shell.DailyReminder;
import org.dsrdesk.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/** Reminds of what presses while the desk is open: at its opening and when another day has begun. */
final class Reminders implements DailyReminder.Memory {
    private static final Duration LOOK_AT_THE_DATE = Duration.minutes(1);

    private final Desks desks;
    private final DailyReminder reminder;
    private final Timeline midnight;
    private volatile boolean open;

    Reminders(Frame frame, Desks desks) {
        this.desks = desks;
        this.reminder = new DailyReminder(frame.background(), frame.messages(),
                new TrayBell(text -> frame.shell().show(Notice.of(text))), this);
        this.midnight = new Timeline(new KeyFrame(LOOK_AT_THE_DATE, _ -> reminder.look()));
        midnight.setCycleCount(Timeline.INDEFINITE);
    }

    /** Reminds of the desk of a session from now on; null after locking. */
    void follow(@Nullable Session session) {
        open = session != null;
        if (open) {
            midnight.play();
        } else {
            midnight.stop();
        }
        reminder.follow(session);
    }

    /** Wants reminders on this workstation, or no longer. */
    void want(boolean wanted) {
        desks.memory().remind(wanted);
        reminder.look();
    }

    /** Whether they are wanted; nobody is reminded of data that are thrown away. */
    @Override
    public boolean reminds() {
        return open && !desks.isThrowAway() && desks.memory().reminds();
    }

    @Override
    public Optional<LocalDate> told(OperatorId operator) {
        return open ? desks.memory().told(operator) : Optional.empty();
    }

    @Override
    public void tell(OperatorId operator, LocalDate day) {
        desks.memory().remember(operator, day);
    }
}
