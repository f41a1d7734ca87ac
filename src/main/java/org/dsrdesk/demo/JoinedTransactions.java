package org.dsrdesk.demo;

import java.util.function.Function;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Transactions;

/** Lets services work inside a transaction that is open already. */
record JoinedTransactions(CaseStore store) implements Transactions {
    @Override
    public <T> T write(Function<CaseStore, T> work) {
        return work.apply(store);
    }

    @Override
    public <T> T read(Function<CaseStore, T> work) {
        return work.apply(store);
    }
}
