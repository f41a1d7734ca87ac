package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.EditionId;
import org.jdbi.v3.core.Handle;

/** Reads whole requests, a handful of queries for any number of them up to a batch. */
final class RequestLoader {
    private static final int BATCH = 500;

    private RequestLoader() {}

    /** The requests with the identities, in the order given; unknown ones are left out. */
    static List<Request> load(Handle handle, List<Long> ids) {
        List<Request> requests = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += BATCH) {
            requests.addAll(batch(handle, ids.subList(from, Math.min(from + BATCH, ids.size()))));
        }
        return requests;
    }

    private static List<Request> batch(Handle handle, List<Long> ids) {
        Map<Long, List<Demand>> demands = DemandLoader.load(handle, ids);
        Map<Long, List<Note>> notes = notes(handle, ids);
        Map<Long, Request> found = new HashMap<>();
        handle.createQuery("select * from request where id in (<ids>)")
                .bindList("ids", ids)
                .map((row, _) -> request(row, demands, notes))
                .forEach(request -> found.put(request.id().value(), request));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Map<Long, List<Note>> notes(Handle handle, List<Long> ids) {
        return Children.grouped(
                handle.createQuery(
                        "select * from request_note where request_id in (<ids>) order by request_id, ordinal")
                        .bindList("ids", ids),
                "request_id",
                row -> new Note(
                        Moments.instant(row, "written_at"), row.getString("written_by"), row.getString("content")));
    }

    private static Request request(ResultSet row, Map<Long, List<Demand>> demands, Map<Long, List<Note>> notes)
            throws SQLException {
        long id = row.getLong("id");
        return new Request(
                new RequestId(id),
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                intake(row),
                Requesters.read(row),
                demands.getOrDefault(id, List.of()),
                notes.getOrDefault(id, List.of()),
                AssessmentColumns.read(row),
                RequestState.valueOf(row.getString("state")),
                Moments.instantOrNull(row, "closed_at"),
                row.getLong("revision"));
    }

    private static Request.Intake intake(ResultSet row) throws SQLException {
        long letter = row.getLong("letter_id");
        LetterId letterId = row.wasNull() ? null : new LetterId(letter);
        return new Request.Intake(
                new OperatorId(row.getLong("operator_id")),
                Channel.valueOf(row.getString("channel")),
                Moments.zoned(row, "received", "received_zone"),
                Moments.instant(row, "registered"),
                row.getString("registered_by"),
                new EditionId(row.getString("pack"), row.getString("edition")),
                row.getString("said"),
                letterId,
                reception(row));
    }

    private static Reception reception(ResultSet row) throws SQLException {
        long seconds = row.getLong("took_seconds");
        Duration took = row.wasNull() ? null : Duration.ofSeconds(seconds);
        return new Reception(
                row.getString("outside_reference"), Names.split(row.getString("checked"), IdentityFact.class), took);
    }

}
