package org.dsrdesk.store;

import java.util.List;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jdbi.v3.core.Handle;

/** The grounds of refusal of an operator's policy, in its order. */
final class PolicyGrounds {
    private PolicyGrounds() {}

    static void write(Handle handle, OperatorId operator, List<PolicyGround> grounds) {
        handle.execute("delete from policy_ground where operator_id = ?", operator.value());
        for (int index = 0; index < grounds.size(); index++) {
            PolicyGround ground = grounds.get(index);
            handle.createUpdate(
                    """
                            insert into policy_ground (operator_id, ordinal, ground_id, title, clause, kinds)
                            values (:operator, :ordinal, :id, :title, :clause, :kinds)
                            """)
                    .bind("operator", operator.value())
                    .bind("ordinal", index + 1)
                    .bind("id", ground.id())
                    .bind("title", ground.title())
                    .bind("clause", ground.clause())
                    .bind("kinds", Names.join(ground.kinds()))
                    .execute();
        }
    }

    static List<PolicyGround> of(Handle handle, OperatorId operator) {
        return handle.createQuery("select * from policy_ground where operator_id = :operator order by ordinal")
                .bind("operator", operator.value())
                .map((row, _) -> new PolicyGround(
                        row.getString("ground_id"),
                        row.getString("title"),
                        row.getString("clause"),
                        Names.split(row.getString("kinds"), DemandKind.class)))
                .list();
    }
}
