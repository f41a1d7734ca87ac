package org.dsrdesk.intake;

import static org.dsrdesk.intake.OutlookFile.BODY;
import static org.dsrdesk.intake.OutlookFile.CLASS;
import static org.dsrdesk.intake.OutlookFile.DELIVERED;
import static org.dsrdesk.intake.OutlookFile.HTML;
import static org.dsrdesk.intake.OutlookFile.RTF;
import static org.dsrdesk.intake.OutlookFile.SENDER;
import static org.dsrdesk.intake.OutlookFile.SENDER_NAME;
import static org.dsrdesk.intake.OutlookFile.SENDER_SMTP;
import static org.dsrdesk.intake.OutlookFile.SUBJECT;
import static org.dsrdesk.intake.OutlookFile.TRANSPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutlookLetterTest {
    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final String ASKED = "Прошу удалить мои персональные данные.";

    @Test
    void aUnicodeLetterIsReadWithItsFile() throws IOException {
        ReadLetter letter = read(OutlookFile.russian());
        assertEquals(new Sender("Мария Иванова", "m.ivanova@mail.example"), letter.sender());
        assertEquals("Удалите мои данные", letter.subject());
        assertEquals(ASKED + "\nМария", letter.text());
        assertEquals(Instant.parse("2026-11-20T07:00:00Z"), received(letter));
        assertEquals("<outlook.1@mail.example>", letter.messageId());
        Attachment file = letter.attachments().getFirst();
        assertEquals("Паспорт.pdf", file.name());
        assertEquals(Hashes.sha256(new byte[] {1, 2, 3}), file.sha256());
    }

    @Test
    void anOldLetterInACodePageIsReadInRussian() throws IOException {
        ReadLetter letter = read(new OutlookFile().text(CLASS, "IPM.Note").bytes(SUBJECT, "Удалите мои данные", CP1251)
                .bytes(BODY, ASKED, CP1251).bytes(SENDER_NAME, "Мария", CP1251).text(SENDER, "m@mail.example")
                .build());
        assertEquals("Удалите мои данные", letter.subject());
        assertEquals(ASKED, letter.text());
        assertEquals(new Sender("Мария", "m@mail.example"), letter.sender());
    }

    @Test
    void aLetterWithoutAMomentIsReadAndGetsNone() throws IOException {
        ReadLetter letter = read(plain().text(BODY, ASKED).build());
        assertEquals(ASKED, letter.text());
        assertNull(letter.received());
    }

    @Test
    void aColleaguesAddressOnTheInternetIsTaken() throws IOException {
        ReadLetter letter = read(plain().text(SENDER, "/O=EXCHANGELABS/CN=RECIPIENTS/CN=MARIA")
                .text(SENDER_SMTP, "maria@romashka.example").text(BODY, ASKED)
                .moment(DELIVERED, Instant.parse("2026-11-20T07:00:00Z")).build());
        assertEquals("maria@romashka.example", Objects.requireNonNull(letter.sender()).email());
        assertEquals(Instant.parse("2026-11-20T07:00:00Z"), received(letter));
    }

    @Test
    void aBodyThatIsOnlyAWebPageIsRead() throws IOException {
        String page = "<html><head><meta charset=%s></head><p>" + ASKED;
        assertEquals(ASKED, read(plain().binary(HTML, page.formatted("utf-8").getBytes(StandardCharsets.UTF_8))
                .build()).text());
        assertEquals(ASKED, read(plain().binary(HTML, page.formatted("windows-1251").getBytes(CP1251)).build())
                .text());
        assertEquals(ASKED, read(plain().binary(HTML, ("<p>" + ASKED).getBytes(CP1251)).build()).text());
    }

    @Test
    void aBodyThatIsOnlyRichTextIsRead() throws IOException {
        StringBuilder words = new StringBuilder();
        for (byte b : ASKED.getBytes(CP1251)) {
            words.append("\\'%02x".formatted(b));
        }
        String rtf = "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}}\\pard\\f0 " + words + "}";
        byte[] body = rtf.getBytes(StandardCharsets.US_ASCII);
        byte[] packed = ByteBuffer.allocate(16 + body.length).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length + 12)
                .putInt(body.length).putInt(0x414c454d).putInt(0).put(body).array();
        assertEquals(ASKED, read(plain().binary(RTF, packed).build()).text());
    }

    @Test
    void theHeadersOfTheJourneyCountMore() throws IOException {
        String journey = String.join("\r\n", "Received: from a by b; Fri, 20 Nov 2026 11:00:00 +0300",
                "From: Мария Петрова <p@mail.example>", "Date: Fri, 20 Nov 2026 10:30:00 +0300",
                "Message-ID: <t.1@mail.example>", "");
        ReadLetter letter = read(OutlookFile.letter("Тема").text(TRANSPORT, journey).build());
        assertEquals(new Sender("Мария Петрова", "p@mail.example"), letter.sender());
        assertEquals(ZonedDateTime.parse("2026-11-20T11:00+03:00"), letter.received());
        assertEquals("<t.1@mail.example>", letter.messageId());
    }

    @Test
    void aLetterInsideIsALetterHandedOn() throws IOException {
        OutlookFile inner = OutlookFile.letter("Удалите").text(SENDER, "inner@mail.example");
        Forwarded forwarded = read(OutlookFile.letter("FW").attachment(inner).build()).forwarded();
        assertEquals("inner@mail.example",
                Objects.requireNonNull(Objects.requireNonNull(forwarded).sender()).email());
    }

    @Test
    void whatTheFileSaysCannotAddHeadersOrTakeAFileApart() throws IOException {
        byte[] odd = "--x\r\n\r\nhi\r\n".getBytes(StandardCharsets.US_ASCII);
        ReadLetter letter = read(OutlookFile.letter("Тема\r\nFrom: evil@x.example\r\n\r\n")
                .attachment("a\r\nX: y.txt", "text/plain\r\nX-Evil: y", odd)
                .attachment("b.bin", "multipart/mixed; boundary=x", odd).build());
        assertEquals("m.ivanova@mail.example", Objects.requireNonNull(letter.sender()).email());
        assertEquals(List.of(Hashes.sha256(odd), Hashes.sha256(odd)),
                letter.attachments().stream().map(Attachment::sha256).toList());
    }

    private static OutlookFile plain() {
        return new OutlookFile().text(CLASS, "IPM.Note").text(SUBJECT, "Тема").text(SENDER, "m@mail.example");
    }

    private static Instant received(ReadLetter letter) {
        assertNotNull(letter.received());
        return letter.received().toInstant();
    }

    private static ReadLetter read(byte[] raw) {
        return LetterBuilder.read(raw);
    }
}
