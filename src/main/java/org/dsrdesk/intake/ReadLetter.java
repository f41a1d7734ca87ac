package org.dsrdesk.intake;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one letter. {@code received} is the best evidence of arrival with the offset that was given, null when
 * unknown; {@code replyTo} where answers are asked to go, as written; {@code recipients} the addresses it went to, in
 * lower case; {@code written} the moment the letter claims to
 * have been written, null when it does not; {@code text} is what the writer wrote in this letter, {@code quoted} the
 * history below it; a non-null {@code brokenReason} says why a person must look, and all that could be read is there
 * nevertheless.
 */
public record ReadLetter(
        String sha256,
        @Nullable String messageId,
        List<String> references,
        @Nullable String inReplyTo,
        @Nullable String subject,
        @Nullable Sender sender,
        @Nullable String replyTo,
        List<String> recipients,
        @Nullable ZonedDateTime received,
        @Nullable ZonedDateTime written,
        String text,
        String quoted,
        @Nullable Forwarded forwarded,
        List<Attachment> attachments,
        boolean bulk,
        @Nullable ReadProblem brokenReason) {

    public ReadLetter {
        references = List.copyOf(references);
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
    }

    /** A letter of which nothing but its bytes is known. */
    static ReadLetter unread(String sha256, ReadProblem problem) {
        return new ReadLetter(sha256, null, List.of(), null, null, null, null, List.of(), null, null, "", "", null,
                List.of(),
                false,
                problem);
    }

    /** True when a person must look at the original. */
    public boolean broken() {
        return brokenReason != null;
    }
}
