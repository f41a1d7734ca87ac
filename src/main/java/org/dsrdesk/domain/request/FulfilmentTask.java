package org.dsrdesk.domain.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work for a demand in one system or at one recipient.
 *
 * @param ordinal its place among the tasks of the demand, from 1
 * @param system where the work is done
 * @param outcome how it ended; null while it is open
 * @param note method or finding; empty while open
 * @param doneOn the day it ended, in the operator's zone; null while it is open
 * @param by who did it; null while it is open
 */
public record FulfilmentTask(
        int ordinal,
        String system,
        @Nullable TaskOutcome outcome,
        String note,
        @Nullable LocalDate doneOn,
        @Nullable String by) {

    /** A task that nobody has done yet. */
    public static FulfilmentTask open(int ordinal, String system) {
        return new FulfilmentTask(ordinal, system, null, "", null, null);
    }

    public boolean isOpen() {
        return outcome == null;
    }
}
