package org.dsrdesk.intake;

import jakarta.activation.DataHandler;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.outlookmessageparser.OutlookMessageParser;
import org.simplejavamail.outlookmessageparser.model.OutlookAttachment;
import org.simplejavamail.outlookmessageparser.model.OutlookFileAttachment;
import org.simplejavamail.outlookmessageparser.model.OutlookMessage;
import org.simplejavamail.outlookmessageparser.model.OutlookMsgAttachment;
import org.simplejavamail.outlookmessageparser.model.OutlookRecipient;

/** Turns a letter saved by Outlook ({@code .msg}) into an internet message, so that both are read by the same rules. */
final class OutlookLetter {
    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int DEEPEST = 3;

    private OutlookLetter() {}

    /** Whether the bytes begin like a file of Outlook. */
    static boolean isOne(byte[] raw, int start, int end) {
        int stop = start + COMPOUND_FILE.length;
        return stop < end && Arrays.equals(raw, start, stop, COMPOUND_FILE, 0, COMPOUND_FILE.length);
    }

    /** The letter as an internet message; empty when the file cannot be taken apart. */
    static byte[] mime(byte[] raw, int start, int end) {
        return LenientMail.attempt(() -> {
            ByteArrayInputStream file = new ByteArrayInputStream(raw, start, end - start);
            OutlookMessage letter = new OutlookMessageParser().parseMsg(file);
            return bytes(message(letter, DEEPEST));
        }).orElseGet(() -> new byte[0]);
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private static MimeMessage message(OutlookMessage letter, int depth) throws MessagingException, IOException {
        MimeMessage message = new KeepingId(Session.getInstance(new Properties()));
        transport(letter, message);
        own(letter, message);
        MimeMultipart parts = new MimeMultipart("mixed");
        parts.addBodyPart(body(letter));
        for (OutlookAttachment attached : letter.getOutlookAttachments()) {
            MimeBodyPart part = attachment(attached, depth);
            if (part != null) {
                parts.addBodyPart(part);
            }
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /** The headers of the journey, where Outlook kept them. */
    private static void transport(OutlookMessage letter, MimeMessage message) throws MessagingException {
        String kept = letter.getHeaders();
        if (kept == null) {
            return;
        }
        String block = kept.strip() + "\r\n\r\n";
        InternetHeaders headers =
                new InternetHeaders(new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8)), true);
        for (Header header : Collections.list(headers.getAllHeaders())) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (!name.startsWith("content-") && !name.equals("mime-version")) {
                message.addHeader(header.getName(), header.getValue());
            }
        }
    }

    /** What the file itself says, where the journey says nothing. */
    private static void own(OutlookMessage letter, MimeMessage message) throws MessagingException, IOException {
        String from = OutlookText.sender(letter);
        if (message.getHeader("From") == null && from != null) {
            message.setFrom(new InternetAddress(from, OutlookText.senderName(letter), "UTF-8"));
        }
        if (message.getHeader("To") == null) {
            for (OutlookRecipient to : letter.getToRecipients()) {
                if (to.getAddress() != null) {
                    message.addRecipient(
                            Message.RecipientType.TO,
                            new InternetAddress(to.getAddress(), OutlookText.line(to.getName()), "UTF-8"));
                }
            }
        }
        if (letter.getSubject() != null) {
            message.setSubject(OutlookText.line(letter.getSubject()), "UTF-8");
        }
        if (message.getHeader("Date") == null) {
            message.setSentDate(OutlookText.sent(letter));
        }
        String id = OutlookText.line(letter.getMessageId());
        if (message.getHeader("Message-ID") == null && id != null) {
            message.setHeader("Message-ID", id);
        }
    }

    private static MimeBodyPart body(OutlookMessage letter) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative");
        addForm(forms, OutlookText.text(letter.getBodyText()), "plain");
        addForm(forms, OutlookText.html(letter), "html");
        if (forms.getCount() == 0) {
            addForm(forms, " ", "plain");
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(forms);
        return body;
    }

    private static void addForm(MimeMultipart forms, @Nullable String text, String subtype) throws MessagingException {
        if (text != null && !text.isBlank()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, "UTF-8", subtype);
            forms.addBodyPart(part);
        }
    }

    private static @Nullable MimeBodyPart attachment(OutlookAttachment attached, int depth)
            throws MessagingException, IOException {
        if (attached instanceof OutlookMsgAttachment inner && depth > 0) {
            byte[] letter = bytes(message(inner.getOutlookMessage(), depth - 1));
            return file(letter, "message/rfc822",
                    Objects.requireNonNullElse(OutlookText.line(inner.getOutlookMessage().getSubject()), "letter")
                            + ".eml");
        }
        if (attached instanceof OutlookFileAttachment file && file.getData() != null) {
            return file(file.getData(), OutlookText.mediaType(file), name(file));
        }
        return null;
    }

    private static String name(OutlookFileAttachment file) {
        String name = file.getLongFilename() == null ? file.getFilename() : file.getLongFilename();
        return Objects.requireNonNullElse(OutlookText.line(name), "");
    }

    private static MimeBodyPart file(byte[] bytes, String type, String name) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", type.startsWith("message/") ? "8bit" : "base64");
        part.setDisposition("attachment");
        part.setFileName(MimeUtility.encodeText(name, "UTF-8", "B"));
        return part;
    }

    /** Saving a message gives it a new Message-ID and a new Date; a letter keeps its own, or none. */
    private static final class KeepingId extends MimeMessage {
        KeepingId(Session session) {
            super(session);
        }

        @Override
        protected synchronized void updateHeaders() throws MessagingException {
            boolean dated = getHeader("Date") != null;
            super.updateHeaders();
            if (!dated) {
                removeHeader("Date");
            }
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (getHeader("Message-ID") == null) {
                removeHeader("Message-ID");
            }
        }
    }
}
