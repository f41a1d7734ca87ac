package org.dsrdesk.casework;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work against the store; a port. A {@code write} is all or nothing, and when it returns its changes are on the
 * disk. May be called from any thread; the {@link CaseStore} given must not leave the call.
 */
public interface Transactions {
    /** Runs work that changes the store. */
    <T> T write(Function<CaseStore, T> work);

    /**
     * Runs work whose writes are each all or nothing for itself, and returns when the disk has them all; until then
     * none of them is promised. Only writes of the calling thread are gathered.
     */
    void together(Runnable work);

    /** Runs work that only reads one consistent state. */
    <T> T read(Function<CaseStore, T> work);

    /** Runs work that changes the store and returns nothing. */
    default void writeOnly(Consumer<CaseStore> work) {
        write(store -> {
            work.accept(store);
            return true;
        });
    }
}
