package org.dsrdesk.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a letter that makes trouble is tried: three times when it breaks the connection or cannot be kept, so that
 * the others get through, and once an hour afterwards.
 */
final class Pace {
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Integer> failures = new HashMap<>();
    private @Nullable Instant retried;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Whether a letter that failed again must wait from now on. */
    boolean failedTooOften(String letter) {
        return failures.merge(letter, 1, Integer::sum) >= TRIES;
    }

    /** Whether it is time for the letters that could not be read. */
    boolean retries() {
        Instant last = retried;
        return last == null || !clock.instant().isBefore(last.plus(BETWEEN));
    }

    /** They were tried now. */
    void retriedNow() {
        retried = clock.instant();
    }
}
