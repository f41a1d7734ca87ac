package org.dsrdesk.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterOffersTest {
    private static String after(LetterEvent event, DemandKind kind, @Nullable DeletionGround ground) {
        return LetterOffers.after(event, kind, ground).stream()
                .map(LetterKind::id)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{2} after {0} of {1}")
    @CsvSource(textBlock = """
            FULFILLED, ACCESS, access-answer
            REFUSED, ACCESS, access-refusal
            REFUSED_AS_REPEAT, ACCESS, repeat-refusal
            REFUSED_BY_POLICY, ACCESS, policy-refusal
            NOTHING_HELD, WITHDRAWAL, nothing-held
            FULFILLED, CORRECTION, corrected third-party-correction
            REFUSED, CORRECTION, demand-refusal
            CONTINUED, WITHDRAWAL, withdrawal-continued
            CONTINUED, STOP_PROCESSING, stop-continued
            CONTINUED, PURPOSE_ACHIEVED, purpose-continued
            FULFILLED, MARKETING, marketing-stopped
            FULFILLED, STOP_DISTRIBUTION, distribution-stopped
            REFUSED, AUTOMATED_DECISION, automated-result
            FORWARDED_SETTLED, UNLAWFUL_PROCESSING, violation-regulator
            TERM_EXTENDED, REGULATOR, extension-regulator
            REGISTERED, BREACH, breach-notice breach-report
            REDIRECTED, DELETION, redirect-subject redirect-operator
            POSTPONED, WITHDRAWAL, destruction-postponed order-block impossibility-note
            REFUSED, AUTHORITY, authority-refusal
            """)
    void theLettersThatTheArticlesAskForAreOffered(LetterEvent event, DemandKind kind, String letters) {
        assertEquals(letters, after(event, kind, null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONSENT_WITHDRAWN, third-party-destruction withdrawal-destroyed destruction-act log-extract
            PURPOSE_ACHIEVED, third-party-destruction purpose-destroyed destruction-act log-extract
            STOP_DEMANDED, third-party-destruction destruction-act log-extract
            CHILD_WITHOUT_CONSENT, \
            third-party-destruction destroyed violation-destroyed destruction-act log-extract
            """)
    void aDeletionUnder152FzIsAnsweredAsItsGroundAsks(DeletionGround ground, String letters) {
        assertEquals(letters, after(LetterEvent.DESTROYED, DemandKind.DELETION, ground));
    }

    @Test
    void everyLetterIsOfferedForSomething() {
        for (LetterKind letter : LetterKind.values()) {
            assertEquals(
                    true,
                    Arrays.stream(LetterEvent.values())
                            .anyMatch(event -> Arrays.stream(DemandKind.values())
                                    .anyMatch(kind -> letter.offer().on(event, kind))),
                    letter.id());
        }
    }

    @Test
    void aDecisionIsAnEventForLettersByItsOutcomeAndItsGround() {
        assertEquals(Optional.of(LetterEvent.REFUSED_BY_POLICY), event(Outcome.REFUSED, "policy:systematic", null));
        assertEquals(
                Optional.of(LetterEvent.REFUSED_AS_REPEAT),
                event(Outcome.REFUSED, "repeat.early", DecisionGround.Use.REFUSE_REPEAT));
        assertEquals(
                Optional.of(LetterEvent.REFUSED),
                event(Outcome.REFUSED, "access.others", DecisionGround.Use.REFUSE));
        assertEquals(Optional.of(LetterEvent.PLANNED), event(Outcome.FULFILLED_IN_PART, null, null));
        for (Outcome silent : List.of(Outcome.DUPLICATE, Outcome.WITHDRAWN)) {
            assertEquals(Optional.empty(), event(silent, null, null));
        }
    }

    private static Optional<LetterEvent> event(
            Outcome outcome, @Nullable String ground, DecisionGround.@Nullable Use use) {
        return LetterEvent.of(new Decision(outcome, ground, "", "orlova", Instant.EPOCH), use);
    }
}
