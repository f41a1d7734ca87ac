package org.dsrdesk.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsrdesk.domain.statute.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterFieldTest {
    @Test
    void aNameIsReadWhateverItsCaseItsBlanksAndItsLetterYo() {
        assertEquals(
                Optional.of(LetterField.OUTGOING_NUMBER),
                LetterField.named("  Исходящий   НОМЕР ", LetterLanguage.RUSSIAN));
        assertEquals(
                Optional.of(LetterField.OUTGOING_NUMBER), LetterField.named("Outgoing number", LetterLanguage.ENGLISH));
        assertEquals(Optional.of(LetterField.CONTRACT), LetterField.named("договор", LetterLanguage.RUSSIAN));
        assertEquals(Optional.empty(), LetterField.named("outgoing number", LetterLanguage.RUSSIAN));
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void noTwoFieldsShareAName(LetterLanguage language) {
        assertEquals(
                LetterField.values().length,
                Arrays.stream(LetterField.values())
                        .map(field -> field.name(language).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(LetterField.class)
    void aPersonIsAskedForWhatTheDeskCannotKnowAndForNothingElse(LetterField field) {
        switch (field.source()) {
            case DESK, PROFILE -> assertEquals(Optional.empty(), field.question());
            case STANDING, OFFICER -> {
                Text hint = field.question().orElseThrow().hint();
                assertFalse(hint.russian().equals(field.name(LetterLanguage.RUSSIAN)), "no hint");
                assertFalse(hint.english().isBlank(), "no English hint");
            }
        }
    }

    @Test
    void everyStandingSentenceHasASuggestionToStartFrom() {
        assertEquals(
                "",
                Arrays.stream(LetterField.values())
                        .filter(field -> field.source() == FieldSource.STANDING)
                        .filter(field -> field.question().orElseThrow().suggestion().russian().isEmpty())
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }
}
