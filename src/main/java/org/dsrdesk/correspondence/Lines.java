package org.dsrdesk.correspondence;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts texts that people typed into sentences and lists. */
final class Lines {
    private Lines() {}

    /** A text of one line, whatever breaks stood in it. */
    static String one(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** A telephone number as Russian letters write it; any other than a Russian one as it is kept. */
    static String phone(String e164) {
        return e164.matches("\\+7\\d{10}")
                ? e164.replaceFirst("(\\+7)(\\d{3})(\\d{3})(\\d\\d)(\\d\\d)", "$1 $2 $3-$4-$5")
                : e164;
    }

    /** A text as a sentence of its own: a capital letter and a full stop; empty for an empty one. */
    static String sentence(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return "";
        }
        int first = plain.codePointAt(0);
        String capital = Character.toString(Character.toUpperCase(first)) + plain.substring(Character.charCount(first));
        return ".!?…".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
    }

    /** A text as a part of a sentence: a small letter, unless the word is an abbreviation, and no full stop. */
    static String phrase(String text) {
        String plain = text.strip().replaceFirst("[.\\s]+$", "");
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }

    /** The parts that say something, one after another. */
    static String joined(String separator, String... parts) {
        return joined(separator, Stream.of(parts));
    }

    static String joined(String separator, Collection<String> parts) {
        return joined(separator, parts.stream());
    }

    static String joined(String separator, Stream<String> parts) {
        return parts.map(Lines::one)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(separator));
    }

    /** The parts that say something, one a line. */
    static String list(Stream<String> parts) {
        return joined("\n", parts);
    }
}
