package org.dsrdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param received the moment of receipt in the zone it was given in
 * @param person the requester's name or best contact
 * @param kinds what is asked, in the order of the demands
 * @param nextDue the earliest open deadline; null when no clock runs
 * @param provisional whether {@code nextDue} depends on a year without a published calendar
 * @param closedAt when it was closed, in UTC; null while open
 * @param flags what to look at twice
 */
public record RequestRow(
        RequestId id,
        RequestNumber number,
        ZonedDateTime received,
        Channel channel,
        String person,
        RequesterRole role,
        List<DemandKind> kinds,
        @Nullable LocalDate nextDue,
        boolean provisional,
        RequestState state,
        @Nullable Instant closedAt,
        Set<RegisterFilter.Flag> flags) {
    public RequestRow {
        kinds = List.copyOf(kinds);
        flags = Set.copyOf(flags);
    }
}
