package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.ProofWriter;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.Papers;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Reads requests: one with everything about it, or a stretch of the register. */
public final class ReadCases {
    private final Transactions transactions;
    private final RuleShelf rules;
    private final Landscapes landscapes;

    public ReadCases(Transactions transactions, RuleShelf rules, Landscapes landscapes) {
        this.transactions = transactions;
        this.rules = rules;
        this.landscapes = landscapes;
    }

    /** Everything about a request; empty when there is none with that identity. */
    public Optional<CaseView> view(RequestId id, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(
                store -> store.requests().find(id).map(request -> view(store, request)));
    }

    private CaseView view(CaseStore store, Request request) {
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
        Papers papers = StillMissing.papers(store, request);
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
                store.log().of(request.id()));
    }

    /** The count behind a deadline under a statute, for an operator. */
    public DeadlineProof prove(Deadline deadline, Statute statute, Operator operator) {
        return new ProofWriter(rules.now().calculator(statute, operator)).prove(deadline);
    }

    /** The request with a number. */
    public Optional<RequestId> find(RequestNumber number) {
        return transactions.read(store -> store.requests().find(number));
    }

    /** A stretch of an operator's register. */
    public RegisterPage page(
            OperatorId operator,
            RegisterFilter filter,
            int limit,
            RegisterPage.@Nullable Cursor after,
            Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.queries().page(operator, filter, limit, after));
    }

    /** How many of an operator's requests a filter lets through. */
    public long count(OperatorId operator, RegisterFilter filter) {
        return transactions.read(store -> store.queries().count(operator, filter));
    }
}
