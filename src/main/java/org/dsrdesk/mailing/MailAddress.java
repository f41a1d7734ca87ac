package org.dsrdesk.mailing;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dsrdesk.intake.EmailAddresses;

/** Turns written addresses into those that every mail server understands. */
final class MailAddress {
    private static final int LONGEST_NAME = 120;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:<>()\\[\\]\"]+");

    private MailAddress() {}

    /** The first address in a text, such as a contact or a header; empty when there is none. */
    static String in(String text) {
        return BETWEEN.splitAsStream(text).filter(EmailAddresses::valid).findFirst().orElse("");
    }

    /**
     * One address, with its domain in ASCII; empty for anything that is none, and for a box written in other letters
     * than Latin ones, which most servers cannot take.
     */
    static Optional<InternetAddress> of(String written, String name) {
        String address = written.strip();
        if (!EmailAddresses.valid(address)) {
            return Optional.empty();
        }
        int at = address.lastIndexOf('@');
        String box = address.substring(0, at);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(box)) {
            return Optional.empty();
        }
        try {
            InternetAddress made = new InternetAddress();
            made.setAddress(box + "@" + IDN.toASCII(address.substring(at + 1)));
            String shown = MailLine.of(name, LONGEST_NAME);
            if (!shown.isEmpty()) {
                made.setPersonal(shown, StandardCharsets.UTF_8.name());
            }
            return Optional.of(made);
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        } catch (UnsupportedEncodingException missing) {
            throw new IllegalStateException("every Java runtime has UTF-8", missing);
        }
    }
}
