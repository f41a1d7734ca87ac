package org.dsrdesk.cli;

import org.jspecify.annotations.Nullable;

/** The data of a desk could not be opened; they are as they were. */
public final class DeskNotOpenedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public DeskNotOpenedException(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why; each has a sentence in the user's language. */
    public Reason reason() {
        return reason;
    }

    /** Why data could not be opened. */
    public enum Reason {
        WRONG_PASSPHRASE,
        WEAK_PASSPHRASE,
        ALREADY_OPEN,
        NO_STORE_HERE,
        NOT_WRITABLE,
        DISK_FULL,
        DAMAGED,
        NEWER_PROGRAM_NEEDED
    }
}
