package org.dsrdesk.mailing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.dsrdesk.intake.LenientMail;

/** A made letter as an e-mail message: a few words, and the letter itself as PDF. */
final class LetterMessage extends MimeMessage {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final int LONGEST_SUBJECT = 250;

    private LetterMessage(Paper paper) throws MessagingException {
        super(Session.getInstance(new Properties()));
        if (paper.from() != null) {
            setFrom(paper.from());
        }
        if (paper.to() != null) {
            setRecipient(RecipientType.TO, paper.to());
        }
        setSubject(MailLine.of(paper.subject(), LONGEST_SUBJECT), StandardCharsets.UTF_8.name());
        Conversation conversation = paper.conversation();
        if (conversation.answered() != null) {
            setHeader("In-Reply-To", conversation.answered());
            setHeader("References", String.join("\r\n ", conversation.chain()));
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(LINE_END.matcher(paper.text()).replaceAll("\r\n"), StandardCharsets.UTF_8.name());
        setContent(new MimeMultipart(words, paper.enclosure().part()));
    }

    /** The message that a mail server gets, under the Message-ID that is kept with the letter. */
    static LetterMessage toSend(Paper paper, String messageId, ZonedDateTime at) {
        return made(paper, message -> {
            message.setHeader("Message-ID", MailLine.of(messageId, LONGEST_SUBJECT));
            message.setHeader("Date", MOMENT.format(at));
        });
    }

    /** The message as a draft: a mail program opens it for writing, and gives it date and Message-ID of its own. */
    static LetterMessage draft(Paper paper) {
        return made(paper, message -> message.setHeader("X-Unsent", "1"));
    }

    private static LetterMessage made(Paper paper, Finish finish) {
        LenientMail.prepare();
        try {
            LetterMessage message = new LetterMessage(paper);
            finish.on(message);
            message.saveChanges();
            return message;
        } catch (MessagingException failed) {
            throw new IllegalArgumentException("no message can be made of this letter", failed);
        }
    }

    /** The last headers of a message. */
    private interface Finish {
        void on(LetterMessage message) throws MessagingException;
    }

    /** Leaves the Message-ID as it is. */
    @Override
    protected void updateMessageID() {
        saved = true;
    }

    /** The library would date a draft by the machine's clock. */
    @Override
    protected synchronized void updateHeaders() throws MessagingException {
        boolean dated = getHeader("Date") != null;
        super.updateHeaders();
        if (!dated) {
            removeHeader("Date");
        }
    }

    /** How many bytes go to the server. */
    long bytes() {
        CountedBytes counted = new CountedBytes();
        write(counted);
        return counted.count;
    }

    byte[] raw() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    private void write(OutputStream target) {
        try {
            writeTo(target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (MessagingException failed) {
            throw new IllegalStateException("a message that was made can be written", failed);
        }
    }

    /** Keeps nothing but how many bytes were written. */
    private static final class CountedBytes extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
