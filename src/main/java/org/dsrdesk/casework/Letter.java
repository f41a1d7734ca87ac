package org.dsrdesk.casework;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
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
 * @param arrival what the desk made of it when it came
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
        Arrival arrival,
        State state,
        @Nullable RequestId request) {

    /** What became of a letter. */
    public enum State {
        NEW,
        REGISTERED,
        ATTACHED,
        SET_ASIDE,
        NOT_A_REQUEST,
        DUPLICATE
    }

    /** The same letter after something became of it. */
    public Letter became(State newState, @Nullable RequestId newRequest) {
        return new Letter(id, sha256, fileName, size, messageId, subject, sender, received, kept, problem, arrival,
                newState, newRequest);
    }

    /** Whether nothing has become of it that did not become of the other, which was read at another moment. */
    boolean liesWhere(Letter other) {
        return state == other.state && Objects.equals(request, other.request);
    }

    /** The same letter under an identity. */
    Letter identified(LetterId newId) {
        return new Letter(newId, sha256, fileName, size, messageId, subject, sender, received, kept, problem, arrival,
                state, request);
    }

    /** The same letter, seen in another light on its arrival. */
    Letter arrivedAs(Arrival seen) {
        return new Letter(id, sha256, fileName, size, messageId, subject, sender, received, kept, problem, seen, state,
                request);
    }
}
