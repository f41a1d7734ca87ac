package org.dsrdesk.casework;

import org.dsrdesk.domain.request.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a person is about to decide.
 *
 * @param outcome what is decided
 * @param ground the id of the ground in the rule pack or the policy; null where the outcome needs none
 * @param reasons the reasons, which the subject may read; always required
 * @param target another operator, or the number of the request that this one duplicates; empty for other outcomes
 * @param change why an earlier decision is changed; empty for a first one
 * @param second who signs as the second person; empty while nobody does
 */
public record NewDecision(
        Outcome outcome, @Nullable String ground, String reasons, String target, String change, String second) {
    /** A first decision that points nowhere and that nobody else signs. */
    public static NewDecision of(Outcome outcome, @Nullable String ground, String reasons) {
        return new NewDecision(outcome, ground, reasons, "", "", "");
    }

    /** The same, to another operator or as a duplicate of another request. */
    public NewDecision to(String where) {
        return new NewDecision(outcome, ground, reasons, where, change, second);
    }

    /** The same, in place of an earlier decision. */
    public NewDecision because(String why) {
        return new NewDecision(outcome, ground, reasons, target, why, second);
    }

    /** The same, signed by a second person at once. */
    public NewDecision signedBy(String signer) {
        return new NewDecision(outcome, ground, reasons, target, change, signer);
    }
}
