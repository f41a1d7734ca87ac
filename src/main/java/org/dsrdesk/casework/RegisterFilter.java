package org.dsrdesk.casework;

import java.time.LocalDate;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the register shows; every part narrows.
 *
 * @param words number, name, phone, address or words of what was said; empty for all
 * @param progress open, closed or all
 * @param channel one channel; null for all
 * @param kind requests with a demand of one kind; null for all
 * @param dueUpTo requests with an open deadline on or before the day; null for all
 * @param flag requests with a flag; null for all
 */
public record RegisterFilter(
        String words,
        Progress progress,
        @Nullable Channel channel,
        @Nullable DemandKind kind,
        @Nullable LocalDate dueUpTo,
        @Nullable Flag flag) {

    /** The whole register. */
    public static final RegisterFilter ALL = new RegisterFilter("", Progress.ALL, null, null, null, null);

    /** Everything that is still open. */
    public static final RegisterFilter OPEN = new RegisterFilter("", Progress.OPEN, null, null, null, null);

    /** Whether a request is finished. */
    public enum Progress {
        OPEN,
        CLOSED,
        ALL
    }

    /** What a person should look at twice. */
    public enum Flag {
        REPEAT,
        DISPROPORTIONATE,
        REPRESENTATIVE
    }
}
