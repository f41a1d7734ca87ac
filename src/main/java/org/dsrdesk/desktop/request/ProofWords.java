package org.dsrdesk.desktop.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Acts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.deadline.StoppedDays;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.TermUnit;
import org.jspecify.annotations.Nullable;

/** What is said of a count, the same on the screen and on paper: its rule in a sentence and everything unusual. */
record ProofWords(Messages messages) {
    /** The count in a sentence or two. */
    String sentence(Proved proved) {
        Deadline deadline = proved.proof().deadline();
        Duty duty = deadline.duty();
        String event = messages.text("event." + proved.began().name());
        String first = messages.date(deadline.start().toLocalDate());
        String term = new TermWords(messages).term(duty.term());
        return switch (duty.term().unit()) {
            case AT_ONCE -> messages.text("proof.sentence.atOnce", event, first);
            case AS_NAMED -> messages.text("proof.sentence.named");
            case HOURS -> messages.text("proof.sentence.hours", term);
            case MONTHS -> months(proved.proof(), term, event, first);
            case WORKING_DAYS, CALENDAR_DAYS -> messages.text(
                    proved.proof().switches().countDayOfEvent() ? "proof.sentence.withEvent" : "proof.sentence.after",
                    term, event, first);
        };
    }

    private String months(DeadlineProof proof, String term, String event, String first) {
        Term length = proof.deadline().duty().term();
        boolean withEvent = proof.switches().countDayOfEvent();
        LocalDate zero = proof.deadline().start().toLocalDate().minusDays(withEvent ? 1 : 0);
        String said = messages.text(
                withEvent ? "proof.sentence.monthsWithEvent" : "proof.sentence.months", term, event, first);
        return zero.plusMonths(length.amount()).getDayOfMonth() == zero.getDayOfMonth()
                ? said
                : said + " " + messages.text("proof.sentence.shortMonth");
    }

    /** How the days are counted, for a line of facts. */
    String reading(DeadlineProof proof) {
        boolean withEvent = proof.switches().countDayOfEvent();
        return messages.text(switch (proof.deadline().duty().term().unit()) {
            case HOURS -> "proof.reading.hours";
            case AT_ONCE, AS_NAMED -> "proof.reading.sameDay";
            case MONTHS -> withEvent ? "proof.reading.monthsWithEvent" : "proof.reading.months";
            case WORKING_DAYS, CALENDAR_DAYS -> withEvent ? "proof.reading.withEvent" : "proof.reading.after";
        });
    }

    /** Everything that makes the last day another one than the term alone would: stops, moves, an extension. */
    List<String> remarks(Proved proved) {
        Deadline deadline = proved.proof().deadline();
        List<String> remarks = new ArrayList<>();
        stopped(deadline.stopped()).ifPresent(remarks::add);
        if (deadline.extended()) {
            remarks.add(messages.text("proof.text.extended"));
        } else {
            moved(proved).ifPresent(remarks::add);
            notExtended(deadline, proved.extension()).ifPresent(remarks::add);
        }
        return remarks;
    }

    /** Why an extension does not count: its notice was not sent, or too late. */
    private Optional<String> notExtended(Deadline deadline, @Nullable Extension extension) {
        LocalDate noticeBy = deadline.lastNoticeDay();
        if (extension == null || noticeBy == null || extension.toldBy(noticeBy)) {
            return Optional.empty();
        }
        String until = messages.shortDate(extension.until());
        LocalDate sent = extension.noticeSent();
        return Optional.of(sent == null
                ? messages.text("proof.text.announced", until)
                : messages.text("proof.text.toldLate", until, messages.shortDate(sent), messages.shortDate(noticeBy)));
    }

    private Optional<String> stopped(@Nullable StoppedDays stopped) {
        return stopped == null || stopped.length() == 0
                ? Optional.empty()
                : Optional.of(messages.plural("proof.stopped", stopped.length(), messages.shortDate(stopped.from()),
                        messages.shortDate(stopped.to())));
    }

    private Optional<String> moved(Proved proved) {
        LocalDate moved = proved.proof().deadline().ifMovedToWorkingDay();
        boolean silent = proved.edition().counting().operatorChoice();
        boolean civilCode = silent && ActWords.russian(proved.edition());
        if (moved == null) {
            return Optional.empty();
        }
        if (!proved.proof().switches().moveToWorkingDay()) {
            return silent
                    ? Optional.of(messages.text(civilCode ? "proof.moved193" : "proof.movedElse",
                            messages.shortDate(moved)))
                    : Optional.empty();
        }
        String why = silent ? civilCode ? "proof.moved.by193" : "proof.moved.byOperator" : "proof.moved.byAct";
        return end(proved.proof()).map(end -> messages.text(why, messages.shortDate(end.date()), dayOff(end),
                messages.shortDate(moved)));
    }

    /** The day on which the term would have ended, had it not moved. */
    private static Optional<ProofDay> end(DeadlineProof proof) {
        return proof.days().stream()
                .takeWhile(day -> day.mark() != ProofMark.MOVED)
                .reduce((_, later) -> later);
    }

    /** «воскресенье», «нерабочий день: Boxing Day». */
    private String dayOff(ProofDay day) {
        DayOfWeek weekday = day.date().getDayOfWeek();
        String name = weekday.getDisplayName(TextStyle.FULL, messages.language().locale());
        String basis = Acts.of(day.basis(), messages);
        return basis.isEmpty() ? name : messages.text("proof.dayOff", name, basis);
    }

    /** Whether the days of a term are counted one by one. */
    static boolean counted(Duty duty) {
        TermUnit unit = duty.term().unit();
        return unit == TermUnit.WORKING_DAYS || inDaysOfAnyKind(unit);
    }

    /** Whether the last day hangs on a calendar of working days. */
    static boolean needsCalendar(DeadlineProof proof) {
        TermUnit unit = proof.deadline().duty().term().unit();
        boolean mayMove = proof.switches().moveToWorkingDay() || proof.deadline().ifMovedToWorkingDay() != null;
        return unit == TermUnit.WORKING_DAYS || (inDaysOfAnyKind(unit) && mayMove);
    }

    private static boolean inDaysOfAnyKind(TermUnit unit) {
        return unit == TermUnit.CALENDAR_DAYS || unit == TermUnit.MONTHS;
    }
}
