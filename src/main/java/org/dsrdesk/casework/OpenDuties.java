package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.statute.TermUnit;

/** Turns clocks into the open deadlines that the store keeps for lists. */
final class OpenDuties {
    private OpenDuties() {}

    static List<OpenDuty> of(List<ClockSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.open().stream().map(deadline -> of(sheet, deadline)))
                .toList();
    }

    private static OpenDuty of(ClockSheet sheet, Deadline deadline) {
        return new OpenDuty(
                sheet.demand().id(),
                deadline.duty().id(),
                deadline.start().toLocalDate(),
                deadline.due(),
                deadline.extended() ? null : deadline.lastNoticeDay(),
                sheet.demand().state(deadline.duty().id()).noticeWaits(),
                deadline.provisional(),
                plain(sheet, deadline));
    }

    private static boolean plain(ClockSheet sheet, Deadline deadline) {
        TermUnit unit = deadline.duty().term().unit();
        return sheet.candidates().isEmpty()
                && !deadline.extended()
                && deadline.stopped() == null
                && sheet.demand().state(deadline.duty().id()).extension() == null
                && unit != TermUnit.AS_NAMED
                && unit != TermUnit.HOURS;
    }
}
