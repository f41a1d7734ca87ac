package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.assessment.Asked.Span;
import org.dsrdesk.domain.assessment.Asked.Wanted;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
    // An access request received on 1 November 2026; "sent", "decided" and "answered" are its own, "later" asks again
    @ParameterizedTest(name = "{0}: sent {1}, decided {2}, answered {3}, again {4}: {5} {6}")
    @CsvSource(nullValues = "-", textBlock = """
            ru-152fz, 2026-11-01, -,          -,          2026-11-19, REMINDER,        -
            ru-152fz, 2026-11-01, 2026-11-20, 2026-11-20, 2026-11-19, REMINDER,        -
            ru-152fz, 2026-11-01, 2026-11-09, -,          2026-11-10, REPEATED,        -
            ru-152fz, 2026-11-01, 2026-11-09, 2026-11-09, 2026-11-10, WITHIN_INTERVAL, 2026-12-01
            ru-152fz, 2026-11-01, 2026-11-09, 2026-11-12, 2026-11-10, REPEATED,        -
            ru-152fz, 2026-11-01, 2026-11-09, 2026-11-09, 2026-11-30, WITHIN_INTERVAL, 2026-12-01
            ru-152fz, 2026-11-01, 2026-11-09, 2026-11-09, 2026-12-01, REPEATED,        -
            ru-152fz, 2026-11-01, 2026-11-09, 2026-11-09, 2026-12-02, REPEATED,        -
            ru-152fz, 2026-10-25, 2026-11-09, 2026-11-09, 2026-11-23, WITHIN_INTERVAL, 2026-11-24
            ru-152fz, 2026-10-25, 2026-11-09, 2026-11-09, 2026-11-24, REPEATED,        -
            by-99z,   2026-11-01, -,          -,          2026-12-31, REMINDER,        -
            by-99z,   2026-11-01, 2026-11-09, 2026-11-09, 2026-12-31, REPEATED,        -
            by-99z,   2026-11-01, 2026-11-09, 2026-11-09, 2027-01-01, REPEATED,        -
            by-99z,   2025-12-31, 2026-11-09, 2026-11-09, 2026-12-31, REPEATED,        -
            by-99z,   2026-11-01, 2026-11-09, -,          2026-12-31, REPEATED,        -
            us-ccpa,  2026-11-01, 2026-11-09, 2026-11-09, 2026-11-10, REPEATED,        -
            us-ccpa,  2026-11-01, -,          -,          2026-11-10, REMINDER,        -
            eu-gdpr,  2026-11-01, 2026-11-09, 2026-11-09, 2026-11-10, REPEATED,        -
            eu-gdpr,  2026-11-01, -,          -,          2026-11-10, REMINDER,        -
            uk-gdpr,  2026-11-01, 2026-11-09, 2026-11-09, 2026-11-10, REPEATED,        -
            uk-gdpr,  2026-11-01, -,          -,          2026-11-10, REMINDER,        -
            br-lgpd,  2026-11-01, 2026-11-09, 2026-11-09, 2026-11-10, REPEATED,        -
            br-lgpd,  2026-11-01, -,          -,          2026-11-10, REMINDER,        -
            kz-94v,   2026-11-01, 2026-11-09, 2026-11-09, 2026-11-10, REPEATED,        -
            kz-94v,   2026-11-01, -,          -,          2026-11-10, REMINDER,        -
            """)
    void tellsWhatAnEarlierRequestMeansUnderEveryPack(
            String pack,
            LocalDate sent,
            @Nullable LocalDate decided,
            @Nullable LocalDate answered,
            String later,
            RepeatFinding expected,
            @Nullable LocalDate lawfulAgain) {
        Wanted access = new Wanted(DemandKind.ACCESS, sent, since(instant(decided)), since(instant(answered)));
        Asked earlier = written("2026-11-01", "первое", access);
        Finding finding = findings(pack, earlier, asks(later, DemandKind.ACCESS), earlier).getFirst();
        assertEquals(expected, finding.what());
        assertEquals(lawfulAgain, finding.lawfulAgain());
        assertEquals(lawfulAgain != null, finding.rule() != null && finding.rule().ground() != null);
    }

    // Cal. Civ. Code 1798.130(b): twice in twelve months, so the third is early
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-01-15, 2026-05-01, 2026-11-10, WITHIN_INTERVAL, 2027-01-15
            2026-01-15, 2026-05-01, 2027-01-14, WITHIN_INTERVAL, 2027-01-15
            2026-01-15, 2026-05-01, 2027-01-15, REPEATED,        -
            2025-11-09, 2026-05-01, 2026-11-10, REPEATED,        -
            """)
    void aThirdRequestInTwelveMonthsIsEarlyInCalifornia(
            String first, String second, String third, RepeatFinding expected, @Nullable LocalDate lawfulAgain) {
        Asked one = answered(first, DemandKind.ACCESS);
        Asked two = answered(second, DemandKind.ACCESS);
        Finding finding = findings("us-ccpa", two, asks(third, DemandKind.ACCESS), one, two).getFirst();
        assertEquals(expected, finding.what());
        assertEquals(lawfulAgain, finding.lawfulAgain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-152fz", "by-99z", "us-ccpa", "eu-gdpr", "uk-gdpr", "br-lgpd", "kz-94v"})
    void noOtherKindThanAccessIsEverEarly(String pack) {
        for (DemandKind kind : DemandKind.values()) {
            if (kind != DemandKind.ACCESS) {
                Asked[] before =
                        {answered("2026-11-01", kind), answered("2026-11-02", kind), answered("2026-11-03", kind)};
                assertEquals(
                        RepeatFinding.REPEATED,
                        findings(pack, before[0], asks("2026-11-10", kind), before).getFirst().what());
            }
        }
    }

    // Act 99-Z art. 12: once in a calendar year is said of disclosures only, and of no refusal
    @Test
    void aRuleWithoutAGroundMakesNoRepeatEarlyAndIsTold() {
        Asked earlier = answered("2026-11-01", DemandKind.ACCESS);
        Finding finding = findings("by-99z", earlier, asks("2026-11-10", DemandKind.ACCESS), earlier).getFirst();
        assertEquals(RepeatFinding.REPEATED, finding.what());
        assertEquals("disclosures.repeat", Objects.requireNonNull(finding.rule()).id());
        assertEquals(RepeatFinding.REPEATED, findings(
                "by-99z", earlier, asks("2027-01-01", DemandKind.ACCESS), earlier).getFirst().what());
    }

    @Test
    void theRuleOfAnEarlyRepeatIsNamed() {
        Asked earlier = answered("2026-11-01", DemandKind.ACCESS);
        Finding finding = findings("ru-152fz", earlier, asks("2026-11-10", DemandKind.ACCESS), earlier).getFirst();
        assertEquals("ч. 4–6 ст. 14", Objects.requireNonNull(finding.rule()).citation().russian());
        assertEquals(Set.of(DemandKind.ACCESS), finding.kinds());
    }

    @Test
    void theSameWordsInAnotherOrderAreADuplicateAndOtherWordsOfTheSameDayAReminder() {
        Asked earlier = written("2026-11-09", "Прошу удалить всё обо мне", open(DemandKind.DELETION, "2026-11-09"));
        assertEquals(RepeatFinding.DUPLICATE, again(earlier, "2026-11-16", "обо мне: удалить ПРОШУ, все!"));
        assertEquals(RepeatFinding.REMINDER, again(earlier, "2026-11-09", "Когда удалите?"));
        assertEquals(RepeatFinding.REMINDER, again(earlier, "2026-11-09", ""));
        Asked wordless = written("2026-11-09", "🙏🙏", open(DemandKind.DELETION, "2026-11-09"));
        assertEquals(RepeatFinding.REMINDER, again(wordless, "2026-11-09", "🙏🙏"));
    }

    private static RepeatFinding again(Asked earlier, String day, String words) {
        Asked later = written(day, words, open(DemandKind.DELETION, day));
        return findings("ru-152fz", earlier, later, earlier).getFirst().what();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-10T11:59, DELETION, DUPLICATE
            2026-11-10T12:00, DELETION, REMINDER
            """)
    void theSameDemandsSpokenWithinADayAreADuplicate(String moment, DemandKind kind, RepeatFinding expected) {
        Asked first = spoken("2026-11-09T12:00", "удалить", kind);
        assertEquals(expected, findings("ru-152fz", first, spoken(moment, "сотрите", kind), first).getFirst().what());
    }

    @Test
    void moreDemandsThanBeforeAreNoDuplicateOfACall() {
        Asked first = spoken("2026-11-09T12:00", "удалить", DemandKind.DELETION);
        Asked more = spoken("2026-11-09T13:00", "удалить", DemandKind.DELETION, DemandKind.ACCESS);
        assertEquals(RepeatFinding.REMINDER, findings("ru-152fz", first, more, first).getFirst().what());
    }

    @Test
    void eachDemandIsJudgedByItselfAndTheMostTellingMeaningComesFirst() {
        Asked earlier = written("2026-11-01", "оба", done(DemandKind.ACCESS, "2026-11-01"),
                open(DemandKind.DELETION, "2026-11-01"));
        Asked later = asks("2026-11-10", DemandKind.DELETION, DemandKind.ACCESS, DemandKind.MARKETING);
        assertEquals(
                Map.of(RepeatFinding.WITHIN_INTERVAL, Set.of(DemandKind.ACCESS),
                        RepeatFinding.REMINDER, Set.of(DemandKind.DELETION)),
                findings("ru-152fz", earlier, later, earlier).stream()
                        .collect(Collectors.toMap(Finding::what, Finding::kinds)));
        assertEquals(RepeatFinding.WITHIN_INTERVAL, findings("ru-152fz", earlier, later, earlier).getFirst().what());
        assertEquals(RepeatFinding.EARLIER,
                findings("ru-152fz", earlier, asks("2026-11-10", DemandKind.MARKETING), earlier).getFirst().what());
    }

    private static List<Finding> findings(String pack, Asked earlier, Asked later, Asked... before) {
        return new Repeats(Rules.book().editions(pack).getLast().repeatRules())
                .findings(earlier, later, List.of(before));
    }

    @Test
    void whatStoodAtTheReceiptCountsThoughAnotherDecisionTookItsPlace() {
        Instant answered = Rules.noon("2026-11-05").toInstant();
        Instant corrected = Rules.noon("2026-11-12").toInstant();
        List<Span> spans = List.of(new Span(answered, corrected), new Span(corrected, null));
        Asked earlier = written("2026-11-01", "первое",
                new Wanted(DemandKind.ACCESS, LocalDate.parse("2026-11-01"), spans, spans));
        for (String day : List.of("2026-11-10", "2026-11-12", "2026-11-14")) {
            assertEquals(RepeatFinding.WITHIN_INTERVAL, findings(
                    "ru-152fz", earlier, asks(day, DemandKind.ACCESS), earlier).getFirst().what());
        }
        assertEquals(RepeatFinding.REMINDER,
                findings("ru-152fz", earlier, asks("2026-11-05", DemandKind.ACCESS), earlier).getFirst().what());
    }

    private static Asked asks(String day, DemandKind... kinds) {
        return written(day, "второе " + day, Arrays.stream(kinds).map(kind -> open(kind, day)).toArray(Wanted[]::new));
    }

    private static Asked answered(String day, DemandKind kind) {
        return written(day, "первое", done(kind, day));
    }

    private static Wanted open(DemandKind kind, String day) {
        return Wanted.open(kind, LocalDate.parse(day));
    }

    private static Wanted done(DemandKind kind, String day) {
        Instant same = Rules.noon(day).plusHours(1).toInstant();
        return new Wanted(kind, LocalDate.parse(day), since(same), since(same));
    }

    private static Asked written(String day, String words, Wanted... wanted) {
        return new Asked(Rules.noon(day), false, Words.of(words), List.of(wanted), Map.of(), "");
    }

    private static Asked spoken(String moment, String words, DemandKind... kinds) {
        ZonedDateTime at = ZonedDateTime.parse(moment + "+03:00[Europe/Moscow]");
        return new Asked(at, true, Words.of(words),
                Arrays.stream(kinds).map(kind -> Wanted.open(kind, at.toLocalDate())).toList(), Map.of(),
                "");
    }

    private static List<Span> since(@Nullable Instant from) {
        return from == null ? List.of() : List.of(new Span(from, null));
    }

    private static @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null ? null : Rules.noon(day.toString()).toInstant();
    }
}
