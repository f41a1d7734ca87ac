package org.dsrdesk.desktop.settings;

import java.util.Optional;
import org.dsrdesk.casework.Field;

/** A field of the sending account as it is being written. */
public enum SendingField {
    FROM(Field.EMAIL),
    FROM_NAME(Field.NAME),
    SECRET(Field.SECRET),
    HOST(Field.HOST),
    PORT(Field.PORT),
    USER(Field.USER);

    private final Field field;

    SendingField(Field field) {
        this.field = field;
    }

    /** The field that shows what was refused about an input; empty for inputs of other forms. */
    static Optional<SendingField> of(Field refused) {
        for (SendingField one : values()) {
            if (one.field == refused) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
