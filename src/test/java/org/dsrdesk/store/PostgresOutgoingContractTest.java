package org.dsrdesk.store;

import java.util.Objects;
import org.dsrdesk.store.DatabaseLocation.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServerExtension.class)
class PostgresOutgoingContractTest extends OutgoingContract {
    private @Nullable Database database;

    @BeforeEach
    void open(PostgresServer server) {
        database = Database.open(server);
    }

    @Override
    Database database() {
        return Objects.requireNonNull(database);
    }
}
