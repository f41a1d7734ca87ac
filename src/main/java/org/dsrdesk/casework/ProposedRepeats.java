package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** Proposes links from a request to others of probably the same person, for people to judge. */
final class ProposedRepeats {
    private static final int MOST = 200;

    private final FindRepeats repeats;

    ProposedRepeats(FindRepeats repeats) {
        this.repeats = repeats;
    }

    /**
     * Keeps a link to each request found, the one entered first as the earlier; what people said of a link stays.
     *
     * @return what the case log says of the links that are new
     */
    List<Line> propose(CaseStore store, Request request, Operator operator) {
        Map<RequestId, RepeatLink> linked = linked(store, request.id());
        List<Line> lines = new ArrayList<>();
        for (Earlier found : KeptRepeats.of(repeats.find(store, question(request, operator)))) {
            RepeatLink known = linked.get(found.request().id());
            if (known == null) {
                store.repeats().put(link(request.id(), found));
                lines.add(new Line(LogAction.REPEAT_PROPOSED, Facts.of(
                        "earlier", found.request().number().toString(),
                        "finding", found.finding().name())));
            } else if (known.verdict() == RepeatLink.Verdict.PROPOSED) {
                store.repeats().put(known.matched(found.match()).meaning(found.finding()));
            }
        }
        return lines;
    }

    private static FindRepeats.Question question(Request request, Operator operator) {
        return new FindRepeats.Question(
                IdentityKeys.of(request.requester()),
                new HashSet<>(request.demands().stream().map(Demand::kind).toList()),
                request.intake().received(),
                operator,
                request.intake().edition().pack(),
                request.id());
    }

    private static Map<RequestId, RepeatLink> linked(CaseStore store, RequestId id) {
        Map<RequestId, RepeatLink> linked = new HashMap<>();
        Stream.concat(store.repeats().of(id).stream(), store.repeats().leadingTo(id, MOST).stream())
                .forEach(link -> linked.put(link.beside(id), link));
        return linked;
    }

    private static RepeatLink link(RequestId id, Earlier found) {
        RequestId other = found.request().id();
        boolean enteredBefore = other.value() < id.value();
        return new RepeatLink(
                enteredBefore ? id : other,
                enteredBefore ? other : id,
                found.finding(),
                found.match(),
                RepeatLink.Verdict.PROPOSED,
                null,
                null);
    }
}
