package org.dsrdesk.domain.assessment;

import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment rests on.
 *
 * @param systems how many systems are touched; null when nobody counted
 * @param hours how many hours of work are expected; null when nobody estimated
 * @param requests how many requests of the person are counted as systematic; null when nobody counted
 * @param backups which backup media hold the data; empty for none
 * @param endangered what of others an answer would lay open, and whom; empty for nothing
 * @param overlap which earlier answer it overlaps with; empty for none
 * @param offered what was offered to the requester instead; empty for nothing
 * @param fee the fee that was asked for, in words with its currency; empty while it is free of charge
 */
public record AssessmentSheet(
        @Nullable Integer systems,
        @Nullable Integer hours,
        @Nullable Integer requests,
        String backups,
        String endangered,
        String overlap,
        String offered,
        String fee) {
    /** Nothing entered yet. */
    public static final AssessmentSheet EMPTY = new AssessmentSheet(null, null, null, "", "", "", "", "");

    /** What the weight of a criterion rests on, a number in digits; empty where nothing is told. */
    public String fact(Criterion criterion) {
        return switch (criterion) {
            case MANY_SYSTEMS -> orEmpty(systems);
            case MANY_HOURS -> orEmpty(hours);
            case SYSTEMATIC -> orEmpty(requests);
            case BACKUP_MEDIA -> backups;
            case OVERLAPS_EARLIER_ANSWER -> overlap;
            case ENDANGERS_OTHERS -> endangered;
        };
    }

    private static String orEmpty(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
