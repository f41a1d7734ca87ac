package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HostileLettersTest {
    private static final long SEED = 20261121L;
    private static final int MUTATIONS = 2000;

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\r\n\r\n", "<!DOCTYPE html><html><body>From: x</body></html>", "%PDF-1.4\n%\u0001\u0002", "просто текст",
        "key: value\nother: value\n\ntext"
    })
    void whatIsNoLetterIsKeptAsSuch(String content) {
        ReadLetter letter = read(content.getBytes(StandardCharsets.UTF_8));
        assertEquals(ReadProblem.NOT_A_LETTER, letter.brokenReason());
        assertEquals(Hashes.sha256(content.getBytes(StandardCharsets.UTF_8)), letter.sha256());
    }

    @Test
    void zerosAreNoLetter() {
        assertEquals(ReadProblem.NOT_A_LETTER, read(new byte[100_000]).brokenReason());
    }

    @Test
    void anUnclosedBoundaryLosesNothing() {
        ReadLetter letter = read(multipart().line("--b").line("").line("Прошу удалить мои персональные данные")
                .build());
        assertNull(letter.brokenReason());
        assertEquals("Прошу удалить мои персональные данные", letter.text());
    }

    @Test
    void aWrongOrMissingBoundaryIsGuessed() {
        byte[] wrong = multipart().line("--zzz").line("").line("Прошу удалить мои данные").line("--zzz--").build();
        assertEquals("Прошу удалить мои данные", read(wrong).text());
        byte[] missing = LetterBuilder.from("a@b.example").header("Content-Type", "multipart/mixed").line("")
                .line("--zzz").line("").line("Прошу удалить мои данные").line("--zzz--").build();
        assertEquals("Прошу удалить мои данные", read(missing).text());
        byte[] none = multipart().line("Прошу удалить мои данные").build();
        assertEquals("Прошу удалить мои данные", read(none).text());
        assertNull(read(none).brokenReason());
    }

    @Test
    void brokenBase64IsReadAsFarAsItGoes() {
        byte[] raw = LetterBuilder.from("a@b.example").header("Content-Type", "text/plain; charset=utf-8")
                .header("Content-Transfer-Encoding", "base64").line("")
                .line("0J/RgNC+0YjRgyDRg9C00LDQu9C40YLRjA!!!==").line("@@@").build();
        assertTrue(read(raw).text().startsWith("Прошу удалить"), read(raw).text());
        byte[] unknown = LetterBuilder.from("a@b.example").header("Content-Transfer-Encoding", "x-mystery").line("")
                .line("Прошу удалить мои данные").build();
        assertEquals("Прошу удалить мои данные", read(unknown).text());
    }

    @Test
    void nulsAndControlsDisappearFromTheText() {
        byte[] raw = LetterBuilder.from("a@b.example").subject("те\u0000ма\u0007").line("")
                .line("Уда\u0000лите мои\u0008 данные").build();
        assertEquals("Удалите мои данные", read(raw).text());
    }

    @Test
    void aLetterWithoutSenderIsPutAsideButRead() {
        byte[] raw = LetterBuilder.empty().header("To", "i@callkeeper.example").subject("x").text("Удалите мои данные");
        assertEquals(ReadProblem.NO_SENDER, read(raw).brokenReason());
        assertEquals("Удалите мои данные", read(raw).text());
    }

    @Test
    void aLetterWithoutAnythingToReadIsPutAside() {
        assertEquals(ReadProblem.NO_TEXT, read(LetterBuilder.from("a@b.example").text("")).brokenReason());
    }

    @Test
    void aLetterThatEndsInItsHeadersIsTruncated() {
        assertEquals(ReadProblem.TRUNCATED, read(LetterBuilder.from("a@b.example").subject("x").build())
                .brokenReason());
    }

    @Test
    void bombsOfHeadersAreCut() {
        byte[] many = LetterBuilder.from("a@b.example").subject("Тема").bytes(ascii("X-A: b\r\n".repeat(500_000)))
                .text("Удалите мои данные");
        assertCut(ReadProblem.HEADERS_TOO_LARGE, many);
        byte[] words = LetterBuilder.from("a@b.example")
                .header("Subject", "=?utf-8?B?0LA=?= ".repeat(300_000)).text("Удалите мои данные");
        assertCut(ReadProblem.HEADERS_TOO_LARGE, words);
        byte[] folded = LetterBuilder.from("a@b.example").bytes(ascii("Subject: a" + "\r\n b".repeat(500_000) + "\r\n"))
                .text("Удалите мои данные");
        assertCut(ReadProblem.HEADERS_TOO_LARGE, folded);
        byte[] senders = LetterBuilder.empty().header("From", "a@b.example, ".repeat(200_000))
                .text("Удалите мои данные");
        assertCut(ReadProblem.HEADERS_TOO_LARGE, senders);
    }

    @Test
    void bombsOfPartsAreCut() {
        byte[] flat = multipart().bytes(ascii("--b\r\n\r\nx\r\n".repeat(200_000))).build();
        assertEquals(ReadProblem.TOO_MANY_PARTS, read(flat).brokenReason());
        byte[] guessed = LetterBuilder.from("a@b.example").header("Content-Type", "multipart/mixed").line("")
                .bytes(ascii("--q\r\n\r\nx\r\n".repeat(200_000))).build();
        assertEquals(ReadProblem.TOO_MANY_PARTS, read(guessed).brokenReason());
    }

    @Test
    void bombsOfDepthAreCut() {
        LetterBuilder deep = LetterBuilder.from("a@b.example").subject("Тема");
        for (int i = 0; i < 3000; i++) {
            deep.header("Content-Type", "multipart/mixed; boundary=b" + i).line("").line("--b" + i);
        }
        assertEquals(ReadProblem.NESTED_TOO_DEEP, read(deep.line("").line("text").build()).brokenReason());
        byte[] letter = LetterBuilder.from("a@b.example").text("Самое внутреннее письмо");
        for (int i = 0; i < 40; i++) {
            letter = LetterBuilder.from("a@b.example").header("Content-Type", "message/rfc822").line("").bytes(letter)
                    .build();
        }
        assertNotNull(read(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b><i>", "<table><tr><td>", "<blockquote type=cite>", "<a href=x>", "<p>a",
        "&amp;"})
    void bombsOfMarkupAreSurvived(String tag) {
        ReadLetter letter = read(LetterBuilder.from("a@b.example")
                .html("<p>Удалите мои данные</p>" + tag.repeat(30_000)));
        assertTrue(letter.text().startsWith("Удалите мои данные"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "> ", "От: a\n", "a@b.example 10:00 2026\n", "паспорт 4510 123456 ", "договор № 1/2 ", "8916123456",
        "Иван Иван ",
        "прошу не удалить данные ", "-----Original Message-----\n", "«.!? \n \n", "On 2026 10:00 <a@b.example\n"
    })
    void bombsOfWordsAreSurvived(String words) {
        ReadLetter letter = read(LetterBuilder.from("a@b.example").text(words.repeat(50_000)));
        DemandProposer proposer = new DemandProposer(PhraseBook.standard());
        assertNotNull(new RequesterFinder(proposer, new PhoneNumbers()).find(letter));
        assertTrue(proposer.propose(letter).size() < 3);
    }

    @Test
    void bytesThatAreNoWordsArePutAside() {
        byte[] noise = new byte[4000];
        new Random(SEED).nextBytes(noise);
        byte[] plain = LetterBuilder.from("a@b.example").subject("Тема").line("").bytes(noise).build();
        assertEquals(ReadProblem.UNREADABLE, read(plain).brokenReason());
        byte[] parts = multipart().bytes(noise).build();
        assertEquals(ReadProblem.TRUNCATED, read(parts).brokenReason());
    }

    @Test
    void oddContentTypesDoNotStopTheReader() {
        for (String type : List.of("text", "; ; ;", "text/plain; charset", "text/plain; charset=\"", "multipart/", "/",
                "text/plain; charset=utf-7", "text/plain; name*=utf-8''%ZZ", "multipart/mixed; boundary=\"\"",
                "text/plain;" + " a=b;".repeat(3000))) {
            ReadLetter letter = read(LetterBuilder.from("a@b.example").header("Content-Type", type).line("")
                    .line("Прошу удалить мои данные").build());
            assertEquals(new Sender(null, "a@b.example"), letter.sender(), type);
        }
    }

    @Test
    void anOversizedFileIsReadInItsBeginning() {
        byte[] head = LetterBuilder.from("a@b.example").line("").line("Прошу удалить мои данные").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream(Limits.FILE + 100);
        out.writeBytes(head);
        out.writeBytes(new byte[Limits.FILE]);
        ReadLetter letter = read(out.toByteArray());
        assertEquals(ReadProblem.TOO_LARGE, letter.brokenReason());
        assertTrue(letter.text().startsWith("Прошу удалить мои данные"));
    }

    @Test
    void mutatedLettersAlwaysEndInALetterWithTheirOwnHash() {
        Random random = new Random(SEED);
        List<byte[]> samples = new ArrayList<>(Sample.all().stream().map(Sample::raw).toList());
        DemandProposer proposer = new DemandProposer(PhraseBook.standard());
        RequesterFinder finder = new RequesterFinder(proposer, new PhoneNumbers());
        AttachmentExtractor extractor = new AttachmentExtractor();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] raw = Mutation.of(samples.get(i % samples.size()), samples, random);
            String which = "seed " + SEED + ", case " + i;
            ReadLetter letter = read(raw);
            assertEquals(Hashes.sha256(raw), letter.sha256(), which);
            assertNotNull(finder.find(letter), which);
            proposer.propose(letter);
            for (int file = 0; file < letter.attachments().size(); file++) {
                byte[] content = extractor.content(raw, file).orElseThrow();
                assertEquals(letter.attachments().get(file).sha256(), Hashes.sha256(content), which);
            }
        }
    }

    private static void assertCut(ReadProblem problem, byte[] raw) {
        ReadLetter letter = read(raw);
        assertEquals(problem, letter.brokenReason());
        assertEquals("Удалите мои данные", letter.text());
        assertEquals("a@b.example", letter.sender() == null ? null : letter.sender().email());
    }

    private static LetterBuilder multipart() {
        return LetterBuilder.from("a@b.example").header("Content-Type", "multipart/mixed; boundary=b").line("");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ReadLetter read(byte[] raw) {
        return LetterBuilder.read(raw);
    }
}
