package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.casework.TaskRow;
import org.dsrdesk.casework.TaskRow.Reason;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.jdbi.v3.core.Handle;

/** Tasks with a day, over many requests. */
final class DatedTasks {
    private static final String SELECT =
            """
            select t.*, d.kind, d.request_id, r.year_of_receipt, r.serial, r.channel, r.pack, r.edition,
                r.requester_name, r.requester_email, r.requester_phone, r.requester_address,
                %s
            from fulfilment_task t join demand d on d.id = t.demand_id join request r on r.id = d.request_id
            where r.operator_id = :operator and %s
            """;

    private static final String OPEN = SELECT.formatted(
            """
            exists (select 1 from fulfilment_task b where b.demand_id = t.demand_id and b.outcome = 'IMPOSSIBLE'
                and b.place_kind = t.place_kind and b.place_id = t.place_id and b.place_name = t.place_name
                and t.work = 'DESTROY') as blocked""",
            "t.outcome is null and t.due <= :upTo and r.state <> 'CLOSED' order by t.due, r.received, t.ordinal")
            + " limit :limit";

    private static final String KEPT = SELECT.formatted(
            "false as blocked",
            """
            t.outcome = 'KEPT_BY_LAW' and t.kept_until <= :upTo and not exists (
                select 1 from fulfilment_task l where l.demand_id = t.demand_id and l.ordinal > t.ordinal
                    and l.work = 'DESTROY' and l.place_kind = t.place_kind and l.place_id = t.place_id
                    and l.place_name = t.place_name)
            order by t.kept_until, r.received, t.ordinal""")
            + " limit :limit";

    private DatedTasks() {}

    static List<TaskRow> upTo(Handle handle, OperatorId operator, LocalDate day, int limit) {
        return Stream.concat(
                rows(handle, OPEN, operator, day, limit).stream(), rows(handle, KEPT, operator, day, limit).stream())
                .sorted(Comparator.comparing(TaskRow::due))
                .limit(limit)
                .toList();
    }

    private static List<TaskRow> rows(Handle handle, String query, OperatorId operator, LocalDate day, int limit) {
        return handle.createQuery(query)
                .bind("operator", operator.value())
                .bind("upTo", day)
                .bind("limit", limit)
                .map((row, _) -> row(row))
                .list();
    }

    private static TaskRow row(ResultSet row) throws SQLException {
        boolean open = row.getString("outcome") == null;
        Reason reason = row.getBoolean("blocked") ? Reason.BLOCKED : Reason.OPEN;
        return new TaskRow(
                new RequestId(row.getLong("request_id")),
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                RegisterRows.person(row),
                Channel.valueOf(row.getString("channel")),
                DemandKind.valueOf(row.getString("kind")),
                new EditionId(row.getString("pack"), row.getString("edition")),
                open ? TaskWork.valueOf(row.getString("work")) : TaskWork.DESTROY,
                TaskRows.place(row),
                row.getString("assignee"),
                row.getObject(open ? "due" : "kept_until", LocalDate.class),
                open ? reason : Reason.KEPT);
    }
}
