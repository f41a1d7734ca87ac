package org.dsrdesk.intake;

import org.dsrdesk.casework.Original;

/** What was found where letters were looked for. */
sealed interface Incoming {
    /** The name of its file; of a letter in a mailbox file with its number. */
    String name();

    /** The bytes of one letter. */
    record Found(String name, Original original) implements Incoming {}

    /** A file from which nothing could be taken. */
    record Closed(String name, FileProblem problem) implements Incoming, ReadAhead.Looked {}
}
