package org.dsrdesk.letters.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.packs.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterDutiesTest {
    private static Stream<Duty> told(String pack) {
        return ShippedRules.load().shipped().editions(pack).stream()
                .flatMap(statute -> statute.duties().stream())
                .filter(duty -> duty.action() == DutyAction.ANSWER || duty.action() == DutyAction.NOTIFY);
    }

    private static Set<String> fulfilled(Stream<LetterKind> kinds) {
        return kinds.map(LetterKind::duties).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    @Test
    void everyDutyOfALetterIsOneToAnswerOrToNotifyOfAPack() {
        Set<String> unknown = new TreeSet<>(fulfilled(Arrays.stream(LetterKind.values())));
        List.of("ru-152fz", "eu-gdpr", "uk-gdpr", "us-ccpa")
                .forEach(pack -> told(pack).map(Duty::id).forEach(unknown::remove));
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ru-152fz, distribution.publish
            eu-gdpr, breach.subjects regulator.answer restriction.recipients
            uk-gdpr, breach.subjects regulator.answer restriction.recipients
            us-ccpa, limit.tell-others optout.tell-others
            """)
    void theDutiesThatNoShippedLetterFulfilsAreKnown(String pack, String duties) {
        LetterLanguage language = LetterLanguage.ofPack(pack).orElseThrow();
        Set<String> fulfilled = fulfilled(Arrays.stream(LetterKind.values())
                .filter(kind -> ShippedTemplates.text(kind, language).isPresent()));
        assertEquals(
                duties,
                told(pack).map(Duty::id)
                        .filter(id -> !fulfilled.contains(id))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }
}
