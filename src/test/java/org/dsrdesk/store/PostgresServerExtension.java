package org.dsrdesk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.dsrdesk.store.DatabaseLocation.PostgresServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test a new, empty database on a real PostgreSQL that is started once for all tests. */
final class PostgresServerExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PostgresServerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(PostgresServer.class);
    }

    @Override
    public PostgresServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Server server = context.getRoot().getStore(NAMESPACE)
                .computeIfAbsent(Server.class, _ -> new Server(), Server.class);
        return server.newDatabase();
    }

    private static final class Server implements AutoCloseable {
        private final EmbeddedPostgres postgres;
        private int databases;

        Server() {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        synchronized PostgresServer newDatabase() {
            databases++;
            String name = "desk" + databases;
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new PostgresServer(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
