package org.dsrdesk.domain.request;

import java.time.Instant;
import java.util.Objects;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.operator.PolicyGround;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a demand; the subject may read it.
 *
 * @param outcome what was decided
 * @param groundId the ground in the rule pack or the operator's policy; null where the outcome needs none
 * @param reasons the reasons
 * @param by who decided
 * @param at when, in UTC
 * @param target to whom it was redirected, or the number of the request it duplicates; null for other outcomes
 * @param second who signed as the second person; null while nobody did
 * @param policy what the operator's policy said then; null unless it rests on the policy
 * @param secondWanted whether the operator wanted a second person to sign such a decision when it was made
 */
public record Decision(
        Outcome outcome,
        @Nullable String groundId,
        String reasons,
        String by,
        Instant at,
        @Nullable String target,
        @Nullable Signature second,
        @Nullable PolicyClause policy,
        boolean secondWanted) {

    /** A decision that points nowhere and that no second person signed or has to sign. */
    public Decision(Outcome outcome, @Nullable String groundId, String reasons, String by, Instant at) {
        this(outcome, groundId, reasons, by, at, null, null, null, false);
    }

    /** Whether it rests on the operator's policy, which the statute does not know. */
    public boolean onPolicy() {
        return groundId != null && PolicyGround.isPolicy(groundId);
    }

    /** Whether it says something else than another, so that whoever was told of that one must be told anew. */
    public boolean saysOtherThan(Decision other) {
        return outcome != other.outcome
                || !Objects.equals(groundId, other.groundId)
                || !Objects.equals(target, other.target);
    }

    /** Whether it refuses as the statute allows; a refusal on a policy leaves every duty of the statute as it is. */
    public boolean refusesByLaw() {
        return outcome == Outcome.REFUSED && !onPolicy();
    }

    /** The same decision with a second person's consent. */
    public Decision signed(Signature signature) {
        return new Decision(outcome, groundId, reasons, by, at, target, signature, policy, secondWanted);
    }
}
