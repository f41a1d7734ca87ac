package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
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
     * Flags a request as disproportionate; a flag and a plan of work, no ground of refusal in 152-FZ.
     *
     * @throws RefusedException without a criterion or without reasons
     */
    public Request flag(Request seen, Set<Criterion> criteria, String reasons, Actor actor) {
        if (criteria.isEmpty()) {
            throw new RefusedException(Field.GROUND, Problem.GROUND_MISSING);
        }
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        unflagged(seen, context.now(), actor).withDisproportion(
                                new Disproportion(
                                        criteria.stream()
                                                .collect(Collectors.toMap(one -> one, _ -> Weight.CONSIDERABLE)),
                                        AssessmentSheet.EMPTY,
                                        reasons.strip(),
                                        actor.name(),
                                        context.now(),
                                        null)),
                        LogAction.DISPROPORTION_FLAGGED,
                        Facts.of(
                                "criteria",
                                criteria.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                                "reasons",
                                Facts.trace(reasons.strip()))));
    }

    /** Takes the flag back. */
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
                : EarlierWords.kept(seen, "Прежняя отметка о несоразмерности", flag.reasons(), now, actor);
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
