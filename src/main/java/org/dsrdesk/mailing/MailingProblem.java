package org.dsrdesk.mailing;

/** Why a mail server did not take a letter. */
public enum MailingProblem {
    /** No account is kept to send by. */
    NO_ACCOUNT,
    UNKNOWN_HOST,
    UNREACHABLE,
    CERTIFICATE,
    NO_ENCRYPTION,
    SIGN_IN,
    SENDER_REFUSED,
    ADDRESS_REFUSED,
    TOO_LARGE,
    /** The server said no for another reason, which the detail tells. */
    REFUSED,
    /** The connection broke before the server had the whole letter. */
    BROKEN_OFF
}
