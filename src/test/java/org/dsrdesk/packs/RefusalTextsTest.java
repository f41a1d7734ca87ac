package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern USE = Pattern.compile("Reason\\.(?:of|text)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "org.dsrdesk.packs.refusals",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group(hit.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/dsrdesk/packs"))) {
            for (Path file : files.toList()) {
                used.addAll(found(USE, Files.readString(file)));
            }
        }
        return used;
    }

    @Test
    void everyReasonThatTheReadersNameHasATextInBothLanguagesAndNoTextIsLeftOver() throws IOException {
        Set<String> used = used();
        assertEquals(used, new TreeSet<>(texts(RUSSIAN).keySet()));
        assertEquals(used, new TreeSet<>(texts(Locale.ENGLISH).keySet()));
    }

    @Test
    void noReasonIsMadeOfAKeyThatIsNotSpeltOut() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/dsrdesk/packs"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                long calls = Pattern.compile("Reason\\.(of|text)\\(").matcher(text).results().count();
                assertEquals(calls, USE.matcher(text).results().map(MatchResult::group).count(), file.toString());
            }
        }
    }

    @Test
    void bothLanguagesPutInTheSameValues() {
        for (String key : texts(RUSSIAN).keySet()) {
            assertEquals(
                    found(PLACE, texts(Locale.ENGLISH).getString(key)),
                    found(PLACE, texts(RUSSIAN).getString(key)),
                    key);
        }
    }

    @Test
    void aRefusalNamesFileLineAndReasonInTheLanguageAskedFor() {
        PackException refused = new PackException("calendar.xml", 1012, Reason.of("calendar.year.missing", 2028));
        assertEquals("calendar.xml, строка 1012: нет 2028 года", refused.sentence(RUSSIAN));
        assertEquals("calendar.xml, line 1012: the year 2028 is missing", refused.sentence(Locale.ENGLISH));
        assertEquals("calendar.xml:1012: the year 2028 is missing", refused.getMessage());
    }

    @Test
    void aRefusalOfAWholeFileNamesNoLine() {
        PackException refused = new PackException("calendar-ru.csv", 0, Reason.of("file.missing"));
        assertEquals("calendar-ru.csv: файла нет", refused.sentence(RUSSIAN));
        assertEquals("calendar-ru.csv: the file is missing", refused.getMessage());
    }

    @Test
    void listsAreShownWithCommas() {
        assertEquals(
                "«DAYS» здесь не годится (termunit); можно: HOURS, MONTHS",
                Reason.of("value.choice", "DAYS", "termunit", List.of("HOURS", "MONTHS"))
                        .in(RUSSIAN));
    }
}
