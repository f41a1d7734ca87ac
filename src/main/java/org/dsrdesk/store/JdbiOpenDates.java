package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dsrdesk.casework.OpenDates;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.casework.StoredDuty;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The open deadlines of all requests, read in one go and written in batches. */
final class JdbiOpenDates implements OpenDates {
    private static final int BATCH = 500;
    private final Handle handle;

    JdbiOpenDates(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void between(LocalDate first, LocalDate last, Consumer<StoredDuty> reader) {
        try (Stream<StoredDuty> rows = handle.createQuery(
                "select * from open_duty where due >= :first and start_day <= :last order by request_id")
                .bind("first", first)
                .bind("last", last)
                .map((row, _) -> stored(row))
                .stream()) {
            rows.forEach(reader);
        }
    }

    private static StoredDuty stored(ResultSet row) throws SQLException {
        return new StoredDuty(
                new RequestId(row.getLong("request_id")),
                new OperatorId(row.getLong("operator_id")),
                new EditionId(row.getString("pack"), row.getString("edition")),
                duty(row));
    }

    @Override
    public Map<DemandId, Place> places(Collection<DemandId> demands) {
        List<Long> ids = demands.stream().map(DemandId::value).toList();
        Map<DemandId, Place> places = new HashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            handle.createQuery(
                    """
                            select d.id, d.ordinal, d.kind, r.year_of_receipt, r.serial, r.pack, r.edition
                            from demand d join request r on r.id = d.request_id where d.id in (<ids>)
                            """)
                    .bindList("ids", ids.subList(from, Math.min(ids.size(), from + BATCH)))
                    .map((row, _) -> Map.entry(new DemandId(row.getLong("id")), place(row)))
                    .forEach(entry -> places.put(entry.getKey(), entry.getValue()));
        }
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                new EditionId(row.getString("pack"), row.getString("edition")),
                row.getInt("ordinal"),
                DemandKind.valueOf(row.getString("kind")));
    }

    static OpenDuty duty(ResultSet row) throws SQLException {
        return new OpenDuty(
                new DemandId(row.getLong("demand_id")),
                row.getString("duty_id"),
                row.getObject("start_day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Moments.dayOrNull(row, "notice_by"),
                row.getBoolean("announced"),
                row.getBoolean("provisional"),
                row.getBoolean("plain"));
    }

    @Override
    public List<RequestId> openRequests(OperatorId operator) {
        return handle.createQuery("select id from request where operator_id = :operator and closed_at is null")
                .bind("operator", operator.value())
                .map((row, _) -> new RequestId(row.getLong("id")))
                .list();
    }

    @Override
    public List<Request> requests(Collection<RequestId> ids) {
        return RequestLoader.load(handle, ids.stream().map(RequestId::value).toList());
    }

    @Override
    public void redate(List<StoredDuty> recounted) {
        if (recounted.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                """
                        update open_duty set due = :due, notice_by = :notice, provisional = :provisional
                        where demand_id = :demand and duty_id = :duty
                        """);
        for (StoredDuty row : recounted) {
            OpenDuty duty = row.duty();
            batch.bind("due", duty.due())
                    .bind("notice", duty.noticeBy())
                    .bind("provisional", duty.provisional())
                    .bind("demand", duty.demand().value())
                    .bind("duty", duty.dutyId())
                    .add();
        }
        batch.execute();
        next(recounted.stream().map(row -> row.request().value()).distinct().toList());
    }

    @Override
    public void replace(Request request, List<OpenDuty> open) {
        handle.execute("delete from open_duty where request_id = ?", request.id().value());
        insert(handle, request, open);
        next(List.of(request.id().value()));
    }

    private void next(List<Long> requests) {
        for (int from = 0; from < requests.size(); from += BATCH) {
            nextOf(requests.subList(from, Math.min(requests.size(), from + BATCH)));
        }
    }

    private void nextOf(List<Long> requests) {
        Map<Long, List<OpenDuty>> open = Children.grouped(
                handle.createQuery("select * from open_duty where request_id in (<ids>)").bindList("ids", requests),
                "request_id",
                JdbiOpenDates::duty);
        PreparedBatch batch = handle.prepareBatch(
                "update request set next_due = :due, next_provisional = :provisional where id = :id");
        for (Long id : requests) {
            Optional<OpenDuty> next =
                    open.getOrDefault(id, List.of()).stream().min(Comparator.comparing(OpenDuty::due));
            batch.bind("due", next.map(OpenDuty::due).orElse(null))
                    .bind("provisional", next.map(OpenDuty::provisional).orElse(false))
                    .bind("id", id)
                    .add();
        }
        batch.execute();
    }

    static void insert(Handle handle, Request request, List<OpenDuty> open) {
        for (OpenDuty duty : open) {
            handle.createUpdate(
                    """
                            insert into open_duty (request_id, demand_id, duty_id, operator_id, pack, edition, start_day,
                                due, notice_by, announced, provisional, plain)
                            values (:request, :demand, :duty, :operator, :pack, :edition, :start, :due, :notice,
                                :announced, :provisional, :plain)
                            """)
                    .bind("request", request.id().value())
                    .bind("operator", request.intake().operator().value())
                    .bind("pack", request.intake().edition().pack())
                    .bind("edition", request.intake().edition().edition())
                    .bind("demand", duty.demand().value())
                    .bind("duty", duty.dutyId())
                    .bind("start", duty.start())
                    .bind("due", duty.due())
                    .bind("notice", duty.noticeBy())
                    .bind("announced", duty.announced())
                    .bind("provisional", duty.provisional())
                    .bind("plain", duty.plain())
                    .execute();
        }
    }
}
