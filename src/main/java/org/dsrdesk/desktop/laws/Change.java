package org.dsrdesk.desktop.laws;

/** What became of a rule from one edition to the next. */
enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
}
