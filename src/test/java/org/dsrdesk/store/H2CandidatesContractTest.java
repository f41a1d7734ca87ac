package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class H2CandidatesContractTest extends CandidatesContract {
    @TempDir private Path folder;

    private @Nullable Database database;

    @BeforeEach
    void open() {
        database = Database.open(new EncryptedFile(folder), StoreKey.random(new SecureRandom()));
    }

    @Override
    Database database() {
        return Objects.requireNonNull(database);
    }

    @Test
    void everyRangeIsReadFromTheEndOfItsIndex() {
        desk();
        String plan = database().read(handle -> {
            try (Query query = handle.createQuery("explain " + KeyRanges.sql(2))) {
                for (int position = 0; position < 6; position++) {
                    query.bind(position, 1L);
                }
                return query.mapTo(String.class).one();
            }
        });
        assertEquals(2, plan.split("\"identity_key_by_key\"|identity_key_by_key", -1).length - 1, plan);
        assertEquals(2, plan.split("index sorted", -1).length - 1, plan);
    }
}
