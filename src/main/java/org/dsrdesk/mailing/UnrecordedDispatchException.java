package org.dsrdesk.mailing;

/**
 * A mail server took a letter, and the desk could not record it: the letter went out, and must not be sent again. It
 * stays on its way until the desk is opened anew, and a person then says that it went.
 */
public final class UnrecordedDispatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnrecordedDispatchException(String messageId, RuntimeException cause) {
        super("the server took " + messageId, cause);
    }
}
