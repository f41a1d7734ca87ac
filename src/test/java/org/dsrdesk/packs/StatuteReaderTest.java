package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.Retention;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.TermUnit;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteReaderTest {
    private final String shipped = shipped();

    private static String shipped() {
        try (InputStream stream = Objects.requireNonNull(StatuteReader.class.getResourceAsStream("ru-152fz.toml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String refusal(String pack) {
        return String.valueOf(assertThrows(PackException.class,
                () -> StatuteReader.read("pack.toml", pack, Rules.book().calendars()::get))
                .getMessage());
    }

    // kind; duty; event; term; extension; citation
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ACCESS, access.answer, RECEIVED, 10 WORKING_DAYS, 5, ч. 1 ст. 20
            ACCESS, access.refusal, RECEIVED, 10 WORKING_DAYS, 5, ч. 2 ст. 20
            CORRECTION, correction.tell-subject, EVIDENCE_RECEIVED, 7 WORKING_DAYS, -, ч. 3 ст. 20
            CORRECTION, correction.tell-others, EVIDENCE_RECEIVED, 7 WORKING_DAYS, -, ч. 3 ст. 20
            UNLAWFUL_PROCESSING, unlawful.block, RECEIVED, 0 AT_ONCE, -, ч. 1 ст. 21
            UNLAWFUL_PROCESSING, destruction.tell-subject, EVIDENCE_RECEIVED, 7 WORKING_DAYS, -, ч. 3 ст. 20
            UNLAWFUL_PROCESSING, destruction.tell-others, EVIDENCE_RECEIVED, 7 WORKING_DAYS, -, ч. 3 ст. 20
            UNLAWFUL_PROCESSING, unlawful.tell-subject, UNLAWFULNESS_FOUND, 10 WORKING_DAYS, -, ч. 3 ст. 21
            UNLAWFUL_PROCESSING, unlawful.tell-regulator, UNLAWFULNESS_FOUND, 10 WORKING_DAYS, -, ч. 3 ст. 21
            WITHDRAWAL, destruction.after-blocking, BLOCKING_BEGUN, 6 MONTHS, -, ч. 6 ст. 21
            STOP_PROCESSING, destruction.after-blocking, BLOCKING_BEGUN, 6 MONTHS, -, ч. 6 ст. 21
            PURPOSE_ACHIEVED, destruction.after-blocking, BLOCKING_BEGUN, 6 MONTHS, -, ч. 6 ст. 21
            STOP_DISTRIBUTION, distribution.publish, CONSENT_RECEIVED, 3 WORKING_DAYS, -, ч. 10 ст. 10.1
            WITHDRAWAL, decision.answer, RECEIVED, 10 WORKING_DAYS, -, ч. 3 ст. 9
            CORRECTION, correction.block, RECEIVED, 0 AT_ONCE, -, ч. 1 ст. 21
            CORRECTION, correction.correct, EVIDENCE_RECEIVED, 7 WORKING_DAYS, -, ч. 3 ст. 20
            BLOCKING, blocking.block, RECEIVED, 0 AT_ONCE, -, ч. 1 ст. 21
            WITHDRAWAL, withdrawal.stop, RECEIVED, 0 AT_ONCE, -, ч. 5 ст. 21
            WITHDRAWAL, withdrawal.destroy, RECEIVED, 30 CALENDAR_DAYS, -, ч. 5 ст. 21
            STOP_PROCESSING, stop.stop, RECEIVED, 10 WORKING_DAYS, 5, ч. 5.1 ст. 21
            STOP_PROCESSING, stop.destroy, RECEIVED, 10 WORKING_DAYS, -, ч. 6 ст. 21
            UNLAWFUL_PROCESSING, destruction.on-proof, EVIDENCE_RECEIVED, 7 WORKING_DAYS, -, ч. 3 ст. 20
            STOP_DISTRIBUTION, distribution.own, RECEIVED, 0 AT_ONCE, -, ч. 12 ст. 10.1
            STOP_DISTRIBUTION, distribution.others, RECEIVED, 3 WORKING_DAYS, -, ч. 14 ст. 10.1
            MARKETING, marketing.stop, RECEIVED, 0 AT_ONCE, -, ч. 2 ст. 15
            AUTOMATED_DECISION, automated.answer, RECEIVED, 30 CALENDAR_DAYS, -, ч. 4 ст. 16
            UNLAWFUL_PROCESSING, unlawful.stop, UNLAWFULNESS_FOUND, 3 WORKING_DAYS, -, ч. 3 ст. 21
            UNLAWFUL_PROCESSING, unlawful.destroy, UNLAWFULNESS_FOUND, 10 WORKING_DAYS, -, ч. 3 ст. 21
            PURPOSE_ACHIEVED, purpose.destroy, PURPOSE_ACHIEVED, 30 CALENDAR_DAYS, -, ч. 4 ст. 21
            REGULATOR, regulator.answer, RECEIVED, 10 WORKING_DAYS, 5, ч. 4 ст. 20
            AUTHORITY, authority.answer, RECEIVED, 0 AS_NAMED, -, п. 2 ч. 1 ст. 6
            BREACH, breach.notify, BREACH_DETECTED, 24 HOURS, -, ч. 3.1 ст. 21
            BREACH, breach.report, BREACH_DETECTED, 72 HOURS, -, ч. 3.1 ст. 21
            """)
    void shipsTheDutiesOfTheStatute(
            DemandKind kind, String id, String event, String term, @Nullable Integer extension, String citation) {
        Duty duty = Rules.statute().duties(kind).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(event, duty.starts().name());
        assertEquals(term, duty.term().amount() + " " + duty.term().unit());
        assertEquals(
                extension,
                duty.extension().map(ExtensionRule::ceiling).map(Term::amount).orElse(null));
        assertEquals(citation, duty.citation().russian());
    }

    // 152-FZ art. 14(4)-(6) and Order 179, point 8
    @Test
    void shipsTheRuleOnRepeatsAndTheRetentionOfEvidence() {
        RepeatRule repeat = Rules.statute().repeatRules().getFirst();
        assertEquals(Set.of(DemandKind.ACCESS), repeat.kinds());
        assertEquals(ClockEvent.FIRST_SENT, repeat.from());
        assertEquals(LocalDate.of(2026, 12, 1), repeat.window().lawfulAgain(LocalDate.of(2026, 11, 1)));
        assertEquals("repeat.early", repeat.ground());
        assertEquals(
                List.of(new Term(36, TermUnit.MONTHS)),
                Rules.statute().retentions().stream().map(Retention::term).toList());
        assertTrue(Rules.statute().excessive().isEmpty());
    }

    // 152-FZ art. 21(6) speaks of parts 3 to 5.1, not of art. 20(3)
    @Test
    void blockingInsteadOfDestructionIsForTheTermsOfArticle21Only() {
        List<String> with = Rules.statute().duties().stream()
                .filter(duty -> duty.entails().contains("destruction.after-blocking"))
                .map(Duty::id)
                .toList();
        assertEquals(List.of("unlawful.destroy", "withdrawal.destroy", "stop.destroy", "purpose.destroy"), with);
    }

    @Test
    void everyKindButDeletionHasDutiesAndEveryGroundOfDeletionHasThem() {
        Statute statute = Rules.statute();
        for (DemandKind kind : DemandKind.values()) {
            assertEquals(kind == DemandKind.DELETION, statute.duties(kind).isEmpty(), kind.name());
        }
        for (DeletionGround ground : DeletionGround.values()) {
            assertFalse(statute.duties(ground).isEmpty(), ground.name());
        }
    }

    @Test
    void onlyTheRulesThatTheStatuteNamesCanBeExtended() {
        assertEquals(
                "[access.answer, access.refusal, stop.stop, regulator.answer]",
                Rules.statute().duties().stream()
                        .filter(duty -> duty.extension().isPresent())
                        .map(Duty::id)
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            term = "10 WORKING_DAYS"      | term = "0 WORKING_DAYS"      | '0 WORKING_DAYS' is no term
            term = "10 WORKING_DAYS"      | term = "10 WORKING_WEEKS"    | 'WORKING_WEEKS' is no termunit
            starts = "RECEIVED"           | starts = "HEARD"             | 'HEARD' is no clockevent
            confidence = "STATUTE_READ"   | confidense = "STATUTE_READ"  | 'confidence' must be a text
            MARKETING = ["marketing.stop"] | MARKETING = ["marketing.go"] | no duty 'marketing.go'
            MARKETING = ["marketing.stop"] | MARKETIN = ["marketing.stop"] | 'MARKETIN' is no demandkind
            id = "correction.block"       | id = "access.answer"         | is given twice
            by = "5 WORKING_DAYS"         | by = "5 CALENDAR_DAYS"       | an extension counts in the unit of its term
            valid_from = 2022-09-01       | valid_from = "soon"          | 'valid_from' must be a date
            MARKETING = ["marketing.stop"] | MARKETING = []                | 'MARKETING' has no duty
            kinds = ["CORRECTION"]        | kinds = []                   | answers no demand
            kinds = ["CORRECTION"]        | kinds = ["CORRECTIN"]        | 'CORRECTIN' is no demandkind
            pack = "ru-152fz"             | pack = ru                    | pack.toml:
            """)
    void refusesAPackThatIsWrongByLine(String right, String wrong, String reason) {
        assertTrue(shipped.contains(right), right);
        String refusal = refusal(shipped.replaceFirst(Pattern.quote(right), wrong));
        assertTrue(refusal.matches("(?s)pack\\.toml:\\d+: .+"), refusal);
        assertTrue(refusal.contains(reason), refusal);
    }

    @Test
    void aPointStandsBeforeItsPartInRussianAndAfterItInEnglish() {
        Citation defence = Rules.statute().grounds().getFirst().citation();
        assertEquals("п. 1 ч. 8 ст. 14", defence.russian());
        assertEquals("art. 14(8)(1)", defence.english());
    }

    @Test
    void aKindThatIsLeftOutIsMissedByItsSamples() {
        String refusal = refusal(shipped.replace("BREACH = [\"breach.notify\", \"breach.report\"]\n", ""));
        assertTrue(refusal.contains("'breach.notify' should be 2"), refusal);
        assertTrue(refusal.endsWith(" but is —"), refusal);
    }

    @Test
    void dutiesThatEntailOneAnotherInACircleAreRefusedByLine() {
        String refusal = refusal(shipped.replaceFirst(
                "id = \"correction.block\"", "id = \"correction.block\"\nentails = [\"correction.block\"]"));
        assertTrue(refusal.matches("(?s)pack\\.toml:\\d+: duties entail one another in a circle: "
                + "correction.block → correction.block"), refusal);
    }

    @Test
    void aSampleThatDoesNotComeOutIsRefusedByItsLine() {
        String refusal = refusal(shipped + """

                [[sample]]
                kind = "ACCESS"
                events = { RECEIVED = "2026-11-20" }
                due = { "access.answer" = "2026-12-03" }
                """);
        int line = Math.toIntExact(shipped.lines().count()) + 5;
        assertEquals(
                "pack.toml:" + line
                        + ": a sample does not come out: 'access.answer' should be 2026-12-03 but is 2026-12-04",
                refusal);
    }

    @Test
    void bothTracksOfUnlawfulDataRunInParallel() {
        List<String> tracks = List.of("unlawful.block", "unlawful.stop", "unlawful.destroy", "destruction.on-proof");
        assertTrue(ids(Rules.statute().duties(DemandKind.UNLAWFUL_PROCESSING)).containsAll(tracks));
        assertTrue(ids(Rules.statute().duties(DeletionGround.UNLAWFUL_OR_UNNECESSARY)).containsAll(tracks));
    }

    private static List<String> ids(List<Duty> duties) {
        return duties.stream().map(Duty::id).toList();
    }

    @Test
    void namesTheLineAtFault() {
        int line = shipped.lines().toList().indexOf("starts = \"EVIDENCE_RECEIVED\"") + 1;
        String refusal = refusal(shipped.replaceFirst("starts = \"EVIDENCE_RECEIVED\"", "starts = \"NEVER\""));
        assertEquals("pack.toml:" + line + ": 'NEVER' is no clockevent", refusal.split(";", 2)[0]);
    }
}
