package org.dsrdesk.casework;

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

    /** A place in the register: the receipt in epoch milliseconds and the identity of the last line before it. */
    public record Cursor(long receivedMillis, long id) {}
}
