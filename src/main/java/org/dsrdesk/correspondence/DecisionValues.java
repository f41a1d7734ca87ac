package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.letter.CitationWords;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DemandKind;

/** What letters say of the decision: its ground, its reasons, what came of it. */
final class DecisionValues {
    private static final Set<Outcome> MET = EnumSet.of(Outcome.FULFILLED, Outcome.FULFILLED_IN_PART);

    private final LetterBasis basis;
    private final Optional<Decision> decision;

    DecisionValues(LetterBasis basis) {
        this.basis = basis;
        this.decision = basis.demand().decided();
    }

    /** An answer that leaves nothing out needs no ground for it; the ground of one that does is asked for. */
    String ground() {
        boolean whole = basis.kind() == LetterKind.ACCESS_ANSWER
                && decision.filter(made -> made.outcome() == Outcome.FULFILLED).isPresent();
        return whole ? basis.say("Ничего не исключено.", "Nothing is left out.") : lawful();
    }

    private String lawful() {
        return lawGround().map(ground -> CitationWords.of(ground.citation(), basis.language())).orElse("");
    }

    /** The ground in words; those of a policy are no law and stand elsewhere. */
    String groundWords() {
        return lawGround()
                .map(ground -> Lines.phrase(basis.say(ground.title().russian(), ground.title().english())))
                .orElse("");
    }

    private Optional<DecisionGround> lawGround() {
        return decision.flatMap(made -> basis.view().statute().grounds().stream()
                .filter(ground -> ground.id().equals(made.groundId()))
                .findFirst());
    }

    /** The reasons to meet a demand to block are none to release the data. */
    String reasons() {
        boolean released = basis.kind() == LetterKind.UNBLOCKED && basis.demand().kind() == DemandKind.BLOCKING;
        return decision.filter(made -> !released || !MET.contains(made.outcome()))
                .map(made -> Lines.sentence(made.reasons())).orElse("");
    }

    /** Where the policy says so: as it stood when it was decided on. */
    String policyClause() {
        return decision.map(Decision::policy).map(this::clause).orElse("");
    }

    private String clause(PolicyClause policy) {
        String title = Lines.phrase(policy.title());
        return policy.clause().isBlank() ? title : Lines.one(policy.clause()) + " — " + title;
    }

    String otherOperator() {
        return decision.filter(made -> made.outcome() == Outcome.REDIRECTED)
                .map(Decision::target)
                .orElse("");
    }

    /** What is not in the answer; a full answer leaves nothing out (152-FZ art. 14(2)). */
    String leftOut() {
        return decision.map(made -> switch (made.outcome()) {
            case FULFILLED -> basis.say("Ничего: сведения даны полностью.", "Nothing: the answer is complete.");
            case FULFILLED_IN_PART -> Lines.sentence(made.reasons());
            case NOTHING_HELD, REFUSED, CONTINUED, REDIRECTED, DUPLICATE, WITHDRAWN -> "";
        }).orElse("");
    }

    String result() {
        if (basis.kind() == LetterKind.AUTOMATED_RESULT) {
            return decision.map(this::objection).orElse("");
        }
        String destroyed = new DestructionResult(basis).words();
        String result = destroyed.isEmpty() ? decision.map(this::settled).orElse("") : destroyed;
        return decision.filter(made -> made.outcome() == Outcome.FULFILLED_IN_PART)
                .map(made -> Lines.joined("; ", result, basis.say("исполнено частично: ", "met in part: ")
                        + Lines.phrase(made.reasons())))
                .orElse(result);
    }

    private String objection(Decision made) {
        return switch (made.outcome()) {
            case FULFILLED -> basis.say("возражение принято", "your objection is upheld");
            case FULFILLED_IN_PART -> basis.say("возражение принято частично", "your objection is upheld in part");
            case REFUSED -> basis.say("возражение отклонено", "your objection is rejected");
            case NOTHING_HELD, CONTINUED, REDIRECTED, DUPLICATE, WITHDRAWN -> "";
        };
    }

    private String settled(Decision made) {
        return switch (made.outcome()) {
            case FULFILLED -> basis.say("нарушения устранены", "the violations are cured");
            case FULFILLED_IN_PART -> basis.say("нарушения устранены частично", "the violations are cured in part");
            case REFUSED -> basis.say("нарушения не подтвердились", "no violation was found");
            case NOTHING_HELD, CONTINUED, REDIRECTED, DUPLICATE, WITHDRAWN -> "";
        };
    }
}
