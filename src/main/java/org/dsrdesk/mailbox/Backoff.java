package org.dsrdesk.mailbox;

import java.time.Duration;

/** How long to wait after a failure: a second at first, twice as long each time, five minutes at most. */
final class Backoff {
    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private Duration next = SHORTEST;

    Duration after(MailboxProblem problem) {
        if (problem.needsAPerson()) {
            return LONGEST;
        }
        Duration pause = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return pause;
    }

    void reset() {
        next = SHORTEST;
    }
}
