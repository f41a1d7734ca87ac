package org.dsrdesk.reports;

import java.util.function.UnaryOperator;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;

/** The cells about a person, masked or open. */
record PersonCells(Masking masking) {
    String name(Requester requester) {
        return shown(requester.name(), Masks::name);
    }

    String email(Requester requester) {
        return shown(requester.email(), Masks::email);
    }

    String phone(Requester requester) {
        return shown(requester.phone(), Masks::phone);
    }

    /** Free words, which may name people. */
    String words(String words) {
        return shown(words, hidden -> Masks.HIDDEN);
    }

    private String shown(@Nullable String value, UnaryOperator<String> mask) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (masking) {
            case MASKED -> mask.apply(value);
            case OPEN -> value;
        };
    }

    static boolean representative(RequesterRole role) {
        return switch (role) {
            case PARENT, REPRESENTATIVE -> true;
            case SUBJECT, AUTHORITY, REGULATOR -> false;
        };
    }
}
