package org.dsrdesk.demo;

import java.util.Objects;
import java.util.function.Function;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Lets many calls of services share one transaction: each commit goes to the disk, and a history has thousands
 * of calls.
 */
final class JoinedTransactions implements Transactions {
    private final Transactions outer;
    private @Nullable CaseStore joined;

    JoinedTransactions(Transactions outer) {
        this.outer = outer;
    }

    /** Runs work whose every call takes part in one transaction. */
    @Override
    public void together(Runnable work) {
        outer.writeOnly(store -> {
            joined = store;
            try {
                work.run();
            } finally {
                joined = null;
            }
        });
    }

    @Override
    public <T> T write(Function<CaseStore, T> work) {
        return work.apply(Objects.requireNonNull(joined, "no transaction to join"));
    }

    @Override
    public <T> T read(Function<CaseStore, T> work) {
        return write(work);
    }
}
