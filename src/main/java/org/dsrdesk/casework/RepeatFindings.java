package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.CaseView.Later;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.CaseView.People;
import org.dsrdesk.casework.CaseView.Said;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Asked;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Repeats;
import org.dsrdesk.domain.assessment.Since;
import org.dsrdesk.domain.assessment.Systematic;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.person.SubjectNames;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;

/** What the linked requests of a person mean for each other, as things stand in one transaction. */
final class RepeatFindings {
    private static final int MOST = 200;

    private final CaseStore store;
    private final RuleBook rules;
    private final Operator operator;

    RepeatFindings(CaseStore store, RuleBook rules, Operator operator) {
        this.store = store;
        this.rules = rules;
        this.operator = operator;
    }

    /** A request as far as repeats are concerned. */
    Asked asked(Request request) {
        return RepeatFacts.of(request, rules.of(request), operator.zone());
    }

    /** The links of a request to earlier ones; one made by hand and taken back only stays if it holds over a third. */
    List<Linked> of(Request later) {
        List<Pair> pairs = pairs(later);
        List<Asked> before = before(later, pairs);
        return pairs.stream()
                .filter(pair -> pair.link().shown() || third(pair.link()).isPresent())
                .map(pair -> linked(pair, later, before))
                .toList();
    }

    private Optional<RequestNumber> third(RepeatLink link) {
        return new LinkedBy(store).third(link);
    }

    /** What people said of a request, and what the person's requests come to. */
    People people(Request request) {
        List<Said> said = store.people().of(request.id()).stream()
                .flatMap(link -> store.requests().find(link.beside(request.id())).stream()
                        .map(other -> new Said(link, other)))
                .toList();
        List<Later> later = store.repeats().leadingTo(request.id(), MOST).stream()
                .filter(RepeatFindings::probable)
                .flatMap(link -> store.requests().find(link.later()).stream().map(one -> new Later(link, one)))
                .toList();
        return new People(said, later, systematic(request, later).orElse(null), fallen(request, said));
    }

    private List<Request> fallen(Request request, List<Said> said) {
        return said.stream()
                .map(Said::other)
                .filter(other -> cameAfter(other, request))
                .filter(other -> LawfulDecisions.refusedAsRepeat(other, rules.of(other)))
                .filter(other -> confirmed(other) != ConfirmedRepeat.CONFIRMED)
                .distinct()
                .toList();
    }

    private Optional<Systematic> systematic(Request request, List<Later> later) {
        Policy.Systematic policy = operator.policy().systematic();
        if (policy == null) {
            return Optional.empty();
        }
        Map<RequestId, Request> all = new LinkedHashMap<>();
        all.put(request.id(), request);
        later.forEach(one -> all.put(one.request().id(), one.request()));
        pairs(request).stream()
                .filter(pair -> probable(pair.link()))
                .forEach(pair -> all.put(pair.earlier().id(), pair.earlier()));
        store.people().linked(Set.of(request.id()), MOST).stream()
                .filter(id -> !all.containsKey(id))
                .flatMap(id -> store.requests().find(id).stream())
                .forEach(one -> all.put(one.id(), one));
        new ToldApart(store).from(request.id()).forEach(all::remove);
        return Systematic.of(policy, all.values().stream()
                .map(one -> new Systematic.Numbered(one.number().toString(), asked(one)))
                .toList());
    }

    /**
     * Whether a request may be declined as a repeat (152-FZ art. 14(4)-(6)): the interval holds after requests that a
     * person confirmed to be the same person's, and nobody found the repeat excused. An excuse is the later request's,
     * whichever of its links it was written on.
     */
    ConfirmedRepeat confirmed(Request later) {
        List<Pair> pairs = pairs(later);
        if (pairs.stream().anyMatch(RepeatFindings::excused)) {
            return ConfirmedRepeat.NONE;
        }
        List<Pair> probable = pairs.stream().filter(pair -> probable(pair.link())).toList();
        List<Pair> confirmed = probable.stream()
                .filter(pair -> pair.link().verdict() == Verdict.CONFIRMED)
                .toList();
        if (withinInterval(confirmed, later)) {
            return ConfirmedRepeat.CONFIRMED;
        }
        return withinInterval(probable, later) ? ConfirmedRepeat.UNCONFIRMED : ConfirmedRepeat.NONE;
    }

    private static boolean excused(Pair pair) {
        RepeatLink link = pair.link();
        return link.excuse() != null && link.verdict() != Verdict.REJECTED && link.shown();
    }

    private boolean withinInterval(List<Pair> pairs, Request later) {
        List<Asked> before = before(later, pairs);
        return pairs.stream()
                .filter(pair -> !cameAfter(pair.earlier(), later))
                .filter(pair -> !SubjectNames.differ(pair.earlier().requester(), later.requester()))
                .flatMap(pair -> findings(pair.earlier(), later, before).stream())
                .anyMatch(finding -> finding.rule() != null && finding.rule().ground() != null);
    }

    /** Brings the stored meanings of the links of a request, and of those that lead to it, in step with what it is. */
    void refresh(Request request) {
        refreshLinks(request);
        store.repeats().leadingTo(request.id(), MOST).stream()
                .flatMap(link -> store.requests().find(link.later()).stream())
                .forEach(this::refreshLinks);
    }

    private void refreshLinks(Request later) {
        List<Pair> pairs = pairs(later);
        List<Asked> before = before(later, pairs);
        for (Pair pair : pairs) {
            RepeatFinding found = findings(pair.earlier(), later, before).getFirst().what();
            if (found != pair.link().finding()) {
                store.repeats().put(pair.link().meaning(found));
            }
        }
    }

    /** What one request means for another of the same person, whichever of them was received first. */
    List<Finding> findings(Request earlier, Request later, Collection<Asked> before) {
        Asked then = asked(earlier);
        Asked now = asked(later);
        return cameAfter(earlier, later)
                ? repeats(earlier).findings(now, then, List.of(now))
                : repeats(later).findings(then, now, before);
    }

    private record Pair(RepeatLink link, Request earlier) {}

    private List<Pair> pairs(Request later) {
        List<Pair> pairs = new ArrayList<>();
        for (RepeatLink link : store.repeats().of(later.id())) {
            store.requests().find(link.earlier()).ifPresent(earlier -> pairs.add(new Pair(link, earlier)));
        }
        return pairs;
    }

    private List<Asked> before(Request later, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> probable(pair.link()) && !cameAfter(pair.earlier(), later))
                .map(pair -> asked(pair.earlier()))
                .toList();
    }

    private Linked linked(Pair pair, Request later, List<Asked> before) {
        Request earlier = pair.earlier();
        List<Finding> findings = findings(earlier, later, before);
        return new Linked(
                pair.link().meaning(findings.getFirst().what()),
                earlier,
                rules.of(earlier),
                findings,
                Since.between(asked(earlier), asked(later)),
                third(pair.link()).orElse(null));
    }

    private Repeats repeats(Request later) {
        return new Repeats(rules.of(later).repeatRules());
    }

    /** Whether the two are taken for one person's: a person said so, or nobody denied more than a namesake. */
    private static boolean probable(RepeatLink link) {
        return switch (link.verdict()) {
            case CONFIRMED -> true;
            case PROPOSED -> link.match().likeness() != Likeness.PERHAPS;
            case REJECTED -> false;
        };
    }

    private static boolean cameAfter(Request earlier, Request later) {
        return earlier.intake().received().isAfter(later.intake().received());
    }
}
