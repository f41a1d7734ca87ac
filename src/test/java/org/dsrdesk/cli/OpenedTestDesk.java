package org.dsrdesk.cli;

import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.testing.TestDesk;

/** A test's desk as a command opens it; whoever made it closes it. */
record OpenedTestDesk(TestDesk desk) implements OpenedDesk {
    @Override
    public Transactions transactions() {
        return desk.transactions;
    }

    @Override
    public RuleShelf rules() {
        return desk.desk.ruleShelf();
    }

    @Override
    public Operator operator() {
        return desk.operator;
    }

    @Override
    public Actor actor() {
        return TestDesk.OFFICER;
    }

    @Override
    public void close() {}
}
