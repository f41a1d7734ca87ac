package org.dsrdesk.casework;

import java.time.YearMonth;
import java.util.Map;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * A month of requests in numbers; the demands of the requests received in it, as they stand now.
 *
 * @param month which, in the operator's zone
 * @param requests received in it
 * @param demands in those requests
 * @param onTime demands whose every duty was done by its last lawful day
 * @param late demands with a duty done after its last lawful day, or not done although the day has passed
 * @param open demands that still have time
 * @param refused demands that were refused
 * @param medianWorkingDays median working days from receipt to closing; -1 when nothing was closed
 * @param kinds demands by kind; kinds without any are absent
 */
public record MonthFigures(
        YearMonth month,
        int requests,
        int demands,
        int onTime,
        int late,
        int open,
        int refused,
        int medianWorkingDays,
        Map<DemandKind, Integer> kinds) {
    public MonthFigures {
        kinds = Map.copyOf(kinds);
    }
}
