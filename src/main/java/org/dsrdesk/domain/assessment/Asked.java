package org.dsrdesk.domain.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * One request as far as repeats are concerned.
 *
 * @param received the moment of receipt, in the operator's zone
 * @param spoken whether the person spoke with the desk rather than wrote
 * @param words what was said or written
 * @param wanted its demands, in order
 * @param contacts who asked, as given; what was not given has no entry
 * @param edition the edition of the act it was received under
 */
public record Asked(
        ZonedDateTime received,
        boolean spoken,
        Words words,
        List<Wanted> wanted,
        Map<Contact, String> contacts,
        String edition) {
    private static final Duration ONE_CALL_AFTER_ANOTHER = Duration.ofDays(1);

    public Asked {
        wanted = List.copyOf(wanted);
        contacts = Map.copyOf(contacts);
    }

    /**
     * One demand.
     *
     * @param kind what was asked
     * @param sent the day it was sent, where known, else the day of receipt; in the operator's zone
     * @param settled when it was decided with the answer, where one is due, sent, or its request closed
     * @param answered when it was fulfilled in full and the answer, where one is due, sent
     */
    public record Wanted(DemandKind kind, LocalDate sent, List<Span> settled, List<Span> answered) {
        public Wanted {
            settled = List.copyOf(settled);
            answered = List.copyOf(answered);
        }

        /** A demand that nothing has become of. */
        public static Wanted open(DemandKind kind, LocalDate sent) {
            return new Wanted(kind, sent, List.of(), List.of());
        }

        boolean openAt(Instant moment) {
            return settled.stream().noneMatch(span -> span.holdsAt(moment));
        }

        boolean answeredAt(Instant moment) {
            return answered.stream().anyMatch(span -> span.holdsAt(moment));
        }
    }

    /**
     * While something stood.
     *
     * @param from since when, in UTC
     * @param until when it was changed, in UTC; null while it stands
     */
    public record Span(Instant from, @Nullable Instant until) {
        boolean holdsAt(Instant moment) {
            return from.isBefore(moment) && (until == null || !until.isBefore(moment));
        }
    }

    /** By what a person is reached and named. */
    public enum Contact {
        NAME,
        PHONE,
        EMAIL,
        ADDRESS
    }

    /** The kinds of the demands. */
    public Set<DemandKind> kinds() {
        return kinds(_ -> true);
    }

    /** The kinds that were not settled before a moment. */
    public Set<DemandKind> openAt(Instant moment) {
        return kinds(one -> one.openAt(moment));
    }

    /** The kinds that were answered in full before a moment. */
    public Set<DemandKind> answeredAt(Instant moment) {
        return kinds(one -> one.answeredAt(moment));
    }

    /** The day of receipt, in the operator's zone. */
    public LocalDate day() {
        return received.toLocalDate();
    }

    /**
     * Whether this later request is the earlier one over again: the same words, or the same demands spoken within a
     * day.
     */
    boolean isAgain(Asked earlier) {
        if (spoken && earlier.spoken) {
            return kinds().equals(earlier.kinds())
                    && Duration.between(earlier.received, received).compareTo(ONE_CALL_AFTER_ANOTHER) < 0;
        }
        return earlier.words.comparedWith(words) == Words.Likeness.SAME;
    }

    /** Whether this later request is an earlier one over again, on which something is still to be decided. */
    boolean duplicates(Asked earlier) {
        return isAgain(earlier)
                && earlier.openAt(received.toInstant()).stream().anyMatch(kinds()::contains);
    }

    private Set<DemandKind> kinds(Predicate<Wanted> which) {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        wanted.stream().filter(which).map(Wanted::kind).forEach(kinds::add);
        return kinds;
    }
}
