package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The columns that hold a decision, of a demand or of what was decided earlier; all are null while there is none. */
final class DecisionColumns {
    private DecisionColumns() {}

    static Update bind(Update statement, @Nullable Decision decision) {
        PolicyClause policy = decision == null ? null : decision.policy();
        Signature second = decision == null ? null : decision.second();
        return statement
                .bind("outcome", decision == null ? null : decision.outcome())
                .bind("decisionGround", decision == null ? null : decision.groundId())
                .bind("reasons", decision == null ? null : decision.reasons())
                .bind("by", decision == null ? null : decision.by())
                .bind("at", decision == null ? null : decision.at())
                .bind("target", decision == null ? null : decision.target())
                .bind("policyTitle", policy == null ? null : policy.title())
                .bind("policyClause", policy == null ? null : policy.clause())
                .bind("second", second == null ? null : second.by())
                .bind("secondAt", second == null ? null : second.at())
                .bind("secondBy", second == null ? null : second.recordedBy())
                .bind("secondWanted", decision == null ? null : decision.secondWanted());
    }

    static @Nullable Decision read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Decision(
                        Outcome.valueOf(outcome),
                        row.getString("decision_ground"),
                        row.getString("decision_reasons"),
                        row.getString("decided_by"),
                        Moments.instant(row, "decided_at"),
                        row.getString("decision_target"),
                        Signatures.read(row, "second_signer", "second_at", "second_recorded_by"),
                        policy(row),
                        row.getBoolean("second_wanted"));
    }

    private static @Nullable PolicyClause policy(ResultSet row) throws SQLException {
        String title = row.getString("policy_title");
        return title == null ? null : new PolicyClause(title, row.getString("policy_clause"));
    }
}
