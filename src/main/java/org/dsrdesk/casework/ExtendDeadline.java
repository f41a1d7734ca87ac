package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Request;

/**
 * Extends a term once, where the rule has an extension, by a reasoned notice sent before the term ends (152-FZ
 * arts. 14(3), 20(1), 20(2), 20(4), 21(5.1)). Until the notice went out, the extension is announced and the first day
 * stands; see {@link NoticeOfExtension}.
 */
public final class ExtendDeadline {
    private final CaseChange change;

    public ExtendDeadline(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /**
     * Records a notice of extension that was sent, or announces an extension whose notice is still to be sent; an
     * announced one gives way to the new one.
     *
     * @throws RefusedException when the rule has no extension, the notice came too late, reasons are missing, or the
     *     new
     *     day is not a working day between the old one and the ceiling
     */
    public Request extend(Request seen, DemandId demand, String dutyId, Extension extension, Actor actor) {
        return change.open(seen, actor, Permission.DECIDE, context -> {
            Deadline deadline = running(context.sheet(demand), dutyId);
            WorkingCalendar calendar =
                    context.rules().calendar(context.rules().of(seen), context.operator().id());
            Map<Field, Problem> problems =
                    problems(context, calendar, seen.demand(demand).state(dutyId), deadline, extension);
            if (!problems.isEmpty()) {
                throw new RefusedException(problems);
            }
            Request extended =
                    seen.withDemand(demand, one -> one.withDuty(new DutyState(dutyId, extension, null)));
            return new Changed(
                    extended, List.of(NoticeOfExtension.line(extended.demand(demand), dutyId, extension)));
        });
    }

    /**
     * Takes back an extension whose notice did not go out; the first day stands.
     *
     * @throws IllegalArgumentException when no extension of the duty waits for its notice
     */
    public Request withdraw(Request seen, DemandId demand, String dutyId, Actor actor) {
        DutyState state = seen.demand(demand).state(dutyId);
        if (!state.noticeWaits()) {
            throw new IllegalArgumentException("no announced extension of " + dutyId);
        }
        return change.open(seen, actor, Permission.DECIDE, _ -> new Changed(
                seen.withDemand(demand, one -> one.withDuty(state.with(null))),
                LogAction.EXTENSION_WITHDRAWN,
                Facts.of(seen.demand(demand), "duty", dutyId)));
    }

    private static Deadline running(ClockSheet sheet, String dutyId) {
        return sheet.clocks().stream()
                .filter(clock -> clock.duty().id().equals(dutyId))
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline())
                .findFirst()
                .orElseThrow(() -> new RefusedException(Field.UNTIL, Problem.NOT_EXTENDABLE));
    }

    private static Map<Field, Problem> problems(
            Context context,
            WorkingCalendar calendar,
            DutyState state,
            Deadline deadline,
            Extension extension) {
        LocalDate today = context.now().atZone(context.operator().zone()).toLocalDate();
        LocalDate ceiling = deadline.extensionCeiling();
        LocalDate noticeBy = deadline.lastNoticeDay();
        if (ceiling == null || noticeBy == null || state.done() != null) {
            return Map.of(Field.UNTIL, Problem.NOT_EXTENDABLE);
        }
        if (state.extension() != null && !state.noticeWaits()) {
            return Map.of(Field.UNTIL, Problem.EXTENDED_ALREADY);
        }
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (extension.until().isAfter(ceiling)) {
            problems.put(Field.UNTIL, Problem.EXTENSION_TOO_FAR);
        } else if (!extension.until().isAfter(deadline.due())) {
            problems.put(Field.UNTIL, Problem.EXTENSION_NOT_LATER);
        } else if (!calendar.isWorking(extension.until())) {
            problems.put(Field.UNTIL, Problem.EXTENSION_DAY_OFF);
        }
        LocalDate notice = extension.noticeSent() == null ? today : extension.noticeSent();
        if (notice.isAfter(noticeBy)) {
            problems.put(Field.NOTICE, Problem.NOTICE_TOO_LATE);
        } else if (notice.isAfter(today)) {
            problems.put(Field.NOTICE, Problem.NOTICE_IN_FUTURE);
        } else if (notice.isBefore(deadline.start().toLocalDate())) {
            problems.put(Field.NOTICE, Problem.NOTICE_BEFORE_RECEIPT);
        }
        if (extension.reasons().isBlank()) {
            problems.put(Field.REASONS, Problem.REASONS_MISSING);
        }
        return problems;
    }
}
