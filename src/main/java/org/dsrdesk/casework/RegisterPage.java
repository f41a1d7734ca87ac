package org.dsrdesk.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the register, newest receipt first.
 *
 * @param rows the lines
 * @param next where the next stretch begins; null at the end
 */
public record RegisterPage(List<RequestRow> rows, @Nullable Cursor next) {
    public RegisterPage {
        rows = List.copyOf(rows);
    }

    /** A place in the register: receipt and identity of the last line before it. */
    public record Cursor(Instant received, long id) {}
}
