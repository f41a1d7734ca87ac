package org.dsrdesk.casework;

import org.jspecify.annotations.Nullable;

/**
 * By what the writer of a letter is known again before the letter is registered.
 *
 * @param email the address as people are compared by it; null when none was found
 * @param phone the number in E.164; null when none was found
 */
public record Writer(@Nullable String email, @Nullable String phone) {
    /** Nobody knows who wrote. */
    public static final Writer UNKNOWN = new Writer(null, null);

    /** Whether nothing is known. */
    public boolean unknown() {
        return email == null && phone == null;
    }
}
