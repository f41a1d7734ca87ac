package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.PersonMatcher;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/**
 * Says that two requests are one person's, or two persons', and takes it back. Nothing is merged, and no clock, state
 * or version of a request changes; what was said stays readable after it was taken back.
 */
public final class LinkPeople {
    private static final int LONGEST = 2000;

    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;

    public LinkPeople(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Says that one person sent both; what said the opposite ends.
     *
     * @throws RefusedException without a reason, for one and the same request, for requests to two operators, and when
     *     it would make one person of two whom somebody told apart
     * @throws NotPermittedException when the actor may not decide
     */
    public PersonLink link(RequestId one, RequestId other, String why, Actor actor) {
        return say(new Pair(one, other), PersonLink.Kind.SAME_PERSON, why, actor);
    }

    /** Says that two persons sent them; what said the opposite ends. Refused like {@link #link}. */
    public PersonLink separate(RequestId one, RequestId other, String why, Actor actor) {
        return say(new Pair(one, other), PersonLink.Kind.OTHER_PERSON, why, actor);
    }

    /**
     * Takes back what was said.
     *
     * @throws RefusedException without a reason, or when it was taken back already
     */
    public PersonLink undo(long linkId, String why, Actor actor) {
        String reason = reason(why, actor);
        return transactions.write(store -> {
            PersonLink link = store.people()
                    .find(linkId)
                    .orElseThrow(() -> new RefusedException(Field.REQUEST, Problem.LINK_TO_NOTHING));
            if (!link.holds()) {
                throw new RefusedException(Field.REQUEST, Problem.LINK_ENDED_ALREADY);
            }
            Sides sides = sides(store, new Pair(link.one(), link.other()));
            PersonLink ended = end(store, sides, link, reason, actor);
            between(store, sides).forEach(found -> store.repeats().put(found.judged(Verdict.PROPOSED, null, null)));
            refresh(store, sides);
            return ended;
        });
    }

    /** Everything that was said of a request, taken back or not, newest first. */
    public List<PersonLink> of(RequestId request, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.people().of(request));
    }

    /**
     * Says that a repeat gives the reasons that make it lawful although it comes early (152-FZ art. 14(5)); it is still
     * shown as early and can no longer be declined for that.
     *
     * @throws RefusedException without a reason, or when no such link is there
     */
    public void excuse(RequestId later, RequestId earlier, String why, Actor actor) {
        String reason = reason(why, actor);
        transactions.writeOnly(store -> {
            RepeatLink link = proposed(store, later, earlier);
            Instant now = clock.instant();
            store.repeats().put(link.excused(new RepeatLink.Excuse(actor.name(), now, reason), actor.name(), now));
            Request then = found(store, earlier);
            log(store, later, then, LogAction.REPEAT_EXCUSED, reason, actor);
        });
    }

    /** Takes back that a repeat is lawful although it comes early; what was said stays readable. */
    public void excuseNoMore(RequestId later, RequestId earlier, Actor actor) {
        actor.require(Permission.DECIDE);
        transactions.writeOnly(store -> {
            store.repeats().put(proposed(store, later, earlier).excused(null, actor.name(), clock.instant()));
            log(store, later, found(store, earlier), LogAction.REPEAT_NOT_EXCUSED, "", actor);
        });
    }

    private record Pair(RequestId one, RequestId other) {}

    private record Sides(Request one, Request other) {
        /** The one received first is the earlier, whichever was entered first. */
        Request later() {
            return otherCameAfter() ? other : one;
        }

        Request earlier() {
            return otherCameAfter() ? one : other;
        }

        private boolean otherCameAfter() {
            return one.intake().received().isBefore(other.intake().received());
        }
    }

    private PersonLink say(Pair pair, PersonLink.Kind kind, String why, Actor actor) {
        String reason = reason(why, actor);
        if (pair.one().equals(pair.other())) {
            throw new RefusedException(Field.GROUND, Problem.LINK_TO_ITSELF);
        }
        return transactions.write(store -> {
            Sides sides = sides(store, pair);
            List<PersonLink> holding = store.people().of(pair.one()).stream()
                    .filter(link -> link.holds() && link.joins(pair.one(), pair.other()))
                    .toList();
            if (holding.stream().anyMatch(link -> link.kind() == kind)) {
                throw new RefusedException(Field.GROUND, Problem.LINKED_ALREADY);
            }
            if (kind == PersonLink.Kind.SAME_PERSON && new ToldApart(store).joinedBy(pair.one(), pair.other())) {
                throw new RefusedException(Field.GROUND, Problem.LINK_JOINS_TOLD_APART);
            }
            holding.forEach(link -> end(store, sides, link, reason, actor));
            PersonLink said = new PersonLink(
                    store.people().nextId(), pair.one(), pair.other(), kind, reason, actor.name(), clock.instant(),
                    null);
            store.people().put(said);
            LogAction action = switch (kind) {
                case SAME_PERSON -> LogAction.PEOPLE_LINKED;
                case OTHER_PERSON -> LogAction.PEOPLE_SEPARATED;
            };
            logBoth(store, sides, action, reason, actor);
            keepInStep(store, sides, said);
            return said;
        });
    }

    private PersonLink end(CaseStore store, Sides sides, PersonLink link, String why, Actor actor) {
        PersonLink ended = link.ended(new PersonLink.Undone(actor.name(), clock.instant(), why));
        store.people().put(ended);
        logBoth(store, sides, LogAction.LINK_UNDONE, why, actor);
        return ended;
    }

    /** The proposal between the two tells what was said; without a proposal a link by hand makes one. */
    private void keepInStep(CaseStore store, Sides sides, PersonLink said) {
        boolean same = said.kind() == PersonLink.Kind.SAME_PERSON;
        List<RepeatLink> proposals = between(store, sides);
        List<RepeatLink> judged = proposals.isEmpty() && same ? List.of(byHand(sides)) : proposals;
        Verdict verdict = same ? Verdict.CONFIRMED : Verdict.REJECTED;
        judged.forEach(link -> store.repeats().put(link.judged(verdict, said.by(), said.at())));
        refresh(store, sides);
    }

    private static RepeatLink byHand(Sides sides) {
        PersonMatch match = PersonMatcher.match(
                IdentityKeys.of(sides.later().requester()), IdentityKeys.of(sides.earlier().requester()))
                .orElseGet(() -> new PersonMatch(Likeness.PERHAPS, 0, Set.of(Match.LINKED), Set.of()));
        return new RepeatLink(
                sides.later().id(),
                sides.earlier().id(),
                RepeatFinding.EARLIER,
                match,
                Verdict.PROPOSED,
                null,
                null);
    }

    private void refresh(CaseStore store, Sides sides) {
        Operator operator =
                store.operators().find(sides.one().intake().operator()).orElseThrow();
        RepeatFindings findings = new RepeatFindings(store, rules.in(store), operator);
        findings.refresh(sides.one());
        findings.refresh(sides.other());
    }

    private static List<RepeatLink> between(CaseStore store, Sides sides) {
        return Stream.concat(
                proposal(store, sides.one().id(), sides.other().id()).stream(),
                proposal(store, sides.other().id(), sides.one().id()).stream())
                .toList();
    }

    private static Optional<RepeatLink> proposal(CaseStore store, RequestId later, RequestId earlier) {
        return store.repeats().of(later).stream()
                .filter(link -> link.earlier().equals(earlier))
                .findFirst();
    }

    private static RepeatLink proposed(CaseStore store, RequestId later, RequestId earlier) {
        return proposal(store, later, earlier)
                .orElseThrow(() -> new RefusedException(Field.REQUEST, Problem.LINK_TO_NOTHING));
    }

    private static Sides sides(CaseStore store, Pair pair) {
        Sides sides = new Sides(found(store, pair.one()), found(store, pair.other()));
        if (!sides.one().intake().operator().equals(sides.other().intake().operator())) {
            throw new RefusedException(Field.GROUND, Problem.LINK_TO_NOTHING);
        }
        return sides;
    }

    private static Request found(CaseStore store, RequestId id) {
        return store.requests()
                .find(id)
                .orElseThrow(() -> new RefusedException(Field.GROUND, Problem.LINK_TO_NOTHING));
    }

    private static String reason(String why, Actor actor) {
        actor.require(Permission.DECIDE);
        String reason = why.strip();
        if (reason.isEmpty()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        if (reason.length() > LONGEST) {
            throw new RefusedException(Field.REASONS, Problem.TEXT_TOO_LONG);
        }
        return reason;
    }

    private void logBoth(CaseStore store, Sides sides, LogAction action, String why, Actor actor) {
        log(store, sides.one().id(), sides.other(), action, why, actor);
        log(store, sides.other().id(), sides.one(), action, why, actor);
    }

    private void log(CaseStore store, RequestId on, Request other, LogAction action, String why, Actor actor) {
        store.log().append(new LogEntry(
                on,
                clock.instant(),
                actor.name(),
                action,
                Facts.of("earlier", other.number().toString(), "why", Facts.trace(why))));
    }
}
