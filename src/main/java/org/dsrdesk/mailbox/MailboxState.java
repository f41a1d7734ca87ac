package org.dsrdesk.mailbox;

import java.time.Instant;

/** What a mailbox is doing now. */
public sealed interface MailboxState {
    /** Letters are not fetched from it. */
    record Off() implements MailboxState {}

    /** It is being reached. */
    record Connecting() implements MailboxState {}

    /** Letters are being fetched; {@code left} are still to come. */
    record Reading(int left) implements MailboxState {}

    /**
     * Everything was fetched; new mail is awaited.
     *
     * @param since when the last look ended, in UTC
     * @param missed how many letters the server could not hand out; they are tried again
     */
    record Waiting(Instant since, int missed) implements MailboxState {}

    /** Nothing can be fetched; it will be tried again at a moment in UTC. */
    record Failed(MailboxProblem problem, Instant nextTry) implements MailboxState {}
}
