package org.dsrdesk.domain.letter;

/** What carries an item of the law in a template. */
public sealed interface Carrier {
    /** The value of a field. */
    record Value(LetterField field) implements Carrier {}

    /** Words of the template itself, exactly as it has them. */
    record Words(String text) implements Carrier {}
}
