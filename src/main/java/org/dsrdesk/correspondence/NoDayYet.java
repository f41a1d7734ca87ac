package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.DutyAction;

/** What the letters that come before any answer say in the place of a last day, while no clock runs to one. */
final class NoDayYet {
    private static final Set<LetterKind> BEFORE_ANSWERS =
            EnumSet.of(LetterKind.RECEIPT, LetterKind.COMPLETE_REQUEST);

    private NoDayYet() {}

    /** The words; empty in letters that cannot do without the day itself. */
    static String words(LetterBasis basis) {
        if (!before(basis)) {
            return "";
        }
        if (ClockValues.sheets(basis).stream().anyMatch(NoDayYet::dueAtOnce)) {
            return basis.say("исполняем сразу, отдельного дня закон не даёт", "we do it at once, the law sets no day");
        }
        if (waits(basis, ClockEvent.EVIDENCE_RECEIVED)) {
            return basis.say(
                    "зависит от того, когда поступят сведения, которые подтверждают требование",
                    "it depends on when the evidence for your request arrives");
        }
        return waits(basis, ClockEvent.UNLAWFULNESS_FOUND)
                ? basis.say(
                        "зависит от того, когда проверка подтвердит нарушение",
                        "it depends on when our check finds a violation")
                : basis.say("пока не определён", "not known yet");
    }

    /** Whether a letter comes before any answer; it promises no day that only care asks for. */
    static boolean before(LetterBasis basis) {
        return BEFORE_ANSWERS.contains(basis.kind());
    }

    /** Whether something is due at once; what is blocked only for a check is not what was asked. */
    private static boolean dueAtOnce(ClockSheet sheet) {
        return sheet.clocks().stream()
                .filter(DutyClock.Running.class::isInstance)
                .map(DutyClock::duty)
                .filter(duty -> !MainDuty.hasDays(duty))
                .anyMatch(duty -> duty.action() != DutyAction.BLOCK || sheet.demand().kind() == DemandKind.BLOCKING);
    }

    private static boolean waits(LetterBasis basis, ClockEvent wanted) {
        Stream<DutyClock> clocks = ClockValues.sheets(basis).stream().flatMap(sheet -> sheet.clocks().stream());
        return clocks.anyMatch(
                clock -> clock instanceof DutyClock.Waiting(var _, ClockEvent event) && event == wanted);
    }
}
