package org.dsrdesk.desktop.laws;

/** What is said of a law or of a rule in it, in the order in which it is read. */
public enum FactKind {
    EDITION,
    SINCE,
    COMPARED,
    TRUST,
    COUNTING,
    WORDS,
    CITATION,
    STARTS,
    TERM,
    EXTENSION,
    EXISTS,
    VALID,
    PAUSE,
    ENTAILS,
    REPLY,
    ANSWERS,
    ALLOWED,
    WINDOW,
    CONFIDENCE
}
