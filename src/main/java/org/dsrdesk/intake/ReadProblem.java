package org.dsrdesk.intake;

/** Why a letter could not be read in full and a person has to look at it, gravest first. */
public enum ReadProblem {
    /** Empty, binary, a web page or anything else without the headers of a letter. */
    NOT_A_LETTER,
    /** Reading it took too long and was given up. */
    TOO_SLOW,
    /** The file or its text exceeds the limit; the beginning was read. */
    TOO_LARGE,
    /** Headers exceed the limit and were cut. */
    HEADERS_TOO_LARGE,
    /** More parts than a letter may have; the first ones were read. */
    TOO_MANY_PARTS,
    /** Parts inside parts deeper than the limit; the outer ones were read. */
    NESTED_TOO_DEEP,
    /** The letter breaks off before its contents. */
    TRUNCATED,
    /** The contents are there but cannot be turned into words. */
    UNREADABLE,
    /** Hardly a word in the letter itself; what it says is in its files. */
    WORDS_IN_FILES,
    /** Neither a subject, nor words, nor attachments. */
    NO_TEXT,
    /** Nothing says who wrote. */
    NO_SENDER
}
