package org.dsrdesk.mailing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What signs in, in every form in which servers are known to repeat it; it must not stand in what they said. */
final class Masked {
    static final Masked NOTHING = new Masked("", new char[0]);

    private static final String DOTS = asHeard("…");

    private final List<String> forms;

    Masked(String user, char[] secret) {
        String plain = new String(secret);
        this.forms = plain.isEmpty()
                ? List.of()
                : Stream.of(
                        base64(user + "\0" + user + "\0" + plain),
                        base64("\0" + user + "\0" + plain),
                        base64("user=" + user + "\1auth=Bearer " + plain + "\1\1"),
                        base64(plain),
                        asHeard(plain),
                        plain).toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The library hands the bytes of a server over as characters. */
    private static String asHeard(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** A text with dots in the place of the secret. */
    String in(String text) {
        String shown = text;
        for (String form : forms) {
            shown = shown.replace(form, DOTS);
        }
        return shown;
    }
}
