package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Request;

/** Records what a person thinks of a request: disproportion by criteria, links to earlier requests, notes. */
public final class AssessRequest {
    private final CaseChange change;
    private final LinkPeople people;

    public AssessRequest(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
        this.people = new LinkPeople(transactions, rules, clock);
    }

    /**
     * Keeps an officer's assessment in the place of any earlier one, whose words stay as a note; it plans work and is
     * no ground of refusal in 152-FZ. A second signature falls with the assessment that it stood under.
     *
     * @param weights how heavy each criterion is; at least one weighs something
     * @param sheet what the weights rest on; a fee only where the act and the operator's policy allow one
     * @throws RefusedException for a weight without its fact, a number out of range, a missing reason or a fee
     */
    public Request flag(
            Request seen, Map<Criterion, Weight> weights, AssessmentSheet sheet, String reasons, Actor actor) {
        return change.open(seen, actor, Permission.DECIDE, context -> {
            AssessmentSheet kept = AssessmentCheck.stripped(sheet);
            Disproportion found =
                    new Disproportion(weights, kept, reasons.strip(), actor.name(), context.now(), null);
            AssessmentCheck.require(
                    found, GroundsOffered.fee(GroundsOffered.Basis.of(seen.withDisproportion(found), context)));
            return new Changed(
                    unflagged(seen, context.now(), actor).withDisproportion(found),
                    LogAction.DISPROPORTION_FLAGGED,
                    AssessmentTrace.facts(found));
        });
    }

    /**
     * Keeps a second person's consent to the assessment.
     *
     * @param signer who consents; never the person who assessed
     * @throws RefusedException without an assessment, for one that is signed, without a name and for the same person
     */
    public Request sign(Request seen, String signer, Actor actor) {
        Disproportion found = seen.disproportion();
        if (found == null || found.second() != null) {
            throw new RefusedException(Field.SIGNER, Problem.NOTHING_TO_SIGN);
        }
        SecondSigner.wrong(signer, found.by()).ifPresent(problem -> {
            throw new RefusedException(Field.SIGNER, problem);
        });
        return change.open(seen, actor, Permission.DECIDE, context -> {
            Signature signature = SecondSigner.of(signer, context.now(), actor);
            return new Changed(
                    seen.withDisproportion(found.signed(signature)),
                    LogAction.DISPROPORTION_SIGNED,
                    Facts.of("signer", signature.by()));
        });
    }

    /** Takes the assessment back; its words stay as a note. */
    public Request clearFlag(Request seen, Actor actor) {
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        unflagged(seen, context.now(), actor), LogAction.DISPROPORTION_CLEARED, Facts.of()));
    }

    private static Request unflagged(Request seen, Instant now, Actor actor) {
        Disproportion flag = seen.disproportion();
        Request kept = flag == null
                ? seen
                : EarlierWords.kept(
                        seen, "Прежняя оценка соразмерности", AssessmentTrace.words(flag), now, actor);
        return kept.withDisproportion(null);
    }

    /** Says that a proposed link to an earlier request is right, or is not, on the evidence that was shown. */
    public Request judge(Request seen, RepeatLink link, RepeatLink.Verdict verdict, Actor actor) {
        return judge(seen, link, verdict, "По тому, что совпало и что различается", actor);
    }

    /**
     * Says that a proposed link to an earlier request is right, or is not; either can be said again. The request itself
     * stays as it is.
     *
     * @param why the evidence in words, or the officer's own
     * @throws RefusedException when nothing says why
     */
    public Request judge(Request seen, RepeatLink link, RepeatLink.Verdict verdict, String why, Actor actor) {
        switch (verdict) {
            case CONFIRMED -> people.link(link.later(), link.earlier(), why, actor);
            case REJECTED -> people.separate(link.later(), link.earlier(), why, actor);
            case PROPOSED -> throw new IllegalArgumentException("a proposal is no verdict");
        }
        return seen;
    }

    /** Adds a remark for colleagues; the subject does not read it. */
    public Request note(Request seen, String text, Actor actor) {
        if (text.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return change.any(
                seen,
                actor,
                Permission.LOG,
                context -> new Changed(
                        seen.withNote(new Note(context.now(), actor.name(), text.strip())),
                        LogAction.NOTE_ADDED,
                        Facts.of()));
    }
}
