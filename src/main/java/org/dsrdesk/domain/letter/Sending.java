package org.dsrdesk.domain.letter;

import java.time.Instant;

/**
 * An attempt to send a letter by e-mail, kept before the mail server hears of it.
 *
 * @param messageId its Message-ID with angle brackets; the same at each attempt, so that a second copy can be told
 * @param to the address that it goes to
 * @param since when the last attempt began, in UTC
 */
public record Sending(String messageId, String to, Instant since) {}
