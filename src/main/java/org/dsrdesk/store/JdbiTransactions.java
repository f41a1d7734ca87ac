package org.dsrdesk.store;

import java.util.function.Function;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Transactions;

/**
 * Casework's transactions over an open register; may be shared between threads. Whoever writes first takes hold of the
 * end of the case log: desks on one server write one after another, each sees all that was written before, and no two
 * wait for each other.
 */
public final class JdbiTransactions implements Transactions {
    private final Database database;

    public JdbiTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T write(Function<CaseStore, T> work) {
        return database.write(handle -> {
            JdbiCaseLog.hold(handle);
            return work.apply(new JdbiCaseStore(handle));
        });
    }

    @Override
    public void together(Runnable work) {
        database.together(work);
    }

    @Override
    public <T> T read(Function<CaseStore, T> work) {
        return database.read(handle -> work.apply(new JdbiCaseStore(handle)));
    }
}
