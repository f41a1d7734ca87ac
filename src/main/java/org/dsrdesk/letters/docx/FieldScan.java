package org.dsrdesk.letters.docx;

import java.util.ArrayList;
import java.util.List;

/** Finds the fields in the text of one paragraph, and what only looks like one. */
record FieldScan(List<Place> places, List<FieldFault> faults) {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int SHOWN = 40;

    /** A field of a name from one character to before another. */
    record Place(String name, int from, int to) {}

    static FieldScan of(String text) {
        FieldScan scan = new FieldScan(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf(OPEN, at);
            int close = text.indexOf(CLOSE, at);
            if (close >= 0 && (open < 0 || close < open)) {
                scan.fault(FieldProblem.UNOPENED, text, Math.max(at, close - SHOWN), close + 2);
                at = close + 2;
            } else if (open >= 0) {
                at = scan.opened(text, open);
            } else {
                at = text.length();
            }
        }
        return scan;
    }

    private int opened(String text, int open) {
        int close = text.indexOf(CLOSE, open + 2);
        int next = text.indexOf(OPEN, open + 2);
        if (close < 0) {
            fault(FieldProblem.UNCLOSED, text, open, next < 0 ? text.length() : next);
            return next < 0 ? text.length() : next;
        }
        if (next >= 0 && next < close) {
            int end = text.startsWith(CLOSE, close + 2) ? close + 4 : close + 2;
            fault(FieldProblem.NESTED, text, open, end);
            return end;
        }
        named(text, open, close + 2);
        return close + 2;
    }

    private void named(String text, int from, int to) {
        String name = FieldNames.canonical(text.substring(from + 2, to - 2));
        if (name.isEmpty()) {
            fault(FieldProblem.NAMELESS, text, from, Math.min(text.length(), to + SHOWN));
        } else if (FieldNames.isName(name)) {
            places.add(new Place(name, from, to));
        } else {
            fault(FieldProblem.BAD_NAME, text, from, to);
        }
    }

    private void fault(FieldProblem problem, String text, int from, int to) {
        String words = FieldNames.canonical(text.substring(from, to));
        faults.add(new FieldFault(problem, words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words));
    }
}
