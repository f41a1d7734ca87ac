package org.dsrdesk.correspondence;

import org.dsrdesk.domain.letter.LetterField;

/**
 * A field of a letter and what it says.
 *
 * @param field which
 * @param proposed what the desk would say; empty where it cannot know
 * @param typed what a person wrote in its place; empty where nobody did
 */
public record DraftField(LetterField field, String proposed, String typed) {
    /** What the letter will say; empty where somebody still has to write it. */
    public String value() {
        return typed.isBlank() ? proposed : typed;
    }

    /** Whether the letter cannot be made without a person writing it. */
    public boolean isEmpty() {
        return value().isBlank();
    }
}
