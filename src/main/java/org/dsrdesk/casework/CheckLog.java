package org.dsrdesk.casework;

import java.util.OptionalLong;

/** Checks that no line of the case log was changed, removed or slipped in. */
public final class CheckLog {
    private final Transactions transactions;

    public CheckLog(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The sequence number of the first line that does not follow from the one before; empty when all do. */
    public OptionalLong firstBroken(Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.log().firstBroken());
    }
}
