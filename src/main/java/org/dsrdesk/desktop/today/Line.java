package org.dsrdesk.desktop.today;

import org.dsrdesk.domain.deadline.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One line of the day, in words.
 *
 * @param standing how near it is; null for what waits without a date
 * @param chip the words on its chip
 * @param title what must be done
 * @param detail where it stands and by when
 * @param number the request's number as people quote it
 * @param who who asks, and how they asked
 * @param action the words on its button
 * @param request the request's id
 */
record Line(
        @Nullable Standing standing,
        String chip,
        String title,
        String detail,
        String number,
        String who,
        String action,
        long request) {}
