package org.dsrdesk.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the best evidence of when a letter arrived: the top-most Received line that is not later than the letter's
 * arrival at the desk, else such a Date header; a letter that claims to come from the future proves nothing.
 */
record Receipt(Instant arrivedAtDesk, ZoneId fallbackZone) {
    private static final Duration WRONG_CLOCK = Duration.ofHours(24);

    @Nullable ZonedDateTime of(MailHeaders headers) {
        List<ZonedDateTime> hops = headers.all("Received").stream()
                .map(this::hop)
                .flatMap(Optional::stream)
                .toList();
        List<ZonedDateTime> dates = dates(headers);
        List<ZonedDateTime> claims = Stream.concat(hops.stream(), dates.stream()).toList();
        return claims.stream()
                .filter(this::past)
                .findFirst()
                .orElse(null);
    }

    /** The moment in the Date header; null when there is none. */
    @Nullable ZonedDateTime written(MailHeaders headers) {
        return dates(headers).stream().findFirst().orElse(null);
    }

    private List<ZonedDateTime> dates(MailHeaders headers) {
        return headers.all("Date").stream()
                .map(date -> MailDates.parse(HeaderText.decode(date), fallbackZone))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ZonedDateTime> hop(String received) {
        int semicolon = received.lastIndexOf(';');
        return semicolon < 0
                ? Optional.empty()
                : MailDates.parse(HeaderText.decode(received.substring(semicolon + 1)), fallbackZone);
    }

    private boolean past(ZonedDateTime moment) {
        return !moment.toInstant().isAfter(arrivedAtDesk.plus(WRONG_CLOCK));
    }
}
