package org.dsrdesk.desktop.parts;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words so that it fits a page. */
public final class LineWrap {
    private LineWrap() {}

    /** The line in pieces of at most {@code room} characters, except for longer words; at least one piece. */
    public static List<String> at(String line, int room) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int cut = space > 0 ? space : room;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }
}
