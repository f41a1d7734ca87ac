package org.dsrdesk.profiles;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;

/** How an operator's file calls the fields of letters that the operator answers once. */
final class StandingKeys {
    static final String TABLE = "letters";

    private StandingKeys() {}

    /** The key of each field, as in {@code storage_terms}, in the order of the fields. */
    static Map<LetterField, String> all() {
        Map<LetterField, String> keys = new EnumMap<>(LetterField.class);
        for (LetterField field : LetterField.values()) {
            if (field.source() == FieldSource.STANDING) {
                keys.put(field, field.name().toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }
}
