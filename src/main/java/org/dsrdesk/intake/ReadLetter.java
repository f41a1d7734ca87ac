package org.dsrdesk.intake;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one letter. {@code received} is the best evidence of arrival with the offset that was given, null when
 * unknown; {@code text} is what the writer wrote in this letter, {@code quoted} the history below it; a non-null
 * {@code brokenReason} says why a person must look, and all that could be read is there nevertheless.
 */
public record ReadLetter(
        String sha256,
        @Nullable String messageId,
        List<String> references,
        @Nullable String inReplyTo,
        @Nullable String subject,
        @Nullable Sender sender,
        @Nullable ZonedDateTime received,
        String text,
        String quoted,
        @Nullable Forwarded forwarded,
        List<Attachment> attachments,
        boolean bulk,
        @Nullable ReadProblem brokenReason) {

    public ReadLetter {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }

    /** True when a person must look at the original. */
    public boolean broken() {
        return brokenReason != null;
    }
}
