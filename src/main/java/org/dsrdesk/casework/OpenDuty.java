package org.dsrdesk.casework;

import java.time.LocalDate;
import org.dsrdesk.domain.request.DemandId;
import org.jspecify.annotations.Nullable;

/**
 * An open deadline as the store keeps it for lists.
 *
 * @param demand the demand it belongs to
 * @param dutyId the duty in the rule pack
 * @param start the day of the event that started the term, in the operator's zone
 * @param due the last lawful day, in the operator's zone
 * @param noticeBy the last day for a notice of extension; null where none can be given any more
 * @param announced whether an extension was announced and its notice did not go out
 * @param provisional whether the day depends on a year without a published calendar
 * @param plain whether duty and start alone lead to the day: it was not extended, stopped, named by the paper, or taken
 *     as the earliest of several
 */
public record OpenDuty(
        DemandId demand,
        String dutyId,
        LocalDate start,
        LocalDate due,
        @Nullable LocalDate noticeBy,
        boolean announced,
        boolean provisional,
        boolean plain) {}
