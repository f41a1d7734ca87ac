package org.dsrdesk.domain.operator;

import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * A ground of refusal that an operator's policy promises itself and the statute does not give: using it is a risk, and
 * needs reasons and a second signature.
 *
 * @param id unique within the policy; empty before it was kept
 * @param title the ground in a few words, as the operator calls it
 * @param clause where the policy says so
 * @param kinds the kinds of demand that the policy means; empty for all that people ask
 */
public record PolicyGround(String id, String title, String clause, Set<DemandKind> kinds) {
    private static final String PREFIX = "policy:";

    public PolicyGround {
        kinds = Set.copyOf(kinds);
    }

    /** The same ground with an identity. */
    public PolicyGround named(String newId) {
        return new PolicyGround(newId, title, clause, kinds);
    }

    /** The id that a decision names the ground by, apart from those of every statute. */
    public String decisionId() {
        return PREFIX + id;
    }

    /** What the ground says now, to be kept with a decision. */
    public PolicyClause said() {
        return new PolicyClause(title, clause);
    }

    /** Whether a decision that names this id rests on a policy instead of the statute. */
    public static boolean isPolicy(String decisionId) {
        return decisionId.startsWith(PREFIX);
    }

    /** Whether the policy means demands of a kind; no policy refuses an authority. */
    public boolean answers(DemandKind kind) {
        return kind.ofSubjects() && (kinds.isEmpty() || kinds.contains(kind));
    }
}
