package org.dsrdesk.domain.profile;

import java.util.List;

/**
 * What stands at the head and the foot of an operator's letters.
 *
 * @param lines the head, line by line
 * @param signer who signs; may be empty
 * @param post the post of who signs; may be empty
 * @param contact who answers questions about a letter, and how; may be empty
 * @param numbering the pattern of outgoing numbers: {@code {n}} once, {@code {year}} at will, plain text
 */
public record Letterhead(List<String> lines, String signer, String post, String contact, String numbering) {
    /** The pattern of an operator that chose none. */
    public static final String USUAL_NUMBERING = "{n}/{year}";

    /** Nothing but numbers. */
    public static final Letterhead EMPTY = new Letterhead(List.of(), "", "", "", USUAL_NUMBERING);

    private static final String COUNT = "{n}";
    private static final String YEAR = "{year}";

    public Letterhead {
        lines = Said.lines(lines);
        signer = Said.line(signer);
        post = Said.line(post);
        contact = Said.line(contact);
        numbering = Said.line(numbering);
        if (!isNumbering(numbering)) {
            throw new IllegalArgumentException("no pattern of numbers: " + numbering);
        }
    }

    /** Whether a text numbers letters: it counts once and has no other braces. */
    public static boolean isNumbering(String pattern) {
        int count = pattern.indexOf(COUNT);
        String rest = pattern.replace(COUNT, "").replace(YEAR, "");
        return count >= 0
                && pattern.indexOf(COUNT, count + 1) < 0
                && rest.indexOf('{') < 0
                && rest.indexOf('}') < 0;
    }

    /** Whether the count begins anew each year; one without the year in it goes on for ever. */
    public boolean countsByYear() {
        return numbering.contains(YEAR);
    }

    /** The outgoing number of the nth letter of a year. */
    public String number(long count, int year) {
        return numbering.replace(COUNT, String.valueOf(count)).replace(YEAR, String.valueOf(year));
    }
}
