package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.DueRow;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterPage;
import org.dsrdesk.casework.RequestQueries;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.casework.TaskRow;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists and counts over requests; the register by keyset, never by offset. */
final class JdbiRequestQueries implements RequestQueries {
    private static final String DUE =
            """
            select o.*, d.kind, r.year_of_receipt, r.serial, r.channel, r.state, r.requester_name, r.requester_email,
                r.requester_phone, r.requester_address
            from open_duty o join demand d on d.id = o.demand_id join request r on r.id = o.request_id
            where r.operator_id = :operator
            """;

    private static final String BETWEEN = "operator_id = :operator and received >= :from and received < :to";

    private final Handle handle;

    JdbiRequestQueries(Handle handle) {
        this.handle = handle;
    }

    @Override
    public RegisterPage page(
            OperatorId operator, RegisterFilter filter, int limit, RegisterPage.@Nullable Cursor after) {
        RegisterCondition condition = new RegisterCondition(handle, operator, filter).after(after);
        List<Long> ids = condition
                .bind(handle.createQuery(
                        "select r.id from request r where " + condition.sql() + condition.order() + " limit :limit"))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
        List<RequestRow> rows = RegisterRows.of(handle, ids);
        if (rows.size() < limit) {
            return new RegisterPage(rows, null);
        }
        RequestRow last = rows.getLast();
        return new RegisterPage(
                rows, new RegisterPage.Cursor(last.received().toInstant(), last.id().value()));
    }

    @Override
    public long count(OperatorId operator, RegisterFilter filter) {
        RegisterCondition condition = RegisterCondition.counting(handle, operator, filter);
        return condition
                .bind(handle.createQuery("select count(*) from request r where " + condition.sql()))
                .mapTo(Long.class)
                .one();
    }

    private List<RequestRow> rows(Query query, int limit) {
        return RegisterRows.read(handle, query.bind("limit", limit));
    }

    @Override
    public List<DueRow> due(OperatorId operator, LocalDate upTo, int limit) {
        return handle.createQuery(DUE + " and o.due <= :upTo order by o.due, r.received, o.duty_id limit :limit")
                .bind("operator", operator.value())
                .bind("upTo", upTo)
                .bind("limit", limit)
                .map((row, _) -> due(row))
                .list();
    }

    @Override
    public List<DueRow> noticeOn(OperatorId operator, LocalDate day) {
        return handle.createQuery(DUE + " and o.notice_by >= :day and (o.notice_by = :day or o.announced)"
                + " order by o.notice_by, r.received, o.duty_id")
                .bind("operator", operator.value())
                .bind("day", day)
                .map((row, _) -> due(row))
                .list();
    }

    @Override
    public List<TaskRow> tasks(OperatorId operator, LocalDate upTo, int limit) {
        return DatedTasks.upTo(handle, operator, upTo, limit);
    }

    @Override
    public Map<EditionId, Long> provisional(OperatorId operator) {
        Map<EditionId, Long> counts = new HashMap<>();
        handle.createQuery(
                """
                        select r.pack, r.edition, count(*) as deadlines
                        from open_duty o join request r on r.id = o.request_id
                        where r.operator_id = :operator and o.provisional
                        group by r.pack, r.edition
                        """)
                .bind("operator", operator.value())
                .map((row, _) -> Map.entry(
                        new EditionId(row.getString("pack"), row.getString("edition")), row.getLong("deadlines")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public List<RequestRow> waiting(OperatorId operator, int limit) {
        return rows(
                handle.createQuery(
                        RegisterRows.SELECT + " where r.operator_id = :operator and r.state = 'WAITING'"
                                + " order by r.received, r.id limit :limit")
                        .bind("operator", operator.value()),
                limit);
    }

    @Override
    public List<Request> receivedBetween(OperatorId operator, Instant from, Instant to) {
        List<Long> ids = handle.createQuery("select id from request where " + BETWEEN + " order by received, id")
                .bind("operator", operator.value())
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .list();
        return RequestLoader.load(handle, ids);
    }

    @Override
    public Map<YearMonth, Long> volumes(Operator operator, YearMonth first) {
        Map<YearMonth, Long> volumes = new HashMap<>();
        Optional<YearMonth> month = monthOfReceipt(operator, start(operator, first), "min");
        Optional<YearMonth> last = monthOfReceipt(operator, start(operator, first), "max");
        while (month.isPresent() && !month.get().isAfter(last.orElseThrow())) {
            long received = received(operator, month.get());
            if (received > 0) {
                volumes.put(month.get(), received);
            }
            month = month.map(old -> old.plusMonths(1));
        }
        return volumes;
    }

    private Optional<YearMonth> monthOfReceipt(Operator operator, Instant from, String which) {
        return handle.createQuery("select " + which
                + "(received) from request where operator_id = :operator and received >= :from")
                .bind("operator", operator.id().value())
                .bind("from", from)
                .mapTo(Instant.class)
                .findOne()
                .map(moment -> YearMonth.from(moment.atZone(operator.zone())));
    }

    private long received(Operator operator, YearMonth month) {
        return handle.createQuery("select count(*) from request where " + BETWEEN)
                .bind("operator", operator.id().value())
                .bind("from", start(operator, month))
                .bind("to", start(operator, month.plusMonths(1)))
                .mapTo(Long.class)
                .one();
    }

    private static Instant start(Operator operator, YearMonth month) {
        return month.atDay(1).atStartOfDay(operator.zone()).toInstant();
    }

    private static DueRow due(ResultSet row) throws SQLException {
        return new DueRow(
                new RequestId(row.getLong("request_id")),
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                RegisterRows.person(row),
                Channel.valueOf(row.getString("channel")),
                RequestState.valueOf(row.getString("state")),
                DemandKind.valueOf(row.getString("kind")),
                new EditionId(row.getString("pack"), row.getString("edition")),
                JdbiOpenDates.duty(row));
    }
}
