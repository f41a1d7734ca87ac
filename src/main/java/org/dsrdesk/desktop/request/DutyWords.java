package org.dsrdesk.desktop.request;

import java.time.ZonedDateTime;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.deadline.StoppedDays;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Pause;
import org.jspecify.annotations.Nullable;

/** What is said of a duty and its clock. */
final class DutyWords {
    private final Messages messages;
    private final TermWords terms;

    DutyWords(Messages messages) {
        this.messages = messages;
        this.terms = new TermWords(messages);
    }

    String title(Duty duty) {
        return duty.title().in(messages.language().locale());
    }

    /** «ч. 5.1 ст. 21 · 10 рабочих дней · можно продлить до 25 ноября, уведомив сегодня». */
    String rule(CaseReading reading, DutyClock clock, DutyState state) {
        Duty duty = clock.duty();
        return Citations.of(duty.citation(), messages) + " · " + terms.term(duty.term()) + " · "
                + new ExtensionWords(messages).sentence(reading, clock, state);
    }

    /** The words of the chip: the day and how much is left of it. */
    String chip(CaseReading reading, DutyClock clock, DutyState state) {
        DutyDone done = state.done();
        if (done != null) {
            return done(clock, done);
        }
        return switch (clock) {
            case DutyClock.Running(Deadline deadline) -> left(reading, deadline);
            case DutyClock.Waiting waiting -> messages.text(
                    stopped(waiting) ? "request.chip.stopped" : "request.chip.waiting");
            case DutyClock.Unnamed _ -> messages.text("request.chip.unnamed");
        };
    }

    private String done(DutyClock clock, DutyDone done) {
        if (!done.applied()) {
            return messages.text("request.chip.notApplicable");
        }
        String day = messages.date(done.at().toLocalDate());
        boolean late = CaseReading.deadline(clock).map(deadline -> CaseReading.late(deadline, done)).orElse(false);
        return messages.text(late ? "request.chip.doneLate" : "request.chip.done", day);
    }

    /** «18 ноября · 2 рабочих дня», «сегодня, 18 ноября», «18 ноября, просрочено на 2 дня». */
    String left(CaseReading reading, Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        String due = moment == null ? messages.date(deadline.due()) : messages.dateTime(moment);
        String open = switch (reading.standing(deadline)) {
            case TODAY -> messages.text("request.chip.today", due);
            case OVERDUE -> reading.daysLeft(deadline) == 0
                    ? messages.text("request.chip.overdueToday", due)
                    : messages.plural("request.chip.overdue", reading.daysLeft(deadline), due);
            case CALM, SOON, DONE -> moment != null
                    ? due
                    : messages.text("request.chip.left", due,
                            messages.plural("days.working", reading.daysLeft(deadline)));
        };
        return deadline.provisional() ? messages.text("request.chip.provisional", open) : open;
    }

    /** The standing that colours the chip; null while no clock runs. */
    static @Nullable Standing standing(CaseReading reading, DutyClock clock, DutyState state) {
        DutyDone done = state.done();
        if (done != null) {
            boolean late = CaseReading.deadline(clock).map(due -> CaseReading.late(due, done)).orElse(false);
            return late ? Standing.OVERDUE : Standing.DONE;
        }
        return CaseReading.deadline(clock).map(reading::standing).orElse(null);
    }

    /** What stands under a duty: how it ended, or what its clock waits for; empty while its clock runs on. */
    String story(DutyClock clock, DutyState state) {
        DutyDone done = state.done();
        if (done != null) {
            return ended(done);
        }
        return switch (clock) {
            case DutyClock.Running(Deadline deadline) -> stood(deadline);
            case DutyClock.Waiting waiting -> messages.text(stopped(waiting) ? "request.stopped" : "request.waits",
                    messages.text("event." + waiting.event().name()));
            case DutyClock.Unnamed _ -> messages.text("request.unnamed");
        };
    }

    private String stood(Deadline deadline) {
        StoppedDays stopped = deadline.stopped();
        return stopped == null || stopped.length() == 0
                ? ""
                : messages.plural("proof.stopped", stopped.length(),
                        messages.date(stopped.from()), messages.date(stopped.to()));
    }

    /** Whether a clock has run before and was stopped. */
    static boolean stopped(DutyClock clock) {
        Pause pause = clock.duty().clock().pause();
        return pause != null && clock instanceof DutyClock.Waiting(Duty _, var event) && pause.to() == event;
    }

    private String ended(DutyDone done) {
        String when = done.applied()
                ? messages.text("request.done.by", messages.dateTime(done.at()), done.by())
                : messages.text("request.notApplicable.by", done.by());
        return done.note().isEmpty() ? when : when + " · " + done.note();
    }
}
