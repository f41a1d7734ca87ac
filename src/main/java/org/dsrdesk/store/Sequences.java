package org.dsrdesk.store;

import org.jdbi.v3.core.Handle;

/** Fresh identities. */
final class Sequences {
    private Sequences() {}

    static long next(Handle handle, String sequence) {
        return handle.createQuery("select nextval('" + sequence + "')")
                .mapTo(Long.class)
                .one();
    }
}
