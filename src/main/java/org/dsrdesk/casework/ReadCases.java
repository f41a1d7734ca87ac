package org.dsrdesk.casework;

import java.util.Optional;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.ProofWriter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Reads requests: one with everything about it, or a stretch of the register. */
public final class ReadCases {
    private final Transactions transactions;
    private final RuleShelf rules;
    private final CaseViews views;

    ReadCases(Transactions transactions, RuleShelf rules, CaseViews views) {
        this.transactions = transactions;
        this.rules = rules;
        this.views = views;
    }

    /** Everything about a request; empty when there is none with that identity. */
    public Optional<CaseView> view(RequestId id, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(
                store -> store.requests().find(id).map(request -> views.of(store, request)));
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
