package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCommandTest {
    private final Terminal terminal = Terminal.withoutData();

    @Test
    void theVersionIsOneExactLine() {
        assertEquals(
                new Terminal.Said(0, "DSR Desk 0.1.0" + System.lineSeparator(), ""), terminal.type("--version"));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        terminal.type();
        terminal.type("--data", "somewhere", "--lang", "en");
        terminal.type("--demo", "--tour=pictures");

        assertEquals(
                List.of(
                        new WindowStart(null, false, null, null),
                        new WindowStart(Path.of("somewhere"), false, null, Locale.of("en")),
                        new WindowStart(null, true, Path.of("pictures"), null)),
                terminal.windows);
    }

    @Test
    void helpSpeaksBothLanguages() {
        Terminal.Said russian = terminal.type("deadline", "--help");
        Terminal.Said english = terminal.type("--help", "--lang=en");

        assertEquals(0, russian.code());
        assertTrue(russian.out().startsWith("Все обязанности по требованию"), russian.out());
        assertTrue(russian.out().contains("момент получения"), russian.out());
        assertTrue(english.out().contains("A month as CSV"), english.out());
        assertFalse(english.out().contains("месяц"), english.out());
        assertTrue(terminal.windows.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nonsense",
        "--nonsense",
        "--lang fr",
        "--data",
        "--data a --demo",
        "--demo=perhaps",
        "deadline",
        "deadline --kind WITHDRAWAL",
        "deadline --kind WITHDRAWAL --received",
        "deadline --kind LOVE --received 2026-11-03",
        "deadline --kind ACCESS --kind ACCESS --received 2026-11-03",
        "deadline --kind ACCESS --received yesterday",
        "deadline --kind ACCESS --received 2026-02-30",
        "deadline --kind ACCESS --received 2026-11-03T25:00",
        "deadline --kind ACCESS --received 1999-12-31",
        "deadline --kind ACCESS --received 2060-12-31",
        "deadline --kind ACCESS --received +999999-01-01",
        "deadline --kind ACCESS --received 2026-11-03 --today 3026-01-01",
        "deadline --kind ACCESS --received 2026-11-03 --today soon",
        "deadline --kind ACCESS --received 2026-11-03 --zone Mars",
        "deadline --kind ACCESS --received 2026-11-03 --event X",
        "deadline --kind ACCESS --received 2026-11-03 --event X=2026-11-03",
        "deadline --kind ACCESS --received 2026-11-03 --event RECEIVED=2026-11-03",
        "deadline --kind ACCESS --received 2026-11-03 --ground STOP_DEMANDED",
        "deadline --kind DELETION --received 2026-11-03 --ground NONE",
        "deadline --kind ACCESS --received 2026-11-03 --named-due 2026-12-01",
        "deadline --kind ACCESS --received 2026-11-03 @nofile",
        "deadline --batch",
        "deadline --batch - --kind ACCESS",
        "deadline --batch - --received 2026-11-03",
        "deadline --batch - --event EVIDENCE_RECEIVED=2026-11-03",
        "deadline --batch - --ground STOP_DEMANDED",
        "deadline --batch - --named-due 2026-11-03",
        "deadline --batch - --today 2026-11-03",
        "deadline --batch - --json",
        "deadline --batch - --zone Mars",
        "deadline --batch nofile.csv",
        "deadline --batch .",
        "deadline --batch -",
        "report --data a --month 2026-11",
        "report --data a --out b.csv",
        "report --month 2026-11 --out b.csv",
        "report --data a --month 2026-13 --out b.csv",
        "report --data a --month 2026-12 --out b.csv",
        "report --data a --month 2026-11 --out .",
        "verify"
    })
    void whatIsNotUnderstoodIsOneLineAndCodeTwo(String line) {
        Terminal.Said said = terminal.type(line.split(" "));

        assertEquals(2, said.code(), said.toString());
        assertEquals("", said.out());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(said.err().codePoints().anyMatch(letter -> letter >= 'а' && letter <= 'я'), said.err());
        assertFalse(said.err().contains("{") || said.err().contains("Exception"), said.err());
    }

    @Test
    void complaintsSpeakTheLanguageAskedFor() {
        assertEquals(
                "Not understood: \"nonsense\". See dsr-desk --help." + System.lineSeparator(),
                terminal.type("nonsense", "--lang", "en").err());
        assertEquals(
                "Не хватает параметра --kind." + System.lineSeparator(), terminal.type("deadline").err());
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Set<String> russian = new TreeSet<>(new CliTexts(CliTexts.RUSSIAN).bundle().keySet());

        assertTrue(russian.size() > 80);
        assertEquals(russian, new TreeSet<>(new CliTexts(CliTexts.ENGLISH).bundle().keySet()));
    }

    @Test
    void dataThatDoNotOpenAreOneSentenceAndCodeOne(@TempDir Path folder) {
        Terminal locked = new Terminal((place, passphrase) -> {
            throw new DeskNotOpenedException(
                    DeskNotOpenedException.Reason.WRONG_PASSPHRASE, new IllegalStateException());
        });

        assertEquals(
                new Terminal.Said(1, "", "Парольная фраза не подошла." + System.lineSeparator()),
                locked.type("verify", "--data", folder.toString()));
        assertEquals(
                1,
                locked.type(
                        "report",
                        "--data",
                        folder.toString(),
                        "--month",
                        "2026-11",
                        "--out",
                        folder.resolve("none/a.csv").toString())
                        .code());
    }
}
