package org.dsrdesk.cli;

import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.operator.Operator;

/** A desk whose data are open until it is closed. */
public interface OpenedDesk extends AutoCloseable {
    Transactions transactions();

    RuleShelf rules();

    /** The operator that commands speak of. */
    Operator operator();

    /** On whose behalf commands act. */
    Actor actor();

    @Override
    void close();
}
