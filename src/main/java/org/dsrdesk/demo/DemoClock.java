package org.dsrdesk.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows the moment of the made-up history that is being played. */
final class DemoClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    DemoClock(ZoneId zone, Instant start) {
        this.zone = zone;
        this.now = start;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
