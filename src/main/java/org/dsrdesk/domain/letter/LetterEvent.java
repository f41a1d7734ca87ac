package org.dsrdesk.domain.letter;

import java.util.Optional;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.statute.DecisionGround;
import org.jspecify.annotations.Nullable;

/** What happened to a demand that a letter may be due for. */
public enum LetterEvent {
    REGISTERED,
    DETAILS_MISSING,
    TERM_EXTENDED,
    BLOCKED,
    UNBLOCKED,
    /** The plan of a decision stands and its work begins. */
    PLANNED,
    /** The work is done. */
    FULFILLED,
    /** Data were destroyed in at least one place. */
    DESTROYED,
    /** Data cannot be destroyed in time and were blocked instead (152-FZ art. 21(6)). */
    POSTPONED,
    /** The work is done on a complaint that the regulator forwarded (152-FZ art. 21(3)). */
    FORWARDED_SETTLED,
    NOTHING_HELD,
    REFUSED,
    REFUSED_AS_REPEAT,
    REFUSED_BY_POLICY,
    CONTINUED,
    REDIRECTED;

    /**
     * What a decision means for letters; empty for one that asks for none.
     *
     * @param use what the ground of the decision allows; null when it rests on no ground of the statute
     */
    public static Optional<LetterEvent> of(Decision decision, DecisionGround.@Nullable Use use) {
        return switch (decision.outcome()) {
            case FULFILLED, FULFILLED_IN_PART -> Optional.of(PLANNED);
            case NOTHING_HELD -> Optional.of(NOTHING_HELD);
            case REFUSED -> Optional.of(refusal(decision, use));
            case CONTINUED -> Optional.of(CONTINUED);
            case REDIRECTED -> Optional.of(REDIRECTED);
            case DUPLICATE, WITHDRAWN -> Optional.empty();
        };
    }

    private static LetterEvent refusal(Decision decision, DecisionGround.@Nullable Use use) {
        if (decision.onPolicy()) {
            return REFUSED_BY_POLICY;
        }
        return use == DecisionGround.Use.REFUSE_REPEAT ? REFUSED_AS_REPEAT : REFUSED;
    }
}
