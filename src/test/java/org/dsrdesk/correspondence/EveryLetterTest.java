package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.letters.templates.ShippedTemplates;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class EveryLetterTest {
    private static final Set<FieldSource> ASKED = EnumSet.of(FieldSource.OFFICER, FieldSource.STANDING);

    @TempDir private Path folder;

    static Stream<Arguments> shipped() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Arrays.stream(LetterLanguage.values())
                        .filter(language -> ShippedTemplates.text(kind, language).isPresent())
                        .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isOfferedSaysAllThatTheDeskKnowsAndIsMade(LetterKind kind, LetterLanguage language) {
        try (LetterDesk story = Stories.of(kind, language, folder)) {
            OutgoingLetter begun = story.begin(kind);
            List<LetterField> empty = story.letters.draft(begun, OFFICER).fields().stream()
                    .filter(DraftField::isEmpty)
                    .map(DraftField::field)
                    .filter(field -> !ASKED.contains(field.source()))
                    .toList();
            assertEquals(List.of(), empty);
            OutgoingLetter made = story.made(begun);
            assertEquals(LetterStage.MADE, made.stage());
            assertTrue(made.made() != null && made.made().pages() >= 1);
        }
    }
}
