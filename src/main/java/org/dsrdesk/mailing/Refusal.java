package org.dsrdesk.mailing;

/**
 * Why a mail server did not take a letter, or would not.
 *
 * @param problem what a person can act on
 * @param code the number of the server's reply; 0 without one
 * @param words the server's own words on one line; may be empty
 */
public record Refusal(MailingProblem problem, int code, String words) {
    /** A refusal that no server put into words. */
    static Refusal of(MailingProblem problem) {
        return new Refusal(problem, 0, "");
    }
}
