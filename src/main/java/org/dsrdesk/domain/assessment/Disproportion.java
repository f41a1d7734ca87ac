package org.dsrdesk.domain.assessment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person's assessment of how much a request asks and whom its answer endangers. It plans work and supports an
 * extension; in 152-FZ it is no ground of refusal.
 *
 * @param weights how heavy each criterion is; one without an entry weighs nothing
 * @param sheet what the weights rest on
 * @param reasons in the officer's words
 * @param by who assessed
 * @param at when, in UTC
 * @param second who signed as the second person; null while nobody did
 */
public record Disproportion(
        Map<Criterion, Weight> weights,
        AssessmentSheet sheet,
        String reasons,
        String by,
        Instant at,
        @Nullable Signature second) {
    /** From this sum on the work is more than usual and wants a plan. */
    public static final int LABORIOUS_FROM = 5;

    /** From this sum on the request is disproportionate. */
    public static final int DISPROPORTIONATE_FROM = 10;

    public Disproportion {
        Map<Criterion, Weight> heavy = new EnumMap<>(Criterion.class);
        weights.forEach((criterion, weight) -> {
            if (weight != Weight.NONE) {
                heavy.put(criterion, weight);
            }
        });
        weights = Map.copyOf(heavy);
    }

    /** The criteria that weigh anything, in their usual order. */
    public Set<Criterion> criteria() {
        return new TreeSet<>(weights.keySet());
    }

    /** The weight of a criterion. */
    public Weight weight(Criterion criterion) {
        return weights.getOrDefault(criterion, Weight.NONE);
    }

    /** The sum of the weights. */
    public int sum() {
        return weights.values().stream().mapToInt(Weight::points).sum();
    }

    /** What the sum means. */
    public Meaning meaning() {
        return Meaning.of(sum());
    }

    /**
     * Whether the sheet shows a disproportion that comes of repetition: it says that the requests are systematic or
     * overlap with an earlier answer, and is disproportionate without what it says of others.
     */
    public boolean repetitive() {
        boolean repeats = weight(Criterion.SYSTEMATIC) != Weight.NONE
                || weight(Criterion.OVERLAPS_EARLIER_ANSWER) != Weight.NONE;
        int own = sum() - weight(Criterion.ENDANGERS_OTHERS).points();
        return repeats && Meaning.of(own) == Meaning.DISPROPORTIONATE;
    }

    /** Whether an answer would endanger other people; the sheet says what of whom. */
    public boolean endangersOthers() {
        return weight(Criterion.ENDANGERS_OTHERS) != Weight.NONE;
    }

    /** The same assessment with a second person's consent. */
    public Disproportion signed(Signature signature) {
        return new Disproportion(weights, sheet, reasons, by, at, signature);
    }

    /** What can make a request disproportionate. */
    public enum Criterion {
        MANY_SYSTEMS,
        BACKUP_MEDIA,
        MANY_HOURS,
        OVERLAPS_EARLIER_ANSWER,
        ENDANGERS_OTHERS,
        SYSTEMATIC
    }

    /** How heavy a criterion is. */
    public enum Weight {
        NONE(0),
        SLIGHT(1),
        CONSIDERABLE(2),
        HEAVY(3);

        private final int points;

        Weight(int points) {
            this.points = points;
        }

        /** 0 to 3. */
        public int points() {
            return points;
        }
    }

    /** What a sum of weights means. */
    public enum Meaning {
        ORDINARY,
        LABORIOUS,
        DISPROPORTIONATE;

        /** The meaning of a sum. */
        public static Meaning of(int sum) {
            if (sum >= DISPROPORTIONATE_FROM) {
                return DISPROPORTIONATE;
            }
            return sum >= LABORIOUS_FROM ? LABORIOUS : ORDINARY;
        }
    }
}
