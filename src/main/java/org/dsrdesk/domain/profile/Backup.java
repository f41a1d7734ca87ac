package org.dsrdesk.domain.profile;

/**
 * Copies of a system that outlive what was destroyed in it.
 *
 * @param where where the copies lie
 * @param days how long a copy is kept, in calendar days, at least one
 */
public record Backup(String where, int days) {
    /** The longest that a copy can be kept, a hundred years. */
    public static final int MOST_DAYS = 36_525;

    public Backup {
        where = Said.line(where);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a backup is not kept for " + days + " days");
        }
    }
}
