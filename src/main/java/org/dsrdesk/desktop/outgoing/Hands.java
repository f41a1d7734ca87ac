package org.dsrdesk.desktop.outgoing;

import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.domain.letter.LetterField;

/** What every part of the screen works with. */
record Hands(OutgoingModel model, Dispatching dispatching, LetterFiles files, Navigation navigation,
        Messages messages) {
    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** The name of a field in the user's language, with a capital. */
    String name(LetterField field) {
        return FieldNames.of(field, messages);
    }
}
