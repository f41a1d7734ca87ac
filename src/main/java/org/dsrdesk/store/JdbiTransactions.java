package org.dsrdesk.store;

import java.util.function.Function;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Transactions;
import org.jdbi.v3.core.HandleCallback;

/** Casework's transactions over an open register; may be shared between threads. */
public final class JdbiTransactions implements Transactions {
    private final Database database;

    public JdbiTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T write(Function<CaseStore, T> work) {
        return database.write(over(work));
    }

    @Override
    public <T> T read(Function<CaseStore, T> work) {
        return database.read(over(work));
    }

    private static <T> HandleCallback<T, RuntimeException> over(Function<CaseStore, T> work) {
        return handle -> work.apply(new JdbiCaseStore(handle));
    }
}
