package org.dsrdesk.domain.profile;

import java.util.List;

/** Texts of a profile as they are kept. */
final class Said {
    private Said() {}

    /** A text of one line: without blanks around it, with a space for every line break inside. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** A text of several lines, without blanks around it. */
    static String text(String text) {
        return text.strip();
    }

    /** A text of one line that says something. */
    static String named(String text, String what) {
        String line = line(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(what + " has a name");
        }
        return line;
    }

    /** Texts of one line each; empty ones are left out. */
    static List<String> lines(List<String> texts) {
        return texts.stream().map(Said::line).filter(line -> !line.isEmpty()).toList();
    }
}
