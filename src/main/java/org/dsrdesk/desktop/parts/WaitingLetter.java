package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Session;
import org.jspecify.annotations.Nullable;

/**
 * A letter that nobody has registered yet, with the day it would have to be answered by.
 *
 * @param letter the letter
 * @param received when it was received, in the operator's zone; null when nobody can tell
 * @param due the earliest last day of what it seems to ask; null when none can be told
 */
public record WaitingLetter(Letter letter, @Nullable LocalDate received, @Nullable LocalDate due) {

    static WaitingLetter of(Letter letter, Session session, String pack) {
        ZonedDateTime moment = letter.received();
        if (moment == null) {
            return new WaitingLetter(letter, null, null);
        }
        ZoneId zone = session.operator().zone();
        LocalDate due = Promise
                .of(DueLine.of(letter.arrival().kinds(), moment, session, pack)) instanceof Promise.Until(LocalDate day)
                        ? day
                        : null;
        return new WaitingLetter(letter, moment.withZoneSameInstant(zone).toLocalDate(), due);
    }
}
