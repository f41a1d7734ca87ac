package org.dsrdesk.letters.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Follows the fields of a word processor through the runs: which text is instruction, which is result, which is
 * counted anew.
 */
final class WordFields {
    /** What to write where a field begins to show its result. */
    enum Shown {
        RESULT,
        PAGE,
        PAGES
    }

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean counted;
    }

    void begin() {
        open.push(new Field());
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    Shown separate() {
        if (open.isEmpty()) {
            return Shown.RESULT;
        }
        Field field = open.peek();
        field.result = true;
        Shown shown = shown(field.instruction.toString());
        field.counted = shown != Shown.RESULT;
        return shown;
    }

    /** Ends the field; a counted one that never separated shows its count now. */
    Shown end() {
        if (open.isEmpty()) {
            return Shown.RESULT;
        }
        Field field = open.pop();
        return field.result ? Shown.RESULT : shown(field.instruction.toString());
    }

    /** Whether text at this place is to be read by people. */
    boolean visible() {
        return open.stream().allMatch(field -> field.result && !field.counted);
    }

    static Shown shown(String instruction) {
        String[] words = instruction.strip().toUpperCase(Locale.ROOT).split("\\s+", -1);
        return switch (words[0]) {
            case "PAGE" -> Shown.PAGE;
            case "NUMPAGES", "SECTIONPAGES" -> Shown.PAGES;
            default -> Shown.RESULT;
        };
    }
}
