package org.dsrdesk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that stands still until a test moves it. */
public final class StepClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public StepClock(ZonedDateTime start) {
        this.zone = start.getZone();
        this.now = start.toInstant();
    }

    public void set(ZonedDateTime moment) {
        now = moment.toInstant();
    }

    public void forward(Duration step) {
        now = now.plus(step);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StepClock(now.atZone(other));
    }

    @Override
    public Instant instant() {
        return now;
    }
}
