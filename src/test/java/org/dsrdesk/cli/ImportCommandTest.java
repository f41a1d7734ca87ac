package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {
    private static final String ANSWER = """
            From: Мария <m.ivanova@mail.example>
            To: privacy@callkeeper.example
            Date: Fri, 20 Nov 2026 10:00:00 +0300
            Message-ID: <again@mail.example>
            In-Reply-To: <%s>
            Subject: Re: Удалите мои данные

            Добрый день, когда же будет ответ?
            """;

    @TempDir private Path folder;

    private TestDesk desk;
    private Terminal terminal;
    private Path letters;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.in(Files.createDirectory(folder.resolve("data")));
        letters = Files.createDirectory(folder.resolve("letters"));
        terminal = new Terminal((_, _) -> new OpenedTestDesk(desk));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachLetterOfAFolderIsTakenWithItsOutcome() throws IOException {
        sample("01-callkeeper-delete-utf8.eml");
        sample("04-kpclever-correct-html-only.eml");
        sample("11-broken-truncated.eml");
        sample("12-newsletter-not-a-request.eml");
        Files.writeString(letters.resolve("README.md"), "From here: letters\n\nSubject: none");
        Files.writeString(letters.resolve("z-answer.eml"), ANSWER.formatted("20261109111412.1@mail.example"));

        List<JsonNode> lines = importing(0, "--json", letters.toString());

        assertEquals(
                List.of("PROPOSED", "PROPOSED", "SET_ASIDE", "NOT_A_REQUEST", "FOLLOW_UP"),
                lines.stream().map(line -> line.get("outcome").asText()).toList());
        JsonNode first = lines.getFirst();
        assertEquals("01-callkeeper-delete-utf8.eml", first.get("file").asText());
        assertEquals("2026-11-09T11:14:00+03:00", first.get("received").asText());
        assertEquals("Иванова Мария Сергеевна", first.get("name").asText());
        assertEquals("m.ivanova@mail.example", first.get("email").asText());
        assertEquals("+79161234567", first.get("phone").asText());
        assertEquals(List.of("DELETION"), values(first.get("kinds"), "kind"));
        assertFalse(first.get("kinds").get(0).get("reasons").isEmpty());
        assertEquals(64, first.get("sha256").asText().length());
        assertEquals(1, lines.get(1).get("attachments").size());
        assertEquals("TRUNCATED", lines.get(2).get("problem").asText());
        assertEquals(4L, desk.desk.letters().counts().get(Tray.NEW));
        assertEquals(1L, desk.desk.letters().counts().get(Tray.NEWSLETTERS));
    }

    @Test
    void theSameLettersAgainAreDuplicatesAndAddNothing() throws IOException {
        sample("01-callkeeper-delete-utf8.eml");
        importing(0, letters.toString());
        assertEquals(List.of("DUPLICATE"), outcomes("--json", letters.toString()));
        assertEquals(1L, desk.desk.letters().counts().get(Tray.NEW));
    }

    @Test
    void oneMessageThatCameByTwoWaysIsADuplicateAndKeptApart() throws IOException {
        byte[] original = sample("01-callkeeper-delete-utf8.eml");
        String way = "Received: from a.example by b.example; Mon, 9 Nov 2026 11:20:00 +0300\r\n";
        Files.write(letters.resolve("02-copy.eml"), joined(way.getBytes(StandardCharsets.US_ASCII), original));
        assertEquals(List.of("PROPOSED", "DUPLICATE"), outcomes("--json", letters.toString()));
        assertEquals(1L, desk.desk.letters().counts().get(Tray.DUPLICATES));
    }

    @Test
    void sameWordsAtAnotherTimeAreNoDuplicate() throws IOException {
        String first = new String(sample("01-callkeeper-delete-utf8.eml"), StandardCharsets.ISO_8859_1);
        String later = first.replace("Date: Mon, 09 Nov 2026", "Date: Tue, 10 Nov 2026");
        assertFalse(later.equals(first), "the sample has another date");
        Files.writeString(letters.resolve("02-later.eml"), later, StandardCharsets.ISO_8859_1);
        assertEquals(List.of("PROPOSED", "PROPOSED"), outcomes("--json", letters.toString()));
    }

    @Test
    void lettersThatDifferOnlyInWhatWasForwardedInATickOrInWhoIsToBeAnsweredAreNoDuplicates() throws IOException {
        String head = """
                From: Сайт <site@callkeeper.example>
                To: privacy@callkeeper.example
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                Subject: Обращение
                Reply-To: %s
                Content-Type: text/plain; charset=utf-8

                %s
                """;
        String forward = "-------- Пересылаемое сообщение --------\nОт: %s\nДата: 19.11.2026 10:00\nТема: данные\n\n%s";
        write("a.eml", head.formatted("a@mail.example", "☑ удалить ☐ копия"));
        write("b.eml", head.formatted("a@mail.example", "☐ удалить ☑ копия"));
        write("c.eml", head.formatted("c@mail.example", "☐ удалить ☑ копия"));
        write("d.eml", head.formatted("a@mail.example", forward.formatted("d@mail.example", "Удалите мои данные.")));
        write("e.eml", head.formatted("a@mail.example", forward.formatted("d@mail.example", "Удалите всё обо мне.")));
        assertFalse(outcomes("--json", letters.toString()).contains("DUPLICATE"));
    }

    @Test
    void aFormOnTheOwnSiteSpeaksForThePersonToBeAnswered() throws IOException {
        write("form.eml", """
                From: Сайт <site@callkeeper.example>
                To: privacy@callkeeper.example
                Reply-To: Вера <vera@mail.example>
                Auto-Submitted: auto-generated
                Precedence: bulk
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                Message-ID: <form-1@callkeeper.example>
                Subject: Заявка с сайта
                Content-Type: text/plain; charset=utf-8

                Прошу удалить мои персональные данные.
                """);
        JsonNode line = importing(0, "--json", letters.toString()).getFirst();
        assertEquals("PROPOSED", line.get("outcome").asText());
        assertEquals("vera@mail.example", line.get("email").asText());
    }

    @Test
    void aLetterThatSpeaksThroughItsFilesWaitsForAPerson() throws IOException {
        write("scan.eml", """
                From: Вера <vera@mail.example>
                To: privacy@callkeeper.example
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                Message-ID: <scan-1@mail.example>
                Subject: Заявление
                Content-Type: application/pdf; name="z.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                """);
        JsonNode line = importing(0, "--json", letters.toString()).getFirst();
        assertEquals("SET_ASIDE", line.get("outcome").asText());
        assertEquals("WORDS_IN_FILES", line.get("problem").asText());
    }

    @Test
    void wordsInAPartWithANameAreTheLetter() throws IOException {
        write("named.eml", """
                From: Вера <vera@mail.example>
                To: privacy@callkeeper.example
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                Message-ID: <named-1@mail.example>
                Content-Type: text/plain; charset=utf-8; name="message.txt"
                Content-Disposition: inline; filename="message.txt"

                Прошу удалить мои персональные данные.
                """);
        assertEquals(List.of("PROPOSED"), outcomes("--json", letters.toString()));
    }

    @Test
    void aMailboxFileMayBeginWithABlankLineAndLackThemBetweenLetters() throws IOException {
        write("odd.mbox", """

                From maria Mon Nov  9 11:14:00 2026
                From: m@mail.example
                Subject: one

                Прошу удалить мои данные.
                From olga Tue Nov 10 11:14:00 2026
                From: o@mail.example
                Subject: two

                Спасибо!
                """);
        assertEquals(2, importing(0, "--json", letters.toString()).size());
    }

    @Test
    void aDryRunKeepsNothingAndKnowsWhatIsKept() throws IOException {
        sample("01-callkeeper-delete-utf8.eml");
        importing(0, letters.toString());
        Files.writeString(letters.resolve("z-answer.eml"), ANSWER.formatted("20261109111412.1@mail.example"));
        assertEquals(List.of("DUPLICATE", "FOLLOW_UP"), outcomes("--dry-run", "--json", letters.toString()));
        assertEquals(1L, desk.desk.letters().counts().get(Tray.NEW));
    }

    @Test
    void aMailboxFileHoldsManyLetters() throws IOException {
        Files.writeString(letters.resolve("Inbox"), """
                From maria Mon Nov  9 11:14:00 2026
                From: m@mail.example
                Subject: one

                Прошу удалить мои данные.

                From here on I write nothing.

                From - Tue Nov 10 11:14:00 2026
                From: o@mail.example
                Subject: two

                Спасибо!
                """);
        List<JsonNode> lines = importing(0, "--json", letters.resolve("Inbox").toString());
        assertEquals(List.of("Inbox#1", "Inbox#2"), lines.stream().map(line -> line.get("file").asText()).toList());
        assertEquals("m@mail.example", lines.getFirst().get("email").asText());
    }

    @Test
    void aFileThatCannotBeTakenIsNamedAndTheRestIsTaken() throws IOException {
        sample("01-callkeeper-delete-utf8.eml");
        Terminal.Said said = type("--json", letters.resolve("нет.eml").toString(), letters.toString());
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("нет.eml: такого файла нет."), said.err());
        assertEquals(1L, desk.desk.letters().counts().get(Tray.NEW));
    }

    @Test
    void withoutPathsNothingIsOpened() {
        assertEquals(2, type("--json").code());
    }

    private void write(String name, String letter) throws IOException {
        Files.writeString(letters.resolve(name), letter);
    }

    private Terminal.Said type(String... more) {
        List<String> arguments = new ArrayList<>(List.of("import-mail", "--data", folder.toString()));
        arguments.addAll(List.of(more));
        return terminal.type(arguments.toArray(String[]::new));
    }

    private List<String> outcomes(String... more) throws IOException {
        return importing(0, more).stream().map(line -> line.get("outcome").asText()).toList();
    }

    private List<JsonNode> importing(int code, String... more) throws IOException {
        Terminal.Said said = type(more);
        assertEquals(code, said.code(), said.err());
        List<JsonNode> lines = new ArrayList<>();
        if (List.of(more).contains("--json")) {
            for (String line : said.out().lines().toList()) {
                lines.add(JsonMapper.builder().build().readTree(line));
            }
        }
        return lines;
    }

    private static List<String> values(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).map(node -> node.get(key).asText()).toList();
    }

    private byte[] sample(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                ImportCommandTest.class.getResourceAsStream("/org/dsrdesk/intake/letters/" + name), name)) {
            byte[] bytes = stream.readAllBytes();
            Files.write(letters.resolve(name), bytes);
            return bytes;
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
