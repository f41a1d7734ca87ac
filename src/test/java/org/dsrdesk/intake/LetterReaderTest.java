package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterReaderTest {
    private static final String WORDS = "Здравствуйте! Прошу удалить все мои персональные данные. Жёлтый Щегол, № 5";

    @ParameterizedTest
    @CsvSource({
        "KOI8-R,koi8-r", "windows-1251,windows-1251", "UTF-8,utf-8", "KOI8-R,windows-1251", "windows-1251,koi8-r",
        "windows-1251,utf-8", "UTF-8,windows-1251", "UTF-8,iso-8859-1", "windows-1251,us-ascii", "KOI8-R,no-such",
        "windows-1251,cp-1251", "ISO-8859-5,iso-8859-5", "IBM866,cp866", "UTF-16LE,utf-16le"
    })
    void textIsReadInWhateverCharsetItReallyIs(String real, String declared) {
        byte[] raw = LetterBuilder.from("a@b.example").text(WORDS, Charset.forName(real), declared);
        assertEquals(WORDS.replace('№', '#'), LetterBuilder.read(raw).text().replaceAll("[№?]", "#"));
    }

    @ParameterizedTest
    @CsvSource({"KOI8-R", "windows-1251", "UTF-8"})
    void capitalLettersDoNotDeceiveTheCharset(String charset) {
        String shout = "ПРЕКРАТИТЕ ЗВОНИТЬ МНЕ С РЕКЛАМОЙ И УДАЛИТЕ МОЙ НОМЕР";
        byte[] raw = LetterBuilder.from("a@b.example").text(shout, Charset.forName(charset), "us-ascii");
        assertEquals(shout, LetterBuilder.read(raw).text());
    }

    @Test
    void westernTextStaysWestern() {
        String words = "Bonjour, veuillez supprimer mes données personnelles, déjà demandé à Zürich";
        byte[] raw = LetterBuilder.from("a@b.example").text(words, StandardCharsets.ISO_8859_1, "iso-8859-1");
        assertEquals(words, LetterBuilder.read(raw).text());
    }

    @Test
    void namesInHeadersAreReadRawSplitAndEncoded() {
        byte[] raw8 = LetterBuilder.empty()
                .bytes("From: Пётр Семёнов <p@post.example>\r\n".getBytes(Charset.forName("windows-1251")))
                .subject("тема").text("текст письма");
        assertEquals(new Sender("Пётр Семёнов", "p@post.example"), LetterBuilder.read(raw8).sender());
        byte[] split = LetterBuilder.empty()
                .header("From", "=?utf-8?Q?=D0=9F=D1?=\r\n =?utf-8?Q?=91=D1=82=D1=80?= <p@post.example>")
                .text("текст письма");
        assertEquals(new Sender("Пётр", "p@post.example"), LetterBuilder.read(split).sender());
        byte[] quoted = LetterBuilder.from("\"=?koi8-r?B?6dfBzs8=?=, \\\"Ваня\\\"\" <i@post.example>")
                .text("текст письма");
        assertEquals("i@post.example", Objects.requireNonNull(LetterBuilder.read(quoted).sender()).email());
    }

    @Test
    void aRobotsAddressGivesWayToReplyTo() {
        byte[] raw = LetterBuilder.from("Форма сайта <noreply@callkeeper.example>")
                .header("Reply-To", "Анна <anna@home.example>").text("Удалите мои данные");
        assertEquals(new Sender("Анна", "anna@home.example"), LetterBuilder.read(raw).sender());
    }

    @Test
    void theTopmostReceivedLineIsTheReceipt() {
        byte[] raw = LetterBuilder.empty()
                .header("Received", "from mx (mx [10.0.0.1]) by mail.callkeeper.example with ESMTP id 1;\r\n"
                        + "\tMon, 16 Nov 2026 00:04:10 +0300 (MSK)")
                .header("Received", "from home by mx; Sun, 15 Nov 2026 23:59:00 +0300")
                .header("From", "a@b.example").header("Date", "Sun, 15 Nov 2026 23:58:00 +0300").text("текст письма");
        assertEquals(ZonedDateTime.parse("2026-11-16T00:04:10+03:00"), LetterBuilder.read(raw).received());
    }

    @Test
    void aReceiptInTheFutureIsNotTrusted() {
        byte[] raw = LetterBuilder.empty().header("Received", "by mx; Mon, 16 Nov 2037 00:04:10 +0300")
                .header("From", "a@b.example").header("Date", "Sun, 15 Nov 2026 23:58:00 +0000").text("текст письма");
        assertEquals(ZonedDateTime.parse("2026-11-15T23:58:00Z"), LetterBuilder.read(raw).received());
        byte[] none = LetterBuilder.empty().header("From", "a@b.example").header("Date", "вчера").text("текст письма");
        assertNull(LetterBuilder.read(none).received());
        assertNull(LetterBuilder.read(none).brokenReason());
    }

    @Test
    void theFallbackZoneAppliesWhereNoOffsetIsGiven() {
        byte[] raw = LetterBuilder.empty().header("From", "a@b.example").header("Date", "16 Nov 2026 10:00:00")
                .text("текст письма");
        assertEquals(Sample.MOSCOW, Objects.requireNonNull(LetterBuilder.read(raw).received()).getZone());
    }

    @Test
    void ofAnAlternativeThePlainTextIsTakenUnlessItIsAStub() {
        byte[] raw = LetterBuilder.from("a@b.example").header("Content-Type", "multipart/alternative; boundary=b")
                .line("").line("--b").line("Content-Type: text/plain; charset=utf-8").line("")
                .line("Прошу прекратить обработку моих данных.").line("--b")
                .line("Content-Type: text/html; charset=utf-8").line("")
                .line("<p>Прошу прекратить <b>обработку</b> моих данных.</p>").line("--b--").build();
        assertEquals("Прошу прекратить обработку моих данных.", LetterBuilder.read(raw).text());
    }

    @Test
    void htmlBecomesTextWithoutHiddenWords() {
        ReadLetter letter = LetterBuilder.read(LetterBuilder.from("a@b.example").html(
                "<html><head><style>p{}</style><title>x</title></head><body><div>Добрый день</div>"
                        + "<p>Удалите<br>мой&nbsp;номер</p><div style='display: none'>скрыто</div>"
                        + "<script>alert(1)</script>"
                        + "<blockquote type=cite>Вы писали раньше</blockquote></body></html>"));
        assertEquals("Добрый день\nУдалите\nмой номер", letter.text());
        assertEquals("> Вы писали раньше", letter.quoted());
    }

    @Test
    void attachmentsAreNamedSafelyAndProgramsMarked() {
        byte[] raw = LetterBuilder.from("a@b.example").header("Content-Type", "multipart/mixed; boundary=\"b b\"")
                .line("").line("--b b").line("").line("Скан во вложении, прошу уточнить данные").line("--b b")
                .line("Content-Type: application/pdf; name=\"../../etc/скан\u202Efdp.exe\"")
                .line("Content-Transfer-Encoding: base64").line("").line("JVBERi0xLjQ=").line("--b b")
                .line("Content-Type: application/octet-stream")
                .line("Content-Disposition: attachment; filename=photo.jpg")
                .line("Content-Transfer-Encoding: base64").line("").line("TVqQAAMAAAA=").line("--b b--").build();
        ReadLetter letter = LetterBuilder.read(raw);
        assertEquals(List.of("скан_fdp.exe", "photo.jpg"),
                letter.attachments().stream().map(Attachment::name).toList());
        assertTrue(letter.attachments().get(0).executable());
        assertTrue(letter.attachments().get(1).executable());
        assertEquals(8, letter.attachments().get(0).size());
        assertEquals("%PDF-1.4", new String(new AttachmentExtractor().content(raw, 0).orElseThrow(),
                StandardCharsets.US_ASCII));
    }

    @Test
    void flowedTextIsJoined() {
        byte[] raw = LetterBuilder.from("a@b.example").header("Content-Type",
                "text/plain; charset=utf-8; format=flowed")
                .line("").line("Прошу удалить мои ").line("персональные данные.").build();
        assertEquals("Прошу удалить мои персональные данные.", LetterBuilder.read(raw).text());
    }

    @Test
    void machineMailIsBulkAndTheOperatorsOwnGroupIsNot() {
        assertTrue(LetterBuilder.read(LetterBuilder.from("a@b.example").header("Auto-Submitted", "auto-replied")
                .text("Я в отпуске, удалите")).bulk());
        assertTrue(LetterBuilder.read(LetterBuilder.from("a@b.example").header("Precedence", "bulk").text("Скидки"))
                .bulk());
        assertTrue(LetterBuilder.read(LetterBuilder.from("a@b.example").header("List-Id", "<n.b.example>")
                .text("Скидки"))
                .bulk());
        assertFalse(LetterBuilder.read(LetterBuilder.from("a@b.example").header("Auto-Submitted", "no")
                .text("Удалите мои данные")).bulk());
        assertFalse(LetterBuilder.read(LetterBuilder.from("a@b.example").header("List-Id", "<i.callkeeper.example>")
                .header("Precedence", "list").text("Удалите мои данные")).bulk());
    }

    @Test
    void aSubjectWithoutWordsBelowIsStillALetter() {
        ReadLetter letter = LetterBuilder.read(LetterBuilder.from("a@b.example").subject("Удалите мои данные")
                .text(""));
        assertNull(letter.brokenReason());
        assertEquals("Удалите мои данные", letter.subject());
    }
}
