package org.dsrdesk.mailing;

import java.time.Duration;

/**
 * How long a mail server is waited for.
 *
 * @param connecting until it takes the connection
 * @param answering until it answers a command
 * @param deciding until it says whether it took the whole letter; to give up here means never to know
 * @param whole from the beginning to the end, whatever it does
 */
public record Patience(Duration connecting, Duration answering, Duration deciding, Duration whole) {
    /** Ten minutes for the last answer are what RFC 5321 (section 4.5.3.2.6) asks for. */
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(20), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(40));
}
