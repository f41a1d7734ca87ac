package org.dsrdesk.letters.docx;

/** What is wrong with a field of a template. */
public enum FieldProblem {
    /** Its name is none of those that a letter of this kind knows. */
    UNKNOWN,
    /** No value was given for it. */
    MISSING,
    /** Its value says nothing. */
    EMPTY,
    /** Opening braces without closing ones in the same paragraph. */
    UNCLOSED,
    /** Closing braces without opening ones in the same paragraph. */
    UNOPENED,
    /** Braces without a name between them. */
    NAMELESS,
    /** Braces opened within braces. */
    NESTED,
    /** Other signs in the name than letters, digits, blanks and hyphens. */
    BAD_NAME,
    /** Outside the text that is filled: in an equation, a link, an instruction or a property. */
    OUT_OF_PLACE,
    /** Its value has a sign that cannot be printed; the details are the sign and the word around it. */
    SIGN
}
