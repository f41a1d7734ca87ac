package org.dsrdesk.desktop.settings;

import java.util.Optional;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.mailing.Refusal;
import org.jspecify.annotations.Nullable;

/** Tries whether a mail server would take letters. */
@FunctionalInterface
public interface SendingTrial {
    /** Connects, signs in and leaves; gives what is in the way. Runs off the FX thread and wipes the secret. */
    Optional<Refusal> tryOut(MailServer server, char[] secret);

    /** What a trial has shown: what is in the way, or null when letters can be sent. */
    record Shown(@Nullable Refusal refusal) {}
}
