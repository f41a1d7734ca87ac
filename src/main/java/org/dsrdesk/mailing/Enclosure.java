package org.dsrdesk.mailing;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dsrdesk.casework.Original;

/**
 * A PDF that a message carries.
 *
 * @param name the name of its file, with the ending
 * @param pdf its bytes
 */
record Enclosure(String name, Original pdf) {
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|;]+");
    private static final int LONGEST_NAME = 100;
    private static final String TYPE = "application/pdf";

    /** The name is said twice: as RFC 2231 has it, and as older programs read it. */
    MimeBodyPart part() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        try (InputStream bytes = pdf.open()) {
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, TYPE)));
            String file = file();
            part.setHeader("Content-Type", TYPE + ";\r\n name=\"" + words(file) + "\"");
            ParameterList parameters = new ParameterList();
            parameters.set("filename", file, StandardCharsets.UTF_8.name());
            part.setHeader("Content-Disposition", new ContentDisposition("attachment", parameters).toString());
            part.setHeader("Content-Transfer-Encoding", "base64");
            return part;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String file() {
        String clean = MailLine.of(UNFIT.matcher(name).replaceAll("-"), LONGEST_NAME);
        return clean.toLowerCase(Locale.ROOT).endsWith(".pdf") ? clean : clean + ".pdf";
    }

    private static String words(String file) throws UnsupportedEncodingException {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(file)
                ? file
                : MimeUtility.encodeText(file, StandardCharsets.UTF_8.name(), "B").replaceAll("\\?=\\s+=\\?",
                        "?=\r\n =?");
    }
}
