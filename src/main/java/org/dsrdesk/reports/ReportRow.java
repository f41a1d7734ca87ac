package org.dsrdesk.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One demand as a report tells it.
 *
 * @param request the request it belongs to
 * @param demand the demand
 * @param zone the operator's zone, in which days are told
 * @param clocks its duties and when they were or are due
 * @param repeat the earlier request that matters most; null when none does
 * @param ground what the decision rests on; null where it names nothing
 */
public record ReportRow(
        Request request,
        Demand demand,
        ZoneId zone,
        Clocks clocks,
        @Nullable Repeat repeat,
        @Nullable Ground ground) {
    /**
     * The duties of a demand.
     *
     * @param lines every binding duty in the order of the pack
     * @param deciding the duty that decides {@code timeliness}: the earliest that was late, else the earliest that is
     *     open, else the one that ended last; null when the demand has no duty yet
     * @param timeliness whether all of them were done in time
     */
    public record Clocks(List<DutyLine> lines, @Nullable DutyLine deciding, Timeliness timeliness) {
        public Clocks {
            lines = List.copyOf(lines);
        }
    }

    /** What a decision rests on. */
    public sealed interface Ground {
        /** A ground of the statute, by where it stands. */
        record OfLaw(Citation citation) implements Ground {}

        /** A ground that only the operator's policy knows, by its name and clause. */
        record OfPolicy(String title, String clause) implements Ground {}
    }

    /** A link to an earlier request with that request's number. */
    public record Repeat(RepeatLink link, RequestNumber earlier) {}

    /** The day of receipt, in the operator's zone. */
    public LocalDate receivedOn() {
        return request.intake().received().withZoneSameInstant(zone).toLocalDate();
    }

    /** The day the request was closed, in the operator's zone; null while open. */
    public @Nullable LocalDate closedOn() {
        return request.closedAt() == null
                ? null
                : request.closedAt().atZone(zone).toLocalDate();
    }

    /** Whether any day of the demand rests on a year without a published calendar. */
    public boolean provisional() {
        return clocks.lines().stream().anyMatch(DutyLine::provisional);
    }
}
