package org.dsrdesk.letters.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.Carrier;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.StatutoryItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class ShippedTemplatesTest {
    private static final Pattern FIELD = Pattern.compile("\\{\\{([\\p{L}\\d -]+)}}");
    private static final String ENGLISH = "access-answer access-refusal automated-result blocked breach-notice"
            + " complete-request corrected demand-refusal destroyed distribution-stopped extension marketing-stopped"
            + " nothing-held receipt redirect-operator redirect-subject stopped third-party-correction"
            + " third-party-destruction unblocked withdrawal-destroyed";

    record Template(LetterKind kind, LetterLanguage language, String text) {
        @Override
        public String toString() {
            return language.folder() + " " + kind.id();
        }

        Set<LetterField> fields() {
            Set<LetterField> fields = EnumSet.noneOf(LetterField.class);
            FIELD.matcher(text).results().forEach(hit -> fields.add(LetterField.named(hit.group(1), language)
                    .orElseThrow(() -> new AssertionError("no field " + hit.group()))));
            return fields;
        }
    }

    private static Stream<Template> templates() {
        return Arrays.stream(LetterLanguage.values()).flatMap(ShippedTemplatesTest::templates);
    }

    private static Stream<Template> templates(LetterLanguage language) {
        return Arrays.stream(LetterKind.values()).flatMap(kind -> ShippedTemplates.text(kind, language)
                .map(text -> new Template(kind, language, text))
                .stream());
    }

    private static Stream<Template> russian() {
        return templates(LetterLanguage.RUSSIAN);
    }

    private static Stream<Template> toSubjects() {
        return russian().filter(template -> template.kind().addressee() == Addressee.SUBJECT);
    }

    private static Stream<Arguments> items() {
        return templates().flatMap(template -> template.kind().contents().stream()
                .filter(item -> item.language() == template.language())
                .map(item -> Arguments.of(template, item.citation().english() + " " + item.what().english(), item)));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyKindHasARussianTemplate(LetterKind kind) {
        assertTrue(ShippedTemplates.text(kind, LetterLanguage.RUSSIAN).isPresent(), kind.id());
    }

    @Test
    void theLettersThatTheOtherLawsAskForAreInEnglishToo() {
        assertEquals(
                ENGLISH,
                templates(LetterLanguage.ENGLISH)
                        .map(template -> template.kind().id())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateNamesOnlyFieldsOfItsKind(Template template) {
        Set<LetterField> foreign = EnumSet.copyOf(template.fields());
        foreign.removeAll(template.kind().fields());
        assertEquals(Set.of(), foreign);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyFieldThatOnlySomeKindsHaveIsInATemplateOfTheKind(LetterKind kind) {
        Set<LetterField> shared = EnumSet.copyOf(LetterKind.ORDER_BLOCK.fields());
        shared.addAll(LetterKind.RECEIPT.fields());
        Set<LetterField> idle = EnumSet.copyOf(kind.fields());
        idle.removeAll(shared);
        templates().filter(template -> template.kind() == kind).forEach(template -> idle.removeAll(template.fields()));
        assertEquals(Set.of(), idle);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("items")
    void everyItemOfTheLawIsInTheTemplate(Template template, String article, StatutoryItem item) {
        assertTrue(!item.carriers().isEmpty(), article);
        for (Carrier carrier : item.carriers()) {
            switch (carrier) {
                case Carrier.Value(LetterField field) -> assertTrue(template.fields().contains(field), field.name());
                case Carrier.Words(String words) -> assertTrue(template.text().contains(words), words);
            }
        }
    }

    @Test
    void theItemsOfArticle14Part7AndOfOrder179AreAllThere() {
        assertEquals("1 2 3 4 5 6 7 8 9 9.1 10", points(LetterKind.ACCESS_ANSWER, "14", "7"));
        assertEquals("а б в г д е ж з и к", points(LetterKind.DESTRUCTION_ACT, "3", ""));
        assertEquals("а б в г д", points(LetterKind.LOG_EXTRACT, "5", ""));
        assertEquals("1 1 1 1 1", points(LetterKind.BREACH_NOTICE, "21", "3.1"));
        assertEquals("2 2", points(LetterKind.BREACH_REPORT, "21", "3.1"));
    }

    private static String points(LetterKind kind, String article, String part) {
        return kind.contents().stream()
                .filter(item -> item.language() == LetterLanguage.RUSSIAN)
                .map(StatutoryItem::citation)
                .filter(place -> place.article().equals(article) && place.part().equals(part))
                .map(place -> place.point())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("russian")
    void aRussianTemplateNamesTheArticleOfItsKindOrTheRuleOfTheDemand(Template template) {
        Pattern place = Pattern.compile("стать[ияеёй]+ " + Pattern.quote(template.kind().citation().article()) + "\\b");
        boolean named = place.matcher(template.text()).find();
        Set<LetterField> ofDemand = EnumSet.of(LetterField.RULE, LetterField.GROUND);
        ofDemand.retainAll(template.fields());
        assertTrue(named || !ofDemand.isEmpty() || unnamed(template.kind()), template.kind().citation().russian());
    }

    private static boolean unnamed(LetterKind kind) {
        return kind == LetterKind.CONSEQUENCE_NOTICE || kind == LetterKind.RECEIPT;
    }

    @ParameterizedTest
    @MethodSource("toSubjects")
    void aLetterToASubjectTellsOfComplaintAndCourtByArticle17(Template template) {
        String text = template.text();
        assertTrue(text.contains("в Роскомнадзор (rkn.gov.ru)"), "the authority");
        assertTrue(text.contains("или в суд (часть 1 статьи 17 Закона)"), "the court");
        assertTrue(text.contains("морального вреда (часть 2 статьи 17 Закона)"), "damages");
        int law = text.indexOf("далее — Закон");
        assertTrue(law > 0 && law < text.indexOf("статьи 17 Закона"), "which law");
    }

    @Test
    void refusalsInEnglishTellOfComplaintAndCourtByArticle12() {
        for (LetterKind kind : List.of(LetterKind.ACCESS_REFUSAL, LetterKind.DEMAND_REFUSAL,
                LetterKind.ACCESS_ANSWER)) {
            assertTrue(ShippedTemplates.text(kind, LetterLanguage.ENGLISH).orElseThrow().contains("{{remedies}}"));
        }
    }

    @Test
    void noTemplateNamesATermThatTheLawDoesNotHave() {
        Pattern term = Pattern.compile("(\\p{L}+|\\d+) ((рабочих|календарных) )?"
                + "(дней|дня|день|месяц\\p{L}*|час(?:а|ов|ы)?|лет|года?|days?|months?|hours?|years?)(?!\\p{L})");
        Set<String> terms = new TreeSet<>();
        templates().forEach(template -> term.matcher(template.text())
                .results()
                .forEach(hit -> terms.add(hit.group().toLowerCase(Locale.ROOT))));
        assertEquals(
                "last day; two hours; два часа; двух часов; последний день; пять рабочих дней;"
                        + " три года; тридцать дней; четыре часа; шести месяцев; это день; этого дня",
                String.join("; ", terms));
    }

    @Test
    void anOfficerIsAskedFewQuestions() {
        Map<String, Long> asked = russian()
                .map(template -> Map.entry(
                        template.kind().id(),
                        template.fields().stream()
                                .filter(field -> field.source() == FieldSource.OFFICER)
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(
                Map.ofEntries(
                        Map.entry("access-answer", 1L),
                        Map.entry("extension", 1L),
                        Map.entry("extension-regulator", 2L),
                        Map.entry("corrected", 1L),
                        Map.entry("third-party-correction", 1L),
                        Map.entry("violation-cured", 1L),
                        Map.entry("violation-destroyed", 1L),
                        Map.entry("violation-regulator", 2L),
                        Map.entry("purpose-destroyed", 1L),
                        Map.entry("purpose-continued", 1L),
                        Map.entry("automated-result", 1L),
                        Map.entry("regulator-answer", 2L),
                        Map.entry("log-extract", 1L),
                        Map.entry("breach-notice", 4L),
                        Map.entry("breach-report", 2L),
                        Map.entry("authority-answer", 3L),
                        Map.entry("authority-refusal", 1L)),
                asked);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateFilledWithTheExamplesHasNoBraceLeft(Template template) {
        Map<LetterField, String> examples = ShippedTemplates.examples(template.language());
        String letter = FIELD.matcher(template.text())
                .replaceAll(hit -> examples.get(
                        LetterField.named(hit.group(1), template.language()).orElseThrow()));
        assertEquals(-1, letter.indexOf('{'), letter);
        assertEquals(-1, letter.indexOf('}'), letter);
    }
}
