package org.dsrdesk.domain.letter;

import java.util.Arrays;
import java.util.Set;
import org.dsrdesk.domain.statute.Duty;

/** Which duties of the rule packs the dispatch of a letter fulfils. */
final class LetterDuties {
    private LetterDuties() {}

    /** Whether the person or the office that asks learns of the decision by a duty; by no receipt or breach notice. */
    static boolean tellDecision(Duty duty) {
        return switch (duty.action()) {
            case ANSWER -> !of(LetterKind.RECEIPT).contains(duty.id());
            case NOTIFY -> Arrays.stream(LetterKind.values())
                    .filter(kind -> kind.addressee() == Addressee.SUBJECT)
                    .anyMatch(kind -> of(kind).contains(duty.id()));
            case BLOCK, CORRECT, STOP, DESTROY -> false;
        };
    }

    static Set<String> of(LetterKind kind) {
        return switch (kind) {
            case ACCESS_ANSWER -> Set.of("access.answer");
            case NOTHING_HELD -> Set.of("access.answer", "rights.answer", "request.answer", "decision.answer");
            case ACCESS_REFUSAL -> Set.of("access.refusal", "rights.refusal", "request.refusal");
            case REPEAT_REFUSAL -> Set.of("access.refusal");
            case RECEIPT -> Set.of("request.confirm");
            case DEMAND_REFUSAL -> Set.of("decision.answer", "rights.refusal", "request.refusal", "optout.refusal",
                    "limit.refusal");
            case BLOCKED -> Set.of("decision.answer", "rights.answer");
            case CORRECTED -> Set.of("correction.tell-subject", "decision.answer", "rights.answer", "request.answer");
            case DESTROYED -> Set.of("destruction.tell-subject", "decision.answer", "rights.answer", "request.answer");
            case THIRD_PARTY_CORRECTION -> Set.of("correction.tell-others", "rectification.recipients");
            case THIRD_PARTY_DESTRUCTION -> Set.of(
                    "destruction.tell-others",
                    "erasure.recipients",
                    "withdrawal.recipients",
                    "deletion.tell-others");
            case VIOLATION_CURED -> Set.of("unlawful.tell-subject", "decision.answer");
            case VIOLATION_DESTROYED -> Set.of("unlawful.tell-subject", "destruction.tell-subject", "decision.answer");
            case VIOLATION_REGULATOR -> Set.of("unlawful.tell-regulator");
            case WITHDRAWAL_DESTROYED -> Set.of("decision.answer", "withdrawal.answer");
            case STOPPED, MARKETING_STOPPED -> Set.of("decision.answer", "rights.answer");
            case WITHDRAWAL_CONTINUED, STOP_CONTINUED, PURPOSE_DESTROYED, PURPOSE_CONTINUED,
                    DISTRIBUTION_STOPPED, DESTRUCTION_POSTPONED -> Set.of("decision.answer");
            case REDIRECT_SUBJECT -> Set.of("access.answer", "decision.answer");
            case AUTOMATED_RESULT -> Set.of("automated.answer", "automated.review", "rights.refusal");
            case REGULATOR_ANSWER -> Set.of("regulator.answer");
            case AUTHORITY_ANSWER, AUTHORITY_REFUSAL -> Set.of("authority.answer");
            case BREACH_NOTICE -> Set.of("breach.notify", "breach.authority");
            case BREACH_REPORT -> Set.of("breach.report");
            case COMPLETE_REQUEST, EXTENSION, EXTENSION_REGULATOR, UNBLOCKED, POLICY_REFUSAL, CONSEQUENCE_NOTICE,
                    REDIRECT_OPERATOR, ORDER_BLOCK, ORDER_DESTROY,
                    PROCESSOR_INSTRUCTION, DESTRUCTION_ACT, LOG_EXTRACT, IMPOSSIBILITY_NOTE -> Set.of();
        };
    }
}
