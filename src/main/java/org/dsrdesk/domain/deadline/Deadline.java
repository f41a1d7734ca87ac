package org.dsrdesk.domain.deadline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.dsrdesk.domain.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * The last lawful day of one duty whose clock runs.
 *
 * @param duty the duty
 * @param start the moment of the event, in the operator's zone
 * @param due the last lawful day, any granted extension included
 * @param dueMoment the last lawful moment of a term in hours; null for terms in days
 * @param extensionCeiling the latest day an extension could reach; null where the rule has none
 * @param lastNoticeDay the last day on which the notice of extension is lawful; null where the rule has none
 * @param ifMovedToWorkingDay where a calendar term would end under Civil Code art. 193; null when that is the same day
 * @param lastWorkingDay the last working day not later than {@code due}
 * @param stopped the days on which the clock stood still; null when it never did
 * @param extended whether {@code due} contains a granted extension
 * @param provisional whether a year without a published calendar lies between start and due
 */
public record Deadline(
        Duty duty,
        ZonedDateTime start,
        LocalDate due,
        @Nullable ZonedDateTime dueMoment,
        @Nullable LocalDate extensionCeiling,
        @Nullable LocalDate lastNoticeDay,
        @Nullable LocalDate ifMovedToWorkingDay,
        LocalDate lastWorkingDay,
        @Nullable StoppedDays stopped,
        boolean extended,
        boolean provisional) {

    /** The latest day an extension could reach, where the rule has one. */
    public Optional<LocalDate> ceiling() {
        return Optional.ofNullable(extensionCeiling);
    }

    /** The last day on which a notice of extension is lawful, where the rule has one. */
    public Optional<LocalDate> noticeBy() {
        return Optional.ofNullable(lastNoticeDay);
    }
}
