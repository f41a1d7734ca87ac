package org.dsrdesk.store;

import org.dsrdesk.store.DatabaseLocation.PostgresServer;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL, whose commit returns after the disk has it. */
final class PostgresEngine implements Engine {
    private final Jdbi jdbi;

    private PostgresEngine(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static PostgresEngine open(PostgresServer server, Migrations migrations) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        migrations.apply(source);
        return new PostgresEngine(JdbiSetup.over(source));
    }

    @Override
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void force() {}

    @Override
    public void abandon() {}

    @Override
    public void close() {}
}
