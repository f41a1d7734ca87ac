package org.dsrdesk.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.profile.Difference;
import org.dsrdesk.domain.profile.Differences;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.testing.Profiles;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class OperatorFilesTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String LEAST = """
            format = 1
            [operator]
            name = "Ромашка"
            zone = "Europe/Moscow"
            packs = ["ru-152fz"]
            """;

    @TempDir private Path folder;

    private static OperatorCard read(String text) {
        return OperatorReader.read("o.toml", text, Rules.PACK::equals);
    }

    private static List<String> faults(String text) {
        return assertThrows(OperatorFileException.class, () -> read(text)).sentences(RUSSIAN);
    }

    @Test
    void whatIsWrittenIsReadBackExactly() {
        for (long seed = 0; seed < 400; seed++) {
            OperatorCard card = new RandomCards(seed).card();
            String text = OperatorWriter.write(card);
            assertEquals(card, read(text), "seed " + seed + "\n" + text);
            assertEquals(card, read(text.replace("\n", "\r\n")), "seed " + seed);
        }
    }

    @Test
    void theLeastFileIsAnOperatorThatPromisesNothing() {
        OperatorCard card = read(LEAST);
        assertEquals(Rules.MOSCOW, card.operator().zone());
        assertEquals(new OperatorId(0), card.operator().id());
        assertEquals(Policy.NONE, card.operator().policy());
        assertEquals(Profile.EMPTY, card.profile());
    }

    @Test
    void aFileSaysInWordsWhatEachPartIs() {
        String text = OperatorWriter.write(new OperatorCard(Rules.operator(), Profiles.full()));
        assertTrue(text.startsWith("# Профиль оператора DSR Desk"), text);
        assertTrue(text.contains("# Where the data are. Keep the ids"), text);
        assertTrue(text.contains("""
                [[system]]
                id = "crm"
                name = "CRM «Ромашка»"
                owner = "Отдел продаж"
                categories = ["имя", "телефон"]
                processing = "AUTOMATED"
                self_service = true
                backup = { where = "Ленты", days = 90 }
                """), text);
        assertTrue(text.contains("""
                [[task]]
                kinds = ["DELETION", "WITHDRAWAL"]
                recipient = "post"
                work = "TELL"
                """), text);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceByLine() {
        assertEquals(
                List.of(
                        "o.toml, строка 3: ключ «nmae» здесь неизвестен",
                        "o.toml, строка 4: часового пояса «Europe/Moskow» нет",
                        "o.toml, строка 5: свода правил «ru-999fz» в программе нет",
                        "o.toml, строка 6: «7707083890» — не ИНН: не сходятся число цифр или контрольные цифры",
                        "o.toml, строка 7: «8 800 1» — не телефон: нужны + и от 5 до 15 цифр без пробелов",
                        "o.toml, строка 2: не хватает «name»").stream().sorted().toList(),
                faults("""
                        format = 1
                        [operator]
                        nmae = "Ромашка"
                        zone = "Europe/Moskow"
                        packs = ["ru-999fz"]
                        inn = "7707083890"
                        phone = "8 800 1"
                        """).stream().sorted().toList());
    }

    @Test
    void linesOfListsAreNamedToo() {
        assertEquals(
                List.of(
                        "o.toml, строка 8: в «processing» стоит «CLOUD», а можно: AUTOMATED, PAPER, MIXED",
                        "o.toml, строка 9: в «days» должно стоять целое число от 1 до 36525",
                        "o.toml, строка 11: обозначение «crm» уже занято",
                        "o.toml, строка 14: в «kinds» должен стоять список текстов",
                        "o.toml, строка 15: места «erp» нет среди систем и получателей",
                        "o.toml, строка 16: в «work» стоит «SHRED», а можно: DESTROY, BLOCK, UNBLOCK, CORRECT, "
                                + "HAND_OVER, STOP, TELL, WARN, STOP_SERVICE, TELL_REGULATOR, OTHER",
                        "o.toml, строка 18: «{n}{n}» не годится для номеров: нужно ровно одно {n}, можно {year}, "
                                + "других фигурных скобок быть не должно"),
                faults(LEAST + """
                        [[system]]
                        id = "crm"
                        processing = "CLOUD"
                        backup = { where = "", days = 0 }
                        [[system]]
                        id = "crm"
                        processing = "PAPER"
                        [[task]]
                        kinds = "DELETION"
                        system = "erp"
                        work = "SHRED"
                        [letterhead]
                        numbering = "{n}{n}"
                        """).stream()
                        .filter(sentence -> !sentence.contains("не хватает") && !sentence.contains("хотя бы одно"))
                        .toList());
    }

    @Test
    void aBrokenFileIsRefusedWithItsLine() {
        assertTrue(faults("format = 1\n[operator\n").getFirst().equals("o.toml, строка 2: строка не разбирается:"
                + " проверьте кавычки, скобки и знак = в ней и перед ней"));
        assertEquals(List.of("o.toml, строка 6: такой ключ или раздел уже есть выше"),
                faults(LEAST + "name = \"Василёк\"\n"));
        assertEquals(List.of("o.toml, строка 1: не хватает «operator»"), faults("format = 1\n"));
        assertEquals(List.of("o.toml, строка 1: в «format» должно стоять целое число от 1 до 1"),
                faults(LEAST.replace("format = 1", "format = 2")));
    }

    @Test
    void twentyFaultsAreToldAndTheOthersCounted() {
        List<String> told = faults(LEAST + "name = \"Василёк\"\n".repeat(25));
        assertEquals(21, told.size());
        assertEquals("o.toml: и ещё замечаний: 5", told.getLast());
    }

    @Test
    void anOldFileStaysWholeWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("o.toml"), "прежнее");
        Files.createDirectories(folder.resolve("o.toml.tmp").resolve("x"));
        OperatorCard card = read(LEAST);
        assertThrows(IOException.class, () -> OperatorFiles.write(file, card, true));
        assertEquals("прежнее", Files.readString(file));
    }

    @Test
    void aFileThatIsTooLargeOrInAnotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("o.toml");
        Files.write(file, new byte[1024 * 1024 + 1]);
        assertThrows(OperatorFileException.class, () -> OperatorFiles.read(file, Rules.PACK::equals));
        Files.write(file, LEAST.getBytes(Charset.forName("windows-1251")));
        OperatorFileException refused = assertThrows(
                OperatorFileException.class, () -> OperatorFiles.read(file, Rules.PACK::equals));
        assertEquals(List.of("o.toml: текст не в кодировке UTF-8"), refused.sentences(RUSSIAN));
        Files.write(file, ("\uFEFF" + LEAST).getBytes(StandardCharsets.UTF_8));
        assertEquals(read(LEAST), OperatorFiles.read(file, Rules.PACK::equals));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnDemand() throws IOException {
        Path file = folder.resolve("o.toml");
        OperatorCard card = new OperatorCard(Rules.operator(), Profiles.full());
        OperatorFiles.write(file, read(LEAST), false);
        assertThrows(FileAlreadyExistsException.class, () -> OperatorFiles.write(file, card, false));
        assertEquals(read(LEAST), OperatorFiles.read(file, Rules.PACK::equals));
        OperatorFiles.write(file, card, true);
        assertEquals(card.profile(), OperatorFiles.read(file, Rules.PACK::equals).profile());
    }

    @Test
    void aFileWithoutIdentitiesRecognisesWhatIsKeptByItsName() {
        Policy policy = new Policy(null, Set.of(), List.of(new PolicyGround("7", "Усилия", "п. 5", Set.of())), false);
        OperatorCard kept = new OperatorCard(Rules.operator().promising(policy), Profiles.full());
        String text = OperatorWriter.write(kept)
                .replace("id = \"7\"\n", "")
                .replace("id = \"paper\"\n", "")
                .replace("п. 5", "п. 6");
        OperatorCard replacing = read(text).replacing(kept);
        assertEquals(kept.operator().id(), replacing.operator().id());
        assertEquals(
                List.of(new Difference(Difference.Part.GROUND, Difference.Change.CHANGED, "7", "Усилия")),
                Differences.between(kept, replacing));
    }

    @Test
    void everyShippedProfileIsReadAndWrittenAndReadAgain() {
        for (String name : ShippedOperators.names()) {
            OperatorCard card = ShippedOperators.card(name, Rules.PACK::equals);
            assertEquals(card, read(OperatorWriter.write(card)), name);
        }
    }

    @Test
    void sentencesForLettersStandInATableOfTheirOwn() {
        String text = OperatorWriter.write(new OperatorCard(Rules.operator(), Profiles.full()));
        assertTrue(text.contains("""
                [letters]
                purposes = \"\"\"
                Исполнение договора
                Ответы на обращения\"\"\"
                data_source = "Данные дал сам субъект."
                """), text);
        assertEquals(
                List.of(
                        "o.toml, строка 7: ключ «reasons» здесь неизвестен",
                        "o.toml, строка 8: «methods» не может быть пустым",
                        "o.toml, строка 9: в «continues» должен стоять текст в кавычках"),
                faults(LEAST + """
                        [letters]
                        reasons = "Много дел"
                        methods = " "
                        continues = ["Счета"]
                        """));
    }

    @Test
    void aShippedProfileSaysInLettersOnlyWhatItsPolicySays() {
        Map<LetterField, String> clever = ShippedOperators.card("kp-clever", Rules.PACK::equals).profile().standing();
        assertEquals("Остаются обязательные объявления о сервисах: сведения об учётной записи, о плановых "
                + "приостановках и отключениях (п. 2 политики).", clever.get(LetterField.CONTINUES));
        for (String name : ShippedOperators.names()) {
            Map<LetterField, String> said = ShippedOperators.card(name, Rules.PACK::equals).profile().standing();
            assertTrue(said.keySet().containsAll(Set.of(LetterField.LEGAL_GROUNDS, LetterField.PURPOSES,
                    LetterField.DATA_SOURCE, LetterField.OPERATOR_MEASURES)), name);
            assertFalse(said.containsKey(LetterField.TRANSFERS_ABROAD), name);
        }
    }

    @Test
    void everyFaultHasASentenceInBothLanguagesAndNoneIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/dsrdesk/profiles"))) {
            for (Path file : files.toList()) {
                used.addAll(Pattern.compile("\"((?:fault|file|toml|value|key|id|pack|place)\\.[a-z0-9-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        used.addAll(Set.of("value.email", "value.phone"));
        for (Locale locale : List.of(RUSSIAN, Locale.ENGLISH)) {
            assertEquals(used, new TreeSet<>(ResourceBundle.getBundle("org.dsrdesk.profiles.faults", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet()));
        }
    }
}
