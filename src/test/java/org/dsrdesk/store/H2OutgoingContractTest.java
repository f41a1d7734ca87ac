package org.dsrdesk.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2OutgoingContractTest extends OutgoingContract {
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
}
