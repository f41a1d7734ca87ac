package org.dsrdesk.store;

import java.util.List;

/** The smallest register that still has an append-only log: for tests of the store below casework. */
final class PlainRegister {
    static final Migrations PLAIN = new Migrations("migrations/plain", List.of("V001__register.sql"));

    private PlainRegister() {}
}
