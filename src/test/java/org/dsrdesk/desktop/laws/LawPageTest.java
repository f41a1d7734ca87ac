package org.dsrdesk.desktop.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.NoticeTo;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawPageTest {
    private final Messages russian = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final Messages english = new Messages(Language.ENGLISH, FixedClock.friday());

    private LawPage page(String pack) {
        return new LawWriter(russian).page(Rules.book().editions(pack).getLast());
    }

    private static LawSection section(LawPage page, String id) {
        return page.sections().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static LawEntry entry(LawPage page, String section, String id) {
        return section(page, section).entries().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aDutyIsSaidWholeInPlainRussian() {
        LawEntry access = entry(page(Rules.PACK), "kind.ACCESS", "access.answer");
        assertEquals("Ответить на запрос о данных", access.title());
        assertEquals(List.of("ч. 1 ст. 20 152-ФЗ"), access.lines(FactKind.CITATION));
        assertEquals(List.of("обращение получено"), access.lines(FactKind.STARTS));
        assertEquals(List.of("10 рабочих дней"), access.lines(FactKind.TERM));
        assertEquals("можно продлить на 5 рабочих дней, уведомив заявителя",
                access.lines(FactKind.EXTENSION).getFirst());
        assertEquals(2, access.lines(FactKind.EXTENSION).size());
        assertEquals(List.of("если в требовании не отказано"), access.lines(FactKind.EXISTS));
        assertEquals(11, access.lines(FactKind.REPLY).size());
        assertEquals(List.of("прочитано в законе, сверено 21.06.2026"), access.lines(FactKind.CONFIDENCE));
        assertEquals(List.of(), access.marks());
    }

    @Test
    void whatIsNotCheckedAndWhatIsAdviceIsSaidInWords() {
        LawEntry told = entry(page(Rules.PACK), "kind.CORRECTION", "correction.tell-subject");
        assertEquals(List.of(EntryMark.UNVERIFIED), told.marks());
        assertEquals("не проверено", told.lines(FactKind.CONFIDENCE).getFirst());
        LawEntry draft = entry(page("kz-94v"), "kind.WITHDRAWAL", "withdrawal.answer");
        assertEquals(List.of(EntryMark.ADVICE, EntryMark.UNVERIFIED), draft.marks());
        assertEquals("черновик: ничего не проверено", page("kz-94v").about().lines(FactKind.TRUST).getFirst());
    }

    @Test
    void deletionIsReadByItsGroundWhereItIsNoRightOfItsOwn() {
        LawPage page = page(Rules.PACK);
        assertEquals("Удалить данные: согласие отозвано", section(page, "ground.CONSENT_WITHDRAWN").title());
        assertTrue(page.sections().stream().noneMatch(one -> one.id().equals("kind.DELETION")));
        assertEquals("Удалить данные", section(page("eu-gdpr"), "kind.DELETION").title());
    }

    @Test
    void whatTheLawDoesNotSayIsSaidToo() {
        LawSection excessive = section(page(Rules.PACK), "excessive");
        assertEquals(List.of(), excessive.entries());
        assertEquals("О чрезмерных запросах в этом законе ничего нет: отказать только поэтому нельзя.",
                excessive.none());
        LawEntry repeat = section(page("us-ccpa"), "repeats").entries().getFirst();
        assertEquals("не больше 2 раз за 12 месяцев, считая с события «обращение получено»",
                repeat.lines(FactKind.WINDOW).getFirst());
    }

    @Test
    void theSearchWantsEveryWordAndTakesEAndYoForOne() {
        LawPage found = page(Rules.PACK).matching(" РЕКЛАМ  немедленно ");
        assertEquals(List.of("kind.MARKETING"), found.sections().stream().map(LawSection::id).toList());
        assertEquals(1, found.size());
        assertEquals(page(Rules.PACK).matching("ребёнка").size(), page(Rules.PACK).matching("ребенка").size());
        assertTrue(page(Rules.PACK).matching("ребенка").size() > 0);
        assertEquals(0, page(Rules.PACK).matching("динозавр").size());
        assertEquals(page(Rules.PACK), page(Rules.PACK).matching("  "));
    }

    @ParameterizedTest
    @EnumSource
    void everyLawIsWrittenWholeInEachLanguage(Language language) {
        Messages messages = new Messages(language, FixedClock.friday());
        for (Statute statute : Rules.book().statutes()) {
            LawPage page = new LawWriter(messages).page(statute);
            statute.duties().forEach(duty -> assertTrue(page.sections().stream()
                    .flatMap(one -> one.entries().stream()).anyMatch(one -> one.id().equals(duty.id())), duty.id()));
            page.sections().stream().flatMap(one -> one.entries().stream()).flatMap(one -> one.facts().stream())
                    .forEach(fact -> assertFalse(fact.lines().isEmpty()
                            || fact.lines().stream().anyMatch(String::isBlank), page.id() + " " + fact));
        }
    }

    @Test
    void everyConstantHasItsWordsInBothLanguages() {
        Stream<String> keys = Stream.of(
                names("laws.fact.", FactKind.values()), names("laws.mark.", EntryMark.values()),
                names("laws.change.", Change.values()), names("laws.when.", Condition.values()),
                names("laws.extension.", NoticeTo.values()), names("laws.use.", DecisionGround.Use.values()),
                names("confidence.", Confidence.values())).flatMap(List::stream);
        List<ResourceBundle> bundles = List.of(russian.bundle(), english.bundle());
        keys.forEach(key -> bundles.forEach(bundle -> assertTrue(bundle.containsKey(key), key)));
    }

    private static List<String> names(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(one -> prefix + one.name()).toList();
    }

    @Test
    void theFileIsOnePageThatNeedsNothingAndLetsNothingIn() {
        LawEntry bad = new LawEntry("x", "<script>alert(1)</script> & \"я\"", List.of(EntryMark.UNVERIFIED),
                List.of(Fact.of(FactKind.WORDS, "a < b"), Fact.of(FactKind.TERM, "3 дня")));
        LawPage page = new LawPage(LawBench.OLD, new LawEntry("law", "Закон <1>", List.of(), List.of()),
                List.of(new LawSection("s", "Раздел", List.of(bad), ""),
                        new LawSection("n", "Пустой", List.of(), "Ничего нет.")));
        String html = new LawHtml(russian).page(page);
        assertTrue(html.contains("<title>Закон &lt;1&gt;</title>"), html);
        assertTrue(html.contains("<b>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;я&quot;</b>"
                + " <span class=\"mark\">не проверено</span><p>a &lt; b</p></td><td><p>3 дня</p></td>"), html);
        assertTrue(html.contains("<h2>Пустой</h2>\n<p>Ничего нет.</p>"), html);
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains("<script"), html);
    }

    @Test
    void onPaperTheLawIsATableEightyCharactersWide() {
        String sheet = new LawSheet(russian).page(page(Rules.PACK));
        assertTrue(sheet.lines().allMatch(line -> line.length() <= 80), sheet);
        assertTrue(sheet.contains("""
                Ответить на запрос о данных    | ч. 1 ст. 20      | 10 рабочих     | можно
                                               | 152-ФЗ           | дней           | продлить на"""), sheet);
        assertTrue(sheet.contains("Уведомить") && sheet.contains("[не проверено]"), sheet);
    }
}
