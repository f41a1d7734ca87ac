package org.dsrdesk.letters.html;

import org.w3c.dom.Element;

/** A piece of a line; widths in points. */
sealed interface Piece {
    /** Text of one look. */
    record Text(String text, RunLook look) implements Piece {}

    /** A jump to the next tab stop. */
    record Tab(RunLook look) implements Piece {}

    /** The end of a line. */
    record LineEnd() implements Piece {}

    /** The end of a page. */
    record PageEnd() implements Piece {}

    /** The number of the page, or of all pages. */
    record Counter(boolean all, RunLook look) implements Piece {}

    /** A picture or a box of text, made already. */
    record Made(Element element, double width) implements Piece {}
}
