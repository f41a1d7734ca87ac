package org.dsrdesk.correspondence;

import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;

/**
 * Whose data a request is about.
 *
 * @param requester who asked
 */
record SubjectName(Requester requester) {
    /** The name, or a contact of a person who gave none; empty where an office asked and named nobody. */
    String shown() {
        String subject = requester.subject();
        if (subject != null && !subject.isBlank()) {
            return Lines.one(subject);
        }
        return switch (requester.role()) {
            case SUBJECT, PARENT, REPRESENTATIVE -> Lines.one(requester.shown());
            case AUTHORITY, REGULATOR -> "";
        };
    }

    /** Whether an office asked and not a person. */
    boolean office() {
        return requester.role() == RequesterRole.AUTHORITY || requester.role() == RequesterRole.REGULATOR;
    }
}
