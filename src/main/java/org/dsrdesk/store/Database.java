package org.dsrdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.store.DatabaseLocation.PostgresServer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * The open register. All its methods throw {@link StoreFailedException} for what goes wrong in the store, after which
 * the next call tries again with a freshly opened one.
 */
public final class Database implements AutoCloseable {
    private final Supplier<Engine> opening;
    private final Function<Throwable, StoreFailedException> failures;
    private final ReentrantLock writer = new ReentrantLock(true);
    private @Nullable Engine current;
    private final Set<Thread> gathering = ConcurrentHashMap.newKeySet();

    private Database(Supplier<Engine> opening, Function<Throwable, StoreFailedException> failures) {
        this.opening = opening;
        this.failures = failures;
        this.current = opening.get();
    }

    /**
     * Opens an encrypted file, which is made if it does not exist; the key must stay open as long as the register.
     *
     * @throws NewerStoreException if a newer program wrote it last
     */
    public static Database open(EncryptedFile file, StoreKey key) {
        return open(file, key, Migrations.bundled());
    }

    /** Opens an encrypted file although it is not as it was closed, to rescue what can still be read. */
    public static Database openDamaged(EncryptedFile file, StoreKey key) {
        return openDamaged(file, key, Migrations.bundled());
    }

    static Database openDamaged(EncryptedFile file, StoreKey key, Migrations migrations) {
        try {
            new Seal(file.folder().resolve(H2Files.REGISTER), key).open();
        } catch (IOException e) {
            throw StoreFailures.inFile(file.folder(), e);
        }
        return open(file, key, migrations);
    }

    /**
     * Connects to a server and brings its register to the newest form.
     *
     * @throws NewerStoreException if a newer program did so before
     */
    public static Database open(PostgresServer server) {
        return open(server, Migrations.bundled());
    }

    static Database open(EncryptedFile file, StoreKey key, Migrations migrations) {
        Path folder = file.folder();
        return new Database(() -> openFile(folder, key, migrations), e -> StoreFailures.inFile(folder, e));
    }

    static Database open(PostgresServer server, Migrations migrations) {
        return new Database(() -> PostgresEngine.open(server, migrations), StoreFailures::onServer);
    }

    /**
     * Runs the work in one transaction, after all earlier writers, and returns once the disk has it. Whatever the work
     * throws undoes the whole. Writing within writing is a mistake of the program.
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("this thread is already writing");
        }
        writer.lock();
        try {
            Engine engine = engine();
            T result = attempt(engine, handle -> handle.inTransaction(work));
            if (!gathering.contains(Thread.currentThread())) {
                force(engine);
            }
            return result;
        } finally {
            writer.unlock();
        }
    }

    /**
     * Runs work whose writes are each a transaction of their own, and returns once the disk has them all; until then
     * none is promised. Other threads write meanwhile as ever.
     */
    public void together(Runnable work) {
        gathering.add(Thread.currentThread());
        try {
            work.run();
        } finally {
            gathering.remove(Thread.currentThread());
            forceGathered();
        }
    }

    /** Runs the work on one unchanging view of the register; what it writes is undone. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return attempt(engine(), handle -> handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, reading -> {
            try {
                return work.withHandle(reading);
            } finally {
                reading.rollback();
            }
        }));
    }

    @Override
    public synchronized void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    private void forceGathered() {
        writer.lock();
        try {
            force(engine());
        } finally {
            writer.unlock();
        }
    }

    private void force(Engine engine) {
        try {
            engine.force();
        } catch (SQLException e) {
            abandon(engine);
            throw failures.apply(e);
        }
    }

    /** Opens a handle of its own, since Jdbi would lend a thread that is reading the same one for writing. */
    private <T, X extends Exception> T attempt(Engine engine, HandleCallback<T, X> attempt) throws X {
        try (Handle handle = engine.jdbi().open()) {
            return attempt.withHandle(handle);
        } catch (JdbiException e) {
            StoreFailedException failure = failures.apply(e);
            if (StoreFailures.isFatal(failure)) {
                abandon(engine);
            }
            throw failure;
        }
    }

    private synchronized Engine engine() {
        if (current == null) {
            current = opening.get();
        }
        return current;
    }

    private synchronized void abandon(Engine engine) {
        engine.abandon();
        if (engine.equals(current)) {
            current = null;
        }
    }

    private static Engine openFile(Path folder, StoreKey key, Migrations migrations) {
        try {
            return H2Engine.open(folder, key, migrations);
        } catch (IOException | SQLException e) {
            throw StoreFailures.inFile(folder, e);
        }
    }
}
