package org.dsrdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes to H2 with its own defaults: what the harness must catch losing rows. */
final class CarelessWorkload implements CrashWorkload {
    private final Handle handle;

    CarelessWorkload(Path folder) {
        handle = Jdbi.create("jdbc:h2:file:" + folder.resolve("careless"), "sa", "").open();
        handle.createScript(script()).execute();
    }

    @Override
    public long step() {
        return handle.inTransaction(CrashRows::insertNext);
    }

    @Override
    public Survivors survivors() {
        return CrashRows.survivors(handle);
    }

    @Override
    public void close() {
        handle.close();
    }

    private static String script() {
        String name = "/migrations/crash/V001__crash.sql";
        try (InputStream in = Objects.requireNonNull(CarelessWorkload.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("create table", "create table if not exists");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
