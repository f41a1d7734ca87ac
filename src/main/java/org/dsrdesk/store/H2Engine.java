package org.dsrdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.dsrdesk.safekeeping.StoreKey;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/** H2 in an encrypted file; a commit is safe from the plug only after {@link #force}. */
final class H2Engine implements Engine {
    private static final int MOST_CONNECTIONS = 8;

    private final Connection keeper;
    private final JdbcConnectionPool pool;
    private final Seal seal;
    private final Jdbi jdbi;

    private H2Engine(Connection keeper, JdbcConnectionPool pool, Seal seal) {
        this.keeper = keeper;
        this.pool = pool;
        this.seal = seal;
        this.jdbi = JdbiSetup.over(pool);
    }

    /**
     * Opens the register of this folder, making or upgrading it first where needed.
     *
     * @throws BrokenSealException if it is not as it was closed; nothing was touched
     */
    static H2Engine open(Path folder, StoreKey key, Migrations migrations) throws IOException, SQLException {
        H2Access access = new H2Access(key);
        H2Files files = new H2Files(folder, access, migrations);
        Seal seal = new Seal(files.register(), key);
        if (seal.isBroken()) {
            throw new BrokenSealException(files.register());
        }
        seal.open();
        Connection keeper = files.open();
        JdbcConnectionPool pool = JdbcConnectionPool.create(access.desk(files.register()));
        pool.setMaxConnections(MOST_CONNECTIONS);
        return new H2Engine(keeper, pool, seal);
    }

    @Override
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void force() throws SQLException {
        execute("checkpoint sync");
    }

    @Override
    public void abandon() {
        stop("shutdown immediately");
    }

    @Override
    public void close() {
        if (stop("shutdown")) {
            closeSeal();
        }
    }

    /** Whether it went as asked; if not, H2 had closed itself, and what was confirmed is on the disk all the same. */
    private boolean stop(String how) {
        pool.dispose();
        try (keeper) {
            execute(how);
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private void closeSeal() {
        try {
            seal.close();
        } catch (IOException _) {
            // An open seal is an honest one: the register is then opened without the check.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }
}
