package org.dsrdesk.casework;

/** A role asked for something it may not do; nothing was changed. */
public final class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPermittedException(Role role, Permission permission) {
        super(role + " may not " + permission);
    }
}
