package org.dsrdesk.domain.request;

/** How a request reached the operator. */
public enum Channel {
    EMAIL,
    PHONE,
    POST,
    IN_PERSON,
    WEB_FORM,
    MESSENGER;

    /** Whether the person speaks with the desk and can be asked, rather than having written. */
    public boolean spoken() {
        return switch (this) {
            case PHONE, IN_PERSON, MESSENGER -> true;
            case EMAIL, POST, WEB_FORM -> false;
        };
    }
}
