package org.dsrdesk.store;

/** The register was last written by a newer program, which this one would spoil; nothing was touched. */
public final class NewerStoreException extends RuntimeException {
    private final int found;
    private final int known;

    NewerStoreException(int found, int known) {
        super("register of version " + found + ", known up to " + known);
        this.found = found;
        this.known = known;
    }

    /** The version of the register. */
    public int found() {
        return found;
    }

    /** The newest version that this program knows. */
    public int known() {
        return known;
    }
}
