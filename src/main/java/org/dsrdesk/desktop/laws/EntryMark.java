package org.dsrdesk.desktop.laws;

/** What must not be overlooked about a rule. */
enum EntryMark {
    /** A careful reading that the statute does not spell out. */
    ADVICE,
    SECONDARY,
    UNVERIFIED
}
