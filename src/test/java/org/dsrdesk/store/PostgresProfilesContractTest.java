package org.dsrdesk.store;

import java.util.Objects;
import org.dsrdesk.store.DatabaseLocation.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServerExtension.class)
class PostgresProfilesContractTest extends ProfilesContract {
    private @Nullable Database database;

    @BeforeEach
    void open(PostgresServer server) {
        database = Database.open(server);
        begin();
    }

    @Override
    Database database() {
        return Objects.requireNonNull(database);
    }
}
