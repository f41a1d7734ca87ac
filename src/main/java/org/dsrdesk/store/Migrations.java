package org.dsrdesk.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.dsrdesk.store.StoreFailedException.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The scripts that bring a register from any older form to the newest, the same for both engines. */
final class Migrations {
    static final String HISTORY = "flyway_schema_history";

    private final String folder;
    private final List<String> scripts;

    /** Scripts {@code V001__x.sql}, {@code V002__y.sql}... in this folder of the class path, named in order. */
    Migrations(String folder, List<String> scripts) {
        this.folder = folder;
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts of this program. */
    static Migrations bundled() {
        return new Migrations("org/dsrdesk/store", List.of("V001__register.sql"));
    }

    int newest() {
        return scripts.size();
    }

    /**
     * Whether nothing is left to do, found out without starting Flyway.
     *
     * @throws NewerStoreException if the register is ahead of these scripts
     */
    boolean areApplied(Connection connection) throws SQLException {
        List<Integer> applied = applied(connection);
        if (applied.size() > newest()) {
            throw new NewerStoreException(applied.size(), newest());
        }
        return applied.equals(scripts.stream().map(this::checksum).toList());
    }

    /**
     * Applies what is missing.
     *
     * @throws NewerStoreException if the register is ahead of these scripts
     * @throws StoreFailedException if a script fails or was changed after it had been applied
     */
    void apply(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (areApplied(connection)) {
                return;
            }
        } catch (SQLException e) {
            throw StoreFailures.onServer(e);
        }
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:" + folder)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreFailedException(Kind.UPGRADE_FAILED, e);
        }
    }

    private List<Integer> applied(Connection connection) throws SQLException {
        List<Integer> checksums = new ArrayList<>();
        if (!hasHistory(connection)) {
            return checksums;
        }
        String sql =
                "select checksum from " + HISTORY + " where version is not null and success order by installed_rank";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                checksums.add(rows.getInt(1));
            }
        }
        return checksums;
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, HISTORY, null)) {
            return tables.next();
        }
    }

    /** Flyway's own sum: CRC-32 over the lines without their ends. */
    private int checksum(String script) {
        CRC32 sum = new CRC32();
        String path = folder + "/" + script;
        ClassLoader loader = Migrations.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
            return (int) sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
