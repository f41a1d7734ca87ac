package org.dsrdesk.desktop.outgoing;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterLanguage;

/** The names of fields in the user's language. */
final class FieldNames {
    private FieldNames() {}

    /** A name with a capital. */
    static String of(LetterField field, Messages messages) {
        String name = field.name(
                messages.language() == Language.RUSSIAN ? LetterLanguage.RUSSIAN : LetterLanguage.ENGLISH);
        return name.substring(0, 1).toUpperCase(messages.language().locale()) + name.substring(1);
    }

    /** Several names in one line. */
    static String of(Collection<LetterField> fields, Messages messages) {
        return fields.stream()
                .map(field -> messages.text("outgoing.field.quoted", of(field, messages)))
                .collect(Collectors.joining(", "));
    }
}
