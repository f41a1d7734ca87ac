package org.dsrdesk.store;

/** The store could not be opened, read or written; what was to be written is not half there. */
public final class StoreFailedException extends RuntimeException {
    /** What a person can be told about it. */
    public enum Kind {
        /** No room is left on the disk; nothing saved before is lost, and freeing some lets work go on. */
        DISK_FULL,
        /** Another program has the file open. */
        IN_USE,
        /** The key is not the one the file was written with. */
        WRONG_KEY,
        /** The file cannot be read, or not be understood. */
        DAMAGED,
        /** The server does not answer or refuses the connection. */
        UNREACHABLE,
        /** The row breaks a rule of the register: it is there already, or what it points to is not. */
        REFUSED,
        /** A newer form of the register could not be made; the old one is untouched. */
        UPGRADE_FAILED,
        OTHER
    }

    private final Kind kind;

    StoreFailedException(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    /** What went wrong, for choosing the sentence to show. */
    public Kind kind() {
        return kind;
    }
}
