package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lines of the register. */
final class RegisterRows {
    static final String SELECT =
            """
            select r.id, r.year_of_receipt, r.serial, r.received, r.received_zone, r.channel, r.requester_name,
                r.requester_email, r.requester_phone, r.requester_address, r.requester_role, r.next_due, r.next_provisional, r.state,
                r.closed_at, r.disproportion_sum, case when %s then 1 else 0 end as repeated
            from request r"""
                    .formatted(RegisterCondition.REPEATED);

    private RegisterRows() {}

    /** The lines of these requests, newest receipt first. */
    static List<RequestRow> of(Handle handle, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return read(
                handle,
                handle.createQuery(SELECT + " where r.id in (<ids>) order by r.received desc, r.id desc")
                        .bindList("ids", ids));
    }

    /** The lines of a query that begins with {@link #SELECT}. */
    static List<RequestRow> read(Handle handle, Query query) {
        List<RequestRow> rows = query.map((row, _) -> row(row)).list();
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<DemandKind>> kinds = Children.grouped(
                handle.createQuery(
                        "select request_id, kind from demand where request_id in (<ids>) order by request_id, ordinal")
                        .bindList(
                                "ids",
                                rows.stream().map(row -> row.id().value()).toList()),
                "request_id",
                row -> DemandKind.valueOf(row.getString("kind")));
        return rows.stream()
                .map(row -> withKinds(row, kinds.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private static RequestRow withKinds(RequestRow row, List<DemandKind> kinds) {
        return new RequestRow(
                row.id(),
                row.number(),
                row.received(),
                row.channel(),
                row.person(),
                row.role(),
                kinds,
                row.nextDue(),
                row.provisional(),
                row.state(),
                row.closedAt(),
                row.flags());
    }

    private static RequestRow row(ResultSet row) throws SQLException {
        return new RequestRow(
                new RequestId(row.getLong("id")),
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                Moments.zoned(row, "received", "received_zone"),
                Channel.valueOf(row.getString("channel")),
                person(row),
                RequesterRole.valueOf(row.getString("requester_role")),
                List.of(),
                Moments.dayOrNull(row, "next_due"),
                row.getBoolean("next_provisional"),
                RequestState.valueOf(row.getString("state")),
                Moments.instantOrNull(row, "closed_at"),
                flags(row));
    }

    private static Set<Flag> flags(ResultSet row) throws SQLException {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (row.getInt("repeated") == 1) {
            flags.add(Flag.REPEAT);
        }
        if (row.getInt("disproportion_sum") >= Disproportion.DISPROPORTIONATE_FROM) {
            flags.add(Flag.DISPROPORTIONATE);
        }
        RequesterRole role = RequesterRole.valueOf(row.getString("requester_role"));
        if (role == RequesterRole.PARENT || role == RequesterRole.REPRESENTATIVE) {
            flags.add(Flag.REPRESENTATIVE);
        }
        return flags;
    }

    static String person(ResultSet row) throws SQLException {
        String name = row.getString("requester_name");
        if (!name.isBlank()) {
            return name;
        }
        for (String contact : List.of("requester_email", "requester_phone", "requester_address")) {
            String found = row.getString(contact);
            if (found != null) {
                return found;
            }
        }
        return "";
    }
}
