package org.dsrdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the case log which deadlines a recount moved. */
final class RecountLog {
    private RecountLog() {}

    static void write(CaseStore store, List<MovedDate> moved, LogAction why, Actor actor, Instant at) {
        store.log().appendAll(moved.stream()
                .map(date -> new LogEntry(
                        date.request(),
                        at,
                        actor.name(),
                        LogAction.DUE_CHANGED,
                        Facts.of(
                                "duty", date.ordinal() + "/" + date.dutyId(),
                                "old", text(date.old()),
                                "new", text(date.now()),
                                "why", why.name())))
                .toList());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
