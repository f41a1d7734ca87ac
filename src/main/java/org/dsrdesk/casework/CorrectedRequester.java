package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.PersonMatcher;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/**
 * What follows for the links of a request when its requester is corrected: each is weighed anew, new ones are proposed,
 * and what a person confirmed on evidence that no longer stands waits to be confirmed again; who confirmed it and when
 * stays in the history of the link.
 */
final class CorrectedRequester {
    private static final int MOST = 200;
    private static final String WHY = "Исправлено, кто обратился: прежние совпадения изменились";

    private final ProposedRepeats proposals;

    CorrectedRequester(FindRepeats repeats) {
        this.proposals = new ProposedRepeats(repeats);
    }

    /** Brings the links in step with the corrected request; what its case log says of it. */
    List<Line> follow(Context context, Request before, Request after, Actor actor) {
        IdentityKeys old = IdentityKeys.of(before.requester());
        IdentityKeys now = IdentityKeys.of(after.requester());
        if (old.equals(now)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        boolean another = PersonMatcher.match(old, now)
                .filter(match -> match.likeness() == Likeness.SAME)
                .isEmpty();
        for (RepeatLink link : links(context.store(), after.id())) {
            Request other = context.store().requests().find(link.beside(after.id())).orElseThrow();
            PersonMatch fresh = match(after.requester(), other.requester());
            boolean lapses = stands(link)
                    && (link.onlyByHand() ? another : fresh.weakerThan(link.match()));
            if (lapses) {
                context.store().repeats().put(link.matched(fresh).judged(Verdict.PROPOSED, null, null));
                lines.addAll(end(context, after, other, actor));
            } else {
                context.store().repeats().put(link.matched(stands(link) ? fresh.linkedLike(link.match()) : fresh));
            }
        }
        lines.addAll(proposals.propose(context.store(), after, context.operator()));
        context.repeats().refresh(after);
        return lines;
    }

    private static boolean stands(RepeatLink link) {
        return link.verdict() == Verdict.CONFIRMED;
    }

    private static List<RepeatLink> links(CaseStore store, RequestId id) {
        return Stream.concat(store.repeats().of(id).stream(), store.repeats().leadingTo(id, MOST).stream())
                .toList();
    }

    /** As the two look now; a link on which nothing agrees any more is one that only a person can have made. */
    private static PersonMatch match(Requester one, Requester other) {
        return PersonMatcher.match(IdentityKeys.of(one), IdentityKeys.of(other)).orElse(RepeatLink.NOTHING_AGREES);
    }

    private static List<Line> end(Context context, Request request, Request other, Actor actor) {
        List<Line> lines = new ArrayList<>();
        for (PersonLink link : context.store().people().of(request.id())) {
            boolean said = link.holds() && link.kind() == PersonLink.Kind.SAME_PERSON
                    && link.joins(request.id(), other.id());
            if (said) {
                context.store().people()
                        .put(link.ended(new PersonLink.Undone(actor.name(), context.now(), WHY)));
                lines.add(new Line(LogAction.LINK_UNDONE, beside(other)));
                context.store().log().append(new LogEntry(
                        other.id(), context.now(), actor.name(), LogAction.LINK_UNDONE, beside(request)));
            }
        }
        return lines;
    }

    private static SortedMap<String, String> beside(Request other) {
        return Facts.of("earlier", other.number().toString(), "why", Facts.trace(WHY));
    }
}
