package org.dsrdesk.intake;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The letter that was handed on inside another one: its writer, the moment of its first receipt (null when not
 * stated), its own words without history, its subject, and whether a colleague at the operator handed it on.
 */
public record Forwarded(
        @Nullable Sender sender,
        @Nullable ZonedDateTime received,
        String text,
        @Nullable String subject,
        boolean byColleague) {}
