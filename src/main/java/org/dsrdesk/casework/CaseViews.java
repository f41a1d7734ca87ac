package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.Papers;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Statute;

/** Gathers everything about a request inside one piece of work with the store. */
record CaseViews(RuleShelf rules, Landscapes landscapes) {

    CaseView of(CaseStore store, Request request) {
        Operator operator =
                store.operators().find(request.intake().operator()).orElseThrow();
        RuleBook book = rules.in(store);
        Statute statute = book.of(request);
        RepeatFindings repeats = new RepeatFindings(store, book, operator);
        ConfirmedRepeat confirmed = repeats.confirmed(request);
        List<CaseView.Linked> links = repeats.of(request);
        CaseView.People people = repeats.people(request);
        GroundsOffered.Basis basis = new GroundsOffered.Basis(
                request, statute, operator.policy(), confirmed, Repetition.confirmed(request, links, people));
        Landscape landscape = landscapes.of(store, operator.id());
        List<LogEntry> log = store.log().of(request.id());
        Papers papers = StillMissing.papers(store, request, log);
        return new CaseView(
                request,
                operator,
                statute,
                book.sheets(request, operator),
                StillMissing.of(basis, landscape, new DuplicateTarget(store, book, request).unanswered(), papers),
                landscape,
                links,
                confirmed,
                people,
                store.letters().of(request.id()),
                papers.letters(),
                papers.facts(),
                log);
    }
}
