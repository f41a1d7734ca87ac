package org.dsrdesk.mailing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.dsrdesk.casework.Original;
import org.dsrdesk.intake.LetterReader;
import org.dsrdesk.intake.ReadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMessageTest {
    private static final byte[] PDF = "%PDF-1.7 письмо".getBytes(StandardCharsets.UTF_8);

    private static String raw(Paper paper) {
        return new String(LetterMessage.toSend(paper, Papers.ID, Papers.AT).raw(), StandardCharsets.US_ASCII);
    }

    private static MimeMessage read(String raw) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));
    }

    private static ReadLetter letter(String headers) {
        return new LetterReader().read(
                (headers + "From: Maria <m.ivanova@mail.example>\r\nSubject: x\r\n\r\nУдалите мои данные\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                Papers.AT.toInstant(), ZoneId.of("Europe/Moscow"));
    }

    @Test
    void theHeadersSayWhoWritesToWhomWhenAndUnderWhichId() throws MessagingException {
        String raw = raw(Papers.paper("Ответ.pdf", PDF, Conversation.NEW));
        assertTrue(raw.contains("Date: Fri, 20 Nov 2026 12:14:00 +0300\r\n"), raw);
        assertTrue(raw.contains("Message-ID: <out.1@romashka.example>\r\n"), raw);
        MimeMessage read = read(raw);
        InternetAddress from = (InternetAddress) read.getFrom()[0];
        assertEquals("privacy@romashka.example", from.getAddress());
        assertEquals("ООО «Ромашка»", from.getPersonal());
        assertEquals("m.ivanova@mail.example", read.getHeader("To", ","));
        assertEquals("Re: Прошу удалить мои данные", read.getSubject());
        assertEquals("1.0", read.getHeader("MIME-Version", ","));
        assertNull(read.getHeader("In-Reply-To"));
        assertNull(read.getHeader("X-Mailer"));
        assertEquals(List.of(), raw.lines().filter(line -> line.length() > 120).toList());
    }

    @Test
    void theFileNameIsReadByNewProgramsAndByOldOnes() throws MessagingException, IOException {
        String name = "Ответ на запрос о данных № 12-2026, Ивановой Марии Сергеевне.pdf";
        MimeMessage read = read(raw(Papers.paper(name, PDF, Conversation.NEW)));
        Multipart parts = (Multipart) read.getContent();
        assertEquals("Здравствуйте!\r\n\r\nОтвет приложен.\r\n", parts.getBodyPart(0).getContent());
        BodyPart file = parts.getBodyPart(1);
        assertEquals(name, file.getFileName());
        assertArrayEquals(PDF, file.getInputStream().readAllBytes());
        String type = file.getHeader("Content-Type")[0];
        assertTrue(type.startsWith("application/pdf;\r\n name=\"=?UTF-8?B?"), type);
        String old = type.substring(type.indexOf('"') + 1, type.lastIndexOf('"'));
        assertEquals(name, MimeUtility.decodeText(old));
        String disposition = file.getHeader("Content-Disposition")[0];
        assertTrue(disposition.startsWith("attachment;") && disposition.contains("filename*=UTF-8''%D0%9E"),
                disposition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: thief@elsewhere.example", "\nX: y", "\r\n\r\nbody", "\u2028Bcc: a@b.example"})
    void nothingThatIsWrittenBecomesAHeader(String poison) throws MessagingException {
        InternetAddress from = MailAddress.of("a@romashka.example", "Ромашка" + poison).orElseThrow();
        Paper paper = new Paper(from, null, "Ответ" + poison, "Текст", Conversation.answering("<a@b>" + poison),
                new Enclosure("письмо" + poison + ".pdf", Original.of(PDF)));
        MimeMessage read = read(new String(
                LetterMessage.toSend(paper, Papers.ID + poison, Papers.AT).raw(), StandardCharsets.US_ASCII));
        List<String> headers = new ArrayList<>();
        read.getAllHeaders().asIterator().forEachRemaining(header -> headers.add(header.getName()));
        assertEquals(List.of("Date", "From", "Message-ID", "Subject", "MIME-Version", "Content-Type"),
                headers);
        assertEquals(Optional.empty(), MailAddress.of("a@romashka.example" + poison + "x", ""));
    }

    @Test
    void addressesOfEveryDomainAreTakenAndOthersAreNot() {
        assertEquals("info@xn--80aswg.xn--p1ai", MailAddress.of(" info@сайт.рф ", "").orElseThrow().getAddress());
        for (String wrong : Arrays.asList("", "иван@сайт.рф", "a@b", "a b@mail.example", "a@b.example, c@d.example",
                "<a@b.example>", "a@-b.example")) {
            assertEquals(Optional.empty(), MailAddress.of(wrong, ""), wrong);
        }
        assertEquals("dpo@mail.example", MailAddress.in("Отдел: +7 495 000-00-00, <dpo@mail.example>"));
        assertEquals("", MailAddress.in("+7 495 000-00-00"));
    }

    @Test
    void anAnswerJoinsTheConversationOfItsLetter() throws MessagingException {
        ReadLetter letter = letter("""
                Message-ID: <c@mail.example>
                In-Reply-To: <b@mail.example>
                References: <a@mail.example> <broken <b@mail.example> <no-at-sign> <я@mail.example>
                """);
        Conversation conversation = Conversation.answering(letter);
        assertEquals(new Conversation("<c@mail.example>",
                List.of("<a@mail.example>", "<b@mail.example>", "<c@mail.example>")), conversation);
        MimeMessage read = read(raw(Papers.paper("a.pdf", PDF, conversation)));
        assertEquals("<c@mail.example>", read.getHeader("In-Reply-To", ","));
        assertEquals("<a@mail.example>\r\n <b@mail.example>\r\n <c@mail.example>", read.getHeader("References", ","));
    }

    @Test
    void aLetterThatAnswersWithoutReferencesNamesItsParent() {
        Conversation conversation =
                Conversation.answering(letter("Message-ID: <c@x.example>\r\nIn-Reply-To: <b@x.example>\r\n"));
        assertEquals(List.of("<b@x.example>", "<c@x.example>"), conversation.chain());
        assertEquals(Conversation.NEW, Conversation.answering(letter("Message-ID: nonsense\r\n")));
        assertEquals(Conversation.NEW, Conversation.answering(letter("References: <a@x.example>\r\n")));
    }

    @Test
    void aLongChainKeepsItsBeginningAndItsEnd() {
        StringBuilder chain = new StringBuilder("References:");
        IntStream.rangeClosed(1, 60).forEach(number -> chain.append("\r\n <").append(number).append("@x.example>"));
        List<String> kept =
                Conversation.answering(letter("Message-ID: <own@x.example>\r\n" + chain + "\r\n")).chain();
        assertEquals(20, kept.size());
        assertEquals(List.of("<1@x.example>", "<43@x.example>"), kept.subList(0, 2));
        assertEquals("<own@x.example>", kept.getLast());
    }

    @Test
    void aDraftIsOpenedForWritingAndLeavesTheRestToTheMailProgram() {
        Paper paper = Papers.paper("Ответ.pdf", PDF, Conversation.answering("<a@mail.example>"));
        String raw = new String(LetterMessage.draft(paper).raw(), StandardCharsets.US_ASCII);
        assertTrue(raw.contains("X-Unsent: 1\r\n"), raw);
        assertTrue(raw.contains("In-Reply-To: <a@mail.example>\r\n"), raw);
        assertFalse(raw.contains("Message-ID:") || raw.contains("Date:"), raw);
    }
}
