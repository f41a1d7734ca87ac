package org.dsrdesk.letters.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateMarkupTest {
    private static Stream<Arguments> blocks() {
        return Arrays.stream(LetterLanguage.values()).flatMap(language -> Arrays.stream(LetterKind.values())
                .flatMap(kind -> ShippedTemplates.text(kind, language).stream()
                        .flatMap(text -> Arrays.stream(text.strip().split("\n\n", -1)))
                        .map(block -> Arguments.of(language.folder() + " " + kind.id(), block))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("blocks")
    void everyBlockIsOfOneKindOfTheMarkup(String template, String block) {
        List<String> lines = block.lines().toList();
        for (String line : lines) {
            assertTrue(!line.isBlank() && line.equals(line.strip()), "blanks around: " + line);
            assertEquals(line.split("\\{\\{", -1).length, line.split("}}", -1).length, "braces: " + line);
            assertEquals(1, line.split("\\*\\*", -1).length % 2, "bold left open: " + line);
        }
        if (lines.getFirst().startsWith("|")) {
            long cells = cells(lines.getFirst());
            assertTrue(lines.stream().allMatch(line -> line.endsWith("|") && cells(line) == cells), block);
        } else {
            assertEquals(1, lines.size(), "a paragraph is one line: " + block);
            assertTrue(!block.startsWith("#") || block.startsWith("# "), "another heading: " + block);
            assertTrue(block.indexOf('|') < 0 && block.indexOf('`') < 0, "another markup: " + block);
        }
    }

    private static long cells(String row) {
        return row.chars().filter(sign -> sign == '|').count() - 1;
    }
}
