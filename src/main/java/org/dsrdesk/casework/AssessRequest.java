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

    public AssessRequest(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
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

    /** Says that a proposed link to an earlier request is right, or is not; either can be said again. */
    public Request judge(Request seen, RepeatLink link, RepeatLink.Verdict verdict, Actor actor) {
        return change.any(seen, actor, Permission.DECIDE, context -> {
            context.store()
                    .repeats()
                    .put(new RepeatLink(
                            link.later(),
                            link.earlier(),
                            link.finding(),
                            link.match(),
                            verdict,
                            actor.name(),
                            context.now()));
            String earlier = context.store()
                    .requests()
                    .find(link.earlier())
                    .map(request -> request.number().toString())
                    .orElse("");
            LogAction action = verdict == RepeatLink.Verdict.REJECTED
                    ? LogAction.REPEAT_REJECTED
                    : LogAction.REPEAT_CONFIRMED;
            return new Changed(
                    seen, action, Facts.of("earlier", earlier, "finding", link.finding().name()));
        });
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
