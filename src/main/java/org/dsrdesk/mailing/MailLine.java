package org.dsrdesk.mailing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes one harmless line of what somebody wrote or a server said. */
final class MailLine {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Cs}\\p{Cn}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private MailLine() {}

    /** The text on one line, without control and format characters, at most {@code longest} characters. */
    static String of(String text, int longest) {
        String clean = SPACES.matcher(UNFIT.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
        return clean.length() <= longest ? clean : cut(clean, longest - 1) + "…";
    }

    /** What a server said: the library hands its bytes over as characters, and servers write UTF-8. */
    static String ofServer(String said, int longest) {
        boolean bytes = said.chars().allMatch(character -> character <= 0xFF);
        return of(bytes ? new String(said.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : said,
                longest);
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }
}
