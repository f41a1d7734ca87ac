package org.dsrdesk.mailing;

import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.mailbox.Diagnosis;

/** Tells from what was thrown before a server had the whole letter what a person can do about it. */
final class Failures {
    private Failures() {}

    /**
     * What is wrong.
     *
     * @param begun whether the server had taken part in the conversation already
     */
    static MailingProblem problem(Throwable failed, SignIn signIn, boolean begun) {
        return switch (Diagnosis.of(failed, signIn)) {
            case WRONG_PASSWORD, TOKEN_REFUSED -> MailingProblem.SIGN_IN;
            case CERTIFICATE_EXPIRED, CERTIFICATE_UNTRUSTED, CERTIFICATE_OF_ANOTHER -> MailingProblem.CERTIFICATE;
            case NO_TLS -> MailingProblem.NO_ENCRYPTION;
            case UNKNOWN_HOST -> MailingProblem.UNKNOWN_HOST;
            case CONNECTION_REFUSED, NO_ANSWER -> begun ? MailingProblem.BROKEN_OFF : MailingProblem.UNREACHABLE;
            case CONNECTION_LOST, FOLDER_MISSING, NOT_KEPT, OTHER -> MailingProblem.BROKEN_OFF;
        };
    }
}
