package org.dsrdesk.mailbox;

/** Why no letters come from a mailbox; each has a sentence in the user's language that says what to do. */
public enum MailboxProblem {
    WRONG_PASSWORD,
    TOKEN_REFUSED,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_UNTRUSTED,
    CERTIFICATE_OF_ANOTHER,
    NO_TLS,
    UNKNOWN_HOST,
    CONNECTION_REFUSED,
    NO_ANSWER,
    CONNECTION_LOST,
    FOLDER_MISSING,
    NOT_KEPT,
    OTHER;

    /** Whether trying again at once cannot help and may lock the account. */
    boolean needsAPerson() {
        return switch (this) {
            case WRONG_PASSWORD, TOKEN_REFUSED, CERTIFICATE_EXPIRED, CERTIFICATE_UNTRUSTED, CERTIFICATE_OF_ANOTHER,
                    NO_TLS, FOLDER_MISSING -> true;
            case UNKNOWN_HOST, CONNECTION_REFUSED, NO_ANSWER, CONNECTION_LOST, NOT_KEPT, OTHER -> false;
        };
    }
}
