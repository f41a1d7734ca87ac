package org.dsrdesk.mailing;

import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a message says and to whom.
 *
 * @param from who sends it; null leaves that to the mail program
 * @param to to whom it goes; null where nobody is named yet
 * @param subject its subject
 * @param text its words
 * @param conversation what it answers
 * @param enclosure the letter itself
 */
record Paper(
        @Nullable InternetAddress from,
        @Nullable InternetAddress to,
        String subject,
        String text,
        Conversation conversation,
        Enclosure enclosure) {}
