package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * An earlier request with the deadline that stands next in it.
 *
 * @param earlier the request, why it looks like the same person's, and what it means
 * @param received when it was received, in the operator's zone
 * @param due its next open last day; null when no clock runs
 * @param standing how near that day is; null when no clock runs
 */
public record EarlierLine(
        Earlier earlier, ZonedDateTime received, @Nullable LocalDate due, @Nullable Standing standing) {

    static EarlierLine of(Earlier earlier, Session session) {
        Request request = earlier.request();
        ZonedDateTime received = request.intake().received().withZoneSameInstant(session.operator().zone());
        if (request.isClosed()) {
            return new EarlierLine(earlier, received, null, null);
        }
        LocalDate today = session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
        return session.desk().rules().sheets(request, session.operator()).stream()
                .flatMap((ClockSheet sheet) -> sheet.open().stream())
                .map(Deadline::due)
                .min(LocalDate::compareTo)
                .map(due -> new EarlierLine(earlier, received, due,
                        Standing.of(due, today, session.desk().rules().calendar(session.operator()))))
                .orElseGet(() -> new EarlierLine(earlier, received, null, null));
    }
}
