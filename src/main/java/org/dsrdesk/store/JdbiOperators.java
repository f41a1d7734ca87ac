package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.Operators;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Operators, one row each. */
final class JdbiOperators implements Operators {
    private final Handle handle;

    JdbiOperators(Handle handle) {
        this.handle = handle;
    }

    @Override
    public OperatorId put(Operator operator) {
        if (operator.id().value() != 0 && update(operator) == 1) {
            PolicyGrounds.write(handle, operator.id(), operator.policy().grounds());
            return operator.id();
        }
        OperatorId id = new OperatorId(Sequences.next(handle, "operator_ids"));
        bind(
                handle.createUpdate(
                        """
                                insert into operator (id, name, email, phone, address, zone_id, count_day_of_event,
                                    move_to_working_day, packs, checked_speaking, checked_writing, also_ask, never_ask,
                                    also_say, systematic_requests, systematic_days, second_signatures, fee_allowed)
                                values (:id, :name, :email, :phone, :address, :zone, :countDay, :move, :packs,
                                    :speaking, :writing, :ask, :never, :say, :systematicRequests, :systematicDays,
                                    :signatures, :fee)
                                """),
                operator)
                .bind("id", id.value())
                .execute();
        PolicyGrounds.write(handle, id, operator.policy().grounds());
        return id;
    }

    private int update(Operator operator) {
        return bind(
                handle.createUpdate(
                        """
                                update operator set name = :name, email = :email, phone = :phone, address = :address,
                                    zone_id = :zone, count_day_of_event = :countDay, move_to_working_day = :move,
                                    packs = :packs, checked_speaking = :speaking, checked_writing = :writing,
                                    also_ask = :ask, never_ask = :never, also_say = :say,
                                    systematic_requests = :systematicRequests, systematic_days = :systematicDays,
                                    second_signatures = :signatures, fee_allowed = :fee
                                where id = :id
                                """),
                operator)
                .bind("id", operator.id().value())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Operator operator) {
        Policy.Systematic systematic = operator.policy().systematic();
        return statement
                .bind("systematicRequests", systematic == null ? null : systematic.requests())
                .bind("systematicDays", systematic == null ? null : systematic.days())
                .bind("signatures", Names.join(operator.policy().signatures()))
                .bind("fee", operator.policy().fee())
                .bind("name", operator.name())
                .bind("email", operator.email())
                .bind("phone", operator.phone())
                .bind("address", operator.address())
                .bind("zone", operator.zone().getId())
                .bind("countDay", operator.switches().countDayOfEvent())
                .bind("move", operator.switches().moveToWorkingDay())
                .bind("packs", String.join(",", operator.packs()))
                .bind("speaking", Names.join(operator.identification().speaking()))
                .bind("writing", Names.join(operator.identification().writing()))
                .bind("ask", operator.identification().ask())
                .bind("never", operator.identification().never())
                .bind("say", operator.identification().say());
    }

    @Override
    public Optional<Operator> find(OperatorId id) {
        return handle.createQuery("select * from operator where id = :id")
                .bind("id", id.value())
                .map((row, _) -> operator(row))
                .findOne();
    }

    @Override
    public List<Operator> all() {
        return handle.createQuery("select * from operator order by id")
                .map((row, _) -> operator(row))
                .list();
    }

    private Operator operator(ResultSet row) throws SQLException {
        return new Operator(
                new OperatorId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("address"),
                ZoneId.of(row.getString("zone_id")),
                new CountingSwitches(row.getBoolean("count_day_of_event"), row.getBoolean("move_to_working_day")),
                List.of(row.getString("packs").split(",", -1)),
                identification(row),
                policy(row));
    }

    private Policy policy(ResultSet row) throws SQLException {
        Integer requests = row.getObject("systematic_requests", Integer.class);
        return new Policy(
                requests == null ? null : new Policy.Systematic(requests, row.getInt("systematic_days")),
                Names.split(row.getString("second_signatures"), Policy.SecondSignature.class),
                PolicyGrounds.of(handle, new OperatorId(row.getLong("id"))),
                row.getBoolean("fee_allowed"));
    }

    private static Identification identification(ResultSet row) throws SQLException {
        return new Identification(
                Names.split(row.getString("checked_speaking"), IdentityFact.class),
                Names.split(row.getString("checked_writing"), IdentityFact.class),
                row.getString("also_ask"),
                row.getString("never_ask"),
                row.getString("also_say"));
    }
}
