package org.dsrdesk.domain.letter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Tells which letters to offer for a demand. */
public final class LetterOffers {
    private static final Set<DemandKind> OF_SUBJECTS = Set.copyOf(Arrays.stream(DemandKind.values())
            .filter(kind -> kind.ofSubjects()
                    || kind == DemandKind.UNLAWFUL_PROCESSING
                    || kind == DemandKind.PURPOSE_ACHIEVED)
            .toList());
    private static final Set<DemandKind> OTHER_THAN_ACCESS = without(DemandKind.ACCESS, DemandKind.AUTOMATED_DECISION);
    private static final Set<DemandKind> DESTROYING = EnumSet.of(
            DemandKind.DELETION,
            DemandKind.WITHDRAWAL,
            DemandKind.STOP_PROCESSING,
            DemandKind.UNLAWFUL_PROCESSING,
            DemandKind.PURPOSE_ACHIEVED);

    private LetterOffers() {}

    /**
     * The letters to offer after an event, in the order of the kinds.
     *
     * @param deletion why data should go; null for other kinds than a deletion, and under laws that ask no ground
     */
    public static List<LetterKind> after(LetterEvent event, DemandKind kind, @Nullable DeletionGround deletion) {
        DemandKind meant = meant(kind, deletion);
        return Arrays.stream(LetterKind.values())
                .filter(letter -> of(letter).on(event, meant))
                .toList();
    }

    private static DemandKind meant(DemandKind kind, @Nullable DeletionGround deletion) {
        return kind != DemandKind.DELETION || deletion == null
                ? kind
                : switch (deletion) {
                    case CONSENT_WITHDRAWN -> DemandKind.WITHDRAWAL;
                    case STOP_DEMANDED -> DemandKind.STOP_PROCESSING;
                    case UNLAWFUL_OR_UNNECESSARY, CHILD_WITHOUT_CONSENT -> DemandKind.UNLAWFUL_PROCESSING;
                    case PURPOSE_ACHIEVED -> DemandKind.PURPOSE_ACHIEVED;
                };
    }

    static LetterOffer of(LetterKind letter) {
        return switch (letter) {
            case ACCESS_ANSWER -> offer(LetterEvent.FULFILLED, DemandKind.ACCESS);
            case NOTHING_HELD -> offer(LetterEvent.NOTHING_HELD, OF_SUBJECTS);
            case ACCESS_REFUSAL -> offer(LetterEvent.REFUSED, DemandKind.ACCESS);
            case REPEAT_REFUSAL -> offer(LetterEvent.REFUSED_AS_REPEAT, DemandKind.ACCESS);
            case COMPLETE_REQUEST -> offer(LetterEvent.DETAILS_MISSING, OF_SUBJECTS);
            case RECEIPT -> offer(LetterEvent.REGISTERED, OF_SUBJECTS);
            case EXTENSION -> offer(LetterEvent.TERM_EXTENDED, OF_SUBJECTS);
            case EXTENSION_REGULATOR -> offer(LetterEvent.TERM_EXTENDED, DemandKind.REGULATOR);
            case BLOCKED -> offer(LetterEvent.BLOCKED, OF_SUBJECTS);
            case UNBLOCKED -> offer(LetterEvent.UNBLOCKED, OF_SUBJECTS);
            case CORRECTED, THIRD_PARTY_CORRECTION -> offer(LetterEvent.FULFILLED, DemandKind.CORRECTION);
            case DEMAND_REFUSAL -> offer(LetterEvent.REFUSED, OTHER_THAN_ACCESS);
            case POLICY_REFUSAL -> offer(LetterEvent.REFUSED_BY_POLICY, OF_SUBJECTS);
            case THIRD_PARTY_DESTRUCTION, DESTRUCTION_ACT, LOG_EXTRACT -> offer(LetterEvent.DESTROYED, DESTROYING);
            case DESTROYED -> new LetterOffer(
                    Set.of(LetterEvent.DESTROYED), Set.of(DemandKind.DELETION, DemandKind.UNLAWFUL_PROCESSING));
            case VIOLATION_CURED -> offer(LetterEvent.FULFILLED, DemandKind.UNLAWFUL_PROCESSING);
            case VIOLATION_DESTROYED -> offer(LetterEvent.DESTROYED, DemandKind.UNLAWFUL_PROCESSING);
            case VIOLATION_REGULATOR -> offer(LetterEvent.FORWARDED_SETTLED, DemandKind.UNLAWFUL_PROCESSING);
            case WITHDRAWAL_DESTROYED -> offer(LetterEvent.DESTROYED, DemandKind.WITHDRAWAL);
            case WITHDRAWAL_CONTINUED -> offer(LetterEvent.CONTINUED, DemandKind.WITHDRAWAL);
            case STOPPED -> offer(LetterEvent.FULFILLED, DemandKind.STOP_PROCESSING);
            case STOP_CONTINUED -> offer(LetterEvent.CONTINUED, DemandKind.STOP_PROCESSING);
            case PURPOSE_DESTROYED -> offer(LetterEvent.DESTROYED, DemandKind.PURPOSE_ACHIEVED);
            case PURPOSE_CONTINUED -> offer(LetterEvent.CONTINUED, DemandKind.PURPOSE_ACHIEVED);
            case DESTRUCTION_POSTPONED, IMPOSSIBILITY_NOTE -> offer(LetterEvent.POSTPONED, DESTROYING);
            case CONSEQUENCE_NOTICE, ORDER_DESTROY -> offer(LetterEvent.PLANNED, DESTROYING);
            case MARKETING_STOPPED -> offer(LetterEvent.FULFILLED, DemandKind.MARKETING);
            case DISTRIBUTION_STOPPED -> offer(LetterEvent.FULFILLED, DemandKind.STOP_DISTRIBUTION);
            case AUTOMATED_RESULT -> new LetterOffer(
                    Set.of(LetterEvent.FULFILLED, LetterEvent.REFUSED), Set.of(DemandKind.AUTOMATED_DECISION));
            case REDIRECT_SUBJECT, REDIRECT_OPERATOR -> offer(LetterEvent.REDIRECTED, OF_SUBJECTS);
            case ORDER_BLOCK -> new LetterOffer(
                    Set.of(LetterEvent.REGISTERED, LetterEvent.POSTPONED), OTHER_THAN_ACCESS);
            case PROCESSOR_INSTRUCTION -> offer(LetterEvent.PLANNED, OTHER_THAN_ACCESS);
            case REGULATOR_ANSWER -> offer(LetterEvent.PLANNED, DemandKind.REGULATOR);
            case BREACH_NOTICE, BREACH_REPORT -> offer(LetterEvent.REGISTERED, DemandKind.BREACH);
            case AUTHORITY_ANSWER -> offer(LetterEvent.PLANNED, DemandKind.AUTHORITY);
            case AUTHORITY_REFUSAL -> offer(LetterEvent.REFUSED, DemandKind.AUTHORITY);
        };
    }

    private static LetterOffer offer(LetterEvent event, DemandKind kind) {
        return new LetterOffer(Set.of(event), Set.of(kind));
    }

    private static LetterOffer offer(LetterEvent event, Set<DemandKind> kinds) {
        return new LetterOffer(Set.of(event), kinds);
    }

    private static Set<DemandKind> without(DemandKind... left) {
        Set<DemandKind> kinds = EnumSet.copyOf(OF_SUBJECTS);
        List.of(left).forEach(kinds::remove);
        return Set.copyOf(kinds);
    }
}
