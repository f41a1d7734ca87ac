package org.dsrdesk.letters.docx;

/** Why a file cannot serve as a letter. */
public enum DocumentProblem {
    /** Not a Word document at all. */
    NOT_WORD,
    /** A document of Word 97-2003, or another file of that age. */
    OLD_WORD,
    /** A password is needed to open it. */
    ENCRYPTED,
    /** Macros or programs inside. */
    MACROS,
    /** Saved as "Strict Open XML", which the desk does not read. */
    STRICT_FORM,
    /** Broken, or a part is missing; the detail names the part. */
    DAMAGED,
    /** Takes text, pictures or a template from elsewhere; the detail names the place. */
    OUTSIDE_LINK,
    /** Another file or an object within it; the detail names the part. */
    EMBEDDED,
    /** Declares XML entities, which no word processor writes; the detail names the part. */
    ENTITIES,
    /** More bytes than a letter may have; the detail names the part or is empty. */
    TOO_BIG,
    /** Nested deeper than a letter may be; the detail names the part or is empty. */
    TOO_DEEP,
    /** More pages than a letter may have. */
    TOO_LONG
}
