package org.dsrdesk.cli;

/** A command was understood but could not be carried out. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String what;

    CommandFailedException(String key, String what) {
        super(key + " " + what);
        this.key = key;
        this.what = what;
    }

    String key() {
        return key;
    }

    String what() {
        return what;
    }
}
