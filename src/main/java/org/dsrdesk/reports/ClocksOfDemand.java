package org.dsrdesk.reports;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.request.ClockSheet;

/** Tells the duties of a demand for a report, and which of them decides whether it was in time. */
final class ClocksOfDemand {
    private static final Comparator<DutyLine> BY_DUE =
            Comparator.comparing(DutyLine::due, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<DutyLine> BY_DUE_DATED =
            Comparator.comparing(DutyLine::due, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ClocksOfDemand() {}

    static ReportRow.Clocks of(ClockSheet sheet, ZonedDateTime now) {
        List<DutyLine> lines = sheet.clocks().stream()
                .filter(clock -> !clock.duty().cautious())
                .map(clock -> new DutyLine(
                        clock,
                        sheet.demand().state(clock.duty().id()),
                        Timeliness.of(sheet, clock, now)))
                .toList();
        return new ReportRow.Clocks(lines, deciding(lines).orElse(null), Timeliness.of(sheet, now));
    }

    private static Optional<DutyLine> deciding(List<DutyLine> lines) {
        Optional<DutyLine> late = lines.stream()
                .filter(line -> line.timeliness() == Timeliness.LATE)
                .min(BY_DUE);
        return late.or(() -> lines.stream().filter(DutyLine::open).min(BY_DUE))
                .or(() -> lines.stream().filter(line -> !line.excluded()).max(BY_DUE_DATED))
                .or(() -> lines.stream().max(BY_DUE_DATED));
    }
}
