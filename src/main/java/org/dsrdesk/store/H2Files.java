package org.dsrdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsrdesk.safekeeping.SafeFile;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Makes and upgrades the register's file beside it and moves it into place when it is whole, since H2 commits every
 * change of form by itself and would leave half of it behind.
 */
final class H2Files {
    static final String SUFFIX = ".mv.db";
    static final String REGISTER = "desk" + SUFFIX;

    private static final Set<String> APPEND_ONLY = Set.of("case_log");

    private final Path folder;
    private final H2Access access;
    private final Migrations migrations;

    H2Files(Path folder, H2Access access, Migrations migrations) {
        this.folder = folder;
        this.access = access;
        this.migrations = migrations;
    }

    Path register() {
        return folder.resolve(REGISTER);
    }

    /**
     * Opens a register of the newest form as its keeper; one of an older form stays beside it as
     * {@code desk-before-v002.mv.db}.
     *
     * @throws NewerStoreException if the register is ahead of this program
     */
    Connection open() throws IOException, SQLException {
        boolean isNew = !Files.exists(register());
        if (!isNew) {
            Connection keeper = access.keeper(register()).getConnection();
            if (isNewest(keeper)) {
                return keeper;
            }
        }
        upgrade(isNew);
        return access.keeper(register()).getConnection();
    }

    /** Closes the connection unless the answer is yes. */
    private boolean isNewest(Connection keeper) throws SQLException {
        boolean newest = false;
        try {
            newest = migrations.areApplied(keeper);
            return newest;
        } finally {
            if (!newest) {
                keeper.close();
            }
        }
    }

    private void upgrade(boolean isNew) throws IOException, SQLException {
        Path beside = folder.resolve("desk-upgrading" + SUFFIX);
        Files.deleteIfExists(beside);
        if (!isNew) {
            SafeFile.copy(register(), beside);
        }
        migrate(beside);
        if (!isNew) {
            SafeFile.copy(register(), folder.resolve("desk-before-v%03d".formatted(migrations.newest()) + SUFFIX));
        }
        SafeFile.move(beside, register());
    }

    private void migrate(Path file) throws IOException, SQLException {
        boolean done = false;
        try {
            migrateAndGrant(file);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void migrateAndGrant(Path file) throws SQLException {
        JdbcDataSource keeper = access.keeper(file);
        try (Connection connection = keeper.getConnection(); Statement statement = connection.createStatement()) {
            migrations.apply(keeper);
            statement.execute(access.createDesk());
            for (String table : tables(connection)) {
                String rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
                statement.execute(H2Access.grant(rights, table));
            }
            statement.execute("checkpoint sync");
            statement.execute("shutdown");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] kinds = {"BASE TABLE"};
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), null, kinds)) {
            while (rows.next()) {
                names.add(rows.getString("table_name"));
            }
        }
        names.remove(Migrations.HISTORY);
        return names;
    }
}
