package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.assessment.Asked.Contact;
import org.dsrdesk.domain.assessment.Asked.Span;
import org.dsrdesk.domain.assessment.Asked.Wanted;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {
    @Test
    void tellsWhatHasChanged() {
        Asked then = new Asked(Rules.noon("2026-11-01"), false, Words.of("Удалите и покажите"), List.of(
                wanted(DemandKind.DELETION, "2026-11-05"), wanted(DemandKind.ACCESS, "2026-11-12"),
                wanted(DemandKind.CORRECTION, null)),
                Map.of(Contact.NAME, "Мария", Contact.PHONE, "+79161234567", Contact.ADDRESS, "Тверь"), "a/1");
        Asked now = new Asked(Rules.noon("2026-11-10"), false, Words.of("покажите, и удалите!"),
                List.of(wanted(DemandKind.ACCESS, null), wanted(DemandKind.MARKETING, null)),
                Map.of(Contact.NAME, "Мария", Contact.PHONE, "+79160000000", Contact.EMAIL, "m@mail.example"), "a/2");
        assertEquals(
                new Since(
                        Set.of(DemandKind.MARKETING),
                        Set.of(DemandKind.DELETION, DemandKind.CORRECTION),
                        Words.Likeness.SAME,
                        Map.of(Contact.PHONE, Since.Change.OTHER, Contact.EMAIL, Since.Change.NEW,
                                Contact.ADDRESS, Since.Change.GONE),
                        new Since.Answer(1, 3),
                        9,
                        true),
                Since.between(then, now));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Удалите всё', 'ВСЕ удалите', SAME
            'Удалите',     'Удалите ещё', DIFFERENT
            'я',           'Я.',          SAME
            '',            '',            UNKNOWN
            '🙏',          '🙏',          UNKNOWN
            '№ 5',         '№ 6',         DIFFERENT
            """)
    void comparesWordsWithoutOrderCaseAndSigns(String then, String now, Words.Likeness expected) {
        assertEquals(expected, Words.of(then).comparedWith(Words.of(now)));
    }

    @Test
    void longWordsAreComparedWhole() {
        String name = "а".repeat(300);
        assertEquals(Words.Likeness.DIFFERENT, Words.of(name).comparedWith(Words.of(name + "б")));
        String[] many = new String[100_000];
        Arrays.fill(many, "слово");
        assertEquals(100_000, Words.of(String.join(" ", many)).sorted().size());
    }

    private static Wanted wanted(DemandKind kind, @Nullable String answered) {
        List<Span> since = answered == null
                ? List.of()
                : List.of(new Span(Rules.noon(answered).toInstant(), null));
        return new Wanted(kind, Rules.noon("2026-11-01").toLocalDate(), since, since);
    }
}
