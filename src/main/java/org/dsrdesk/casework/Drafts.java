package org.dsrdesk.casework;

import java.util.List;

/** Half-written calls; a port. */
public interface Drafts {
    /** Keeps a draft, replacing the one with the same identity, and gives the identity. */
    long put(Draft draft);

    void remove(long id);

    /** The drafts of all operators, newest first. */
    List<Draft> all();
}
