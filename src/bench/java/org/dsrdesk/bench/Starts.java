package org.dsrdesk.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Moments at which terms start, in Moscow: spread over 2024 to 2026, or all in late December. */
@State(Scope.Thread)
public class Starts {
    private static final int COUNT = 1024;

    @Param({"any", "december"}) public String days;

    private final ZonedDateTime[] moments = new ZonedDateTime[COUNT];
    private int next;

    @Setup
    public void spread() {
        for (int index = 0; index < COUNT; index++) {
            LocalDate day = switch (days) {
                case "any" -> LocalDate.of(2024, 1, 1).plusDays(index);
                case "december" -> LocalDate.of(2023 + index % 4, 12, 22).plusDays(index % 10);
                default -> throw new IllegalArgumentException(days);
            };
            moments[index] = day.atTime(12, 0).atZone(ZoneId.of("Europe/Moscow"));
        }
    }

    /** The next moment; each one comes again after all the others. */
    public ZonedDateTime next() {
        next = (next + 1) % COUNT;
        return moments[next];
    }
}
