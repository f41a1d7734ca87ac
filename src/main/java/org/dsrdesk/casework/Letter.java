package org.dsrdesk.casework;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the desk keeps it, beside its untouched bytes.
 *
 * @param id its identity; ignored when a letter is added
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param fileName the name of the file it came from
 * @param size its size in bytes
 * @param messageId its Message-ID without brackets; null when it has none
 * @param subject its subject; null when it has none
 * @param sender who sent it, as shown; null when unknown
 * @param received when it reached the operator; null when unknown
 * @param kept when the desk took it, in UTC
 * @param problem why a person must look at it, as a code; null for a readable letter
 * @param state what became of it
 * @param request the request it belongs to; null while it belongs to none
 */
public record Letter(
        LetterId id,
        String sha256,
        String fileName,
        long size,
        @Nullable String messageId,
        @Nullable String subject,
        @Nullable String sender,
        @Nullable ZonedDateTime received,
        Instant kept,
        @Nullable String problem,
        State state,
        @Nullable RequestId request) {

    /** What became of a letter. */
    public enum State {
        NEW,
        REGISTERED,
        ATTACHED,
        SET_ASIDE,
        NOT_A_REQUEST
    }

    /** The same letter after something became of it. */
    public Letter became(State newState, @Nullable RequestId newRequest) {
        return new Letter(
                id, sha256, fileName, size, messageId, subject, sender, received, kept, problem, newState, newRequest);
    }
}
