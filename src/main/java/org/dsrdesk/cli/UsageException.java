package org.dsrdesk.cli;

import java.util.List;

/** A command was not understood. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> what;

    UsageException(String key, String... what) {
        super(key + " " + String.join(" ", what));
        this.key = key;
        this.what = List.of(what);
    }

    String key() {
        return key;
    }

    Object[] what() {
        return what.toArray();
    }
}
