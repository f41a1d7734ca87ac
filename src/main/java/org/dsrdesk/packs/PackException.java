package org.dsrdesk.packs;

/** A rule pack or calendar was refused; the message names file, line and reason. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
