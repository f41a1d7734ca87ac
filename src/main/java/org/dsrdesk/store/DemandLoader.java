package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the demands of requests with everything below them. */
final class DemandLoader {
    private final Map<Long, List<Map.Entry<ClockEvent, ZonedDateTime>>> events;
    private final Map<Long, List<DutyState>> duties;
    private final Map<Long, List<FulfilmentTask>> tasks;
    private final Map<Long, List<EarlierDecision>> earlier;

    private DemandLoader(Handle handle, List<Long> requests) {
        events = parts(handle, requests, "demand_event", "event", DemandLoader::event);
        duties = parts(handle, requests, "duty_state", "duty_id", DemandLoader::duty);
        Map<Long, List<TaskRows.File>> files =
                parts(handle, requests, "task_evidence", "task_ordinal, p.ordinal", TaskRows::file);
        tasks = parts(handle, requests, "fulfilment_task", "ordinal", row -> TaskRows.task(row, files));
        earlier = parts(handle, requests, "earlier_decision", "ordinal", DemandLoader::earlier);
    }

    static Map<Long, List<Demand>> load(Handle handle, List<Long> requests) {
        DemandLoader loader = new DemandLoader(handle, requests);
        return Children.grouped(
                handle.createQuery("select * from demand where request_id in (<ids>) order by request_id, ordinal")
                        .bindList("ids", requests),
                "request_id",
                loader::demand);
    }

    private static <T> Map<Long, List<T>> parts(
            Handle handle, List<Long> requests, String table, String order, Children.Part<T> part) {
        return Children.grouped(
                handle.createQuery("select p.* from " + table
                        + " p join demand d on d.id = p.demand_id where d.request_id in (<ids>)"
                        + " order by p.demand_id, p." + order)
                        .bindList("ids", requests),
                "demand_id",
                part);
    }

    private Demand demand(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String ground = row.getString("ground");
        return new Demand(
                new DemandId(id),
                row.getInt("ordinal"),
                DemandKind.valueOf(row.getString("kind")),
                ground == null ? null : DeletionGround.valueOf(ground),
                Moments.dayOrNull(row, "named_due"),
                events.getOrDefault(id, List.of()).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                duties.getOrDefault(id, List.of()),
                tasks.getOrDefault(id, List.of()),
                DecisionColumns.read(row),
                earlier.getOrDefault(id, List.of()));
    }

    private static EarlierDecision earlier(ResultSet row) throws SQLException {
        return new EarlierDecision(
                Objects.requireNonNull(DecisionColumns.read(row)),
                row.getString("changed_why"),
                row.getString("changed_by"),
                Moments.instant(row, "changed_at"));
    }

    private static Map.Entry<ClockEvent, ZonedDateTime> event(ResultSet row) throws SQLException {
        return Map.entry(ClockEvent.valueOf(row.getString("event")), Moments.zoned(row, "moment", "zone_id"));
    }

    private static DutyState duty(ResultSet row) throws SQLException {
        return new DutyState(row.getString("duty_id"), extension(row), done(row));
    }

    private static @Nullable Extension extension(ResultSet row) throws SQLException {
        LocalDate until = Moments.dayOrNull(row, "extended_until");
        return until == null
                ? null
                : new Extension(
                        until, Moments.dayOrNull(row, "notice_sent"), row.getString("extension_reasons"));
    }

    private static @Nullable DutyDone done(ResultSet row) throws SQLException {
        ZonedDateTime at = Moments.zonedOrNull(row, "done_at", "done_zone");
        return at == null
                ? null
                : new DutyDone(at, row.getBoolean("applied"), row.getString("done_note"), row.getString("done_by"));
    }
}
