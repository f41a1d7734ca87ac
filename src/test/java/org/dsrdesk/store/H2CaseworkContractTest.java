package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class H2CaseworkContractTest extends CaseworkContract {
    @TempDir private Path folder;

    private final StoreKey key = StoreKey.random(new SecureRandom());
    private @Nullable Database database;

    @BeforeEach
    void open() {
        database = Database.open(new EncryptedFile(folder), key);
    }

    @Override
    Database database() {
        return Objects.requireNonNull(database);
    }

    @Override
    void tamper(Database register) {
        assertThrows(
                StoreFailedException.class,
                () -> register.write(handle -> handle.execute("update case_log set actor = 'Никто' where entry = 2")));
        Path file = folder.resolve(H2Files.REGISTER);
        try (Connection keeper = new H2Access(key).keeper(file).getConnection();
                Statement statement = keeper.createStatement()) {
            statement.execute("update case_log set actor = 'Никто' where entry = 2");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
