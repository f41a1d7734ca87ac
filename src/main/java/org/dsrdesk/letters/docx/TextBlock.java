package org.dsrdesk.letters.docx;

import java.util.List;

/** One block of the plain text of a template. */
sealed interface TextBlock {
    /** A justified paragraph. */
    record Plain(String text) implements TextBlock {}

    /** A centred bold heading. */
    record Heading(String text) implements TextBlock {}

    /** Lines of the right-hand block. */
    record Aside(List<String> lines) implements TextBlock {}

    /** One item of a list. */
    record Item(String text) implements TextBlock {}

    /** Rows of cells; the first row is the head. */
    record Grid(List<List<String>> rows) implements TextBlock {}

    /** The end of a page. */
    record PageEnd() implements TextBlock {}
}
