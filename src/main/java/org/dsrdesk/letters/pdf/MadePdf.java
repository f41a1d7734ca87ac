package org.dsrdesk.letters.pdf;

import java.util.List;
import org.dsrdesk.letters.html.LeftOut;

/** A made PDF: its bytes, the number of its pages, and what of the Word document it lacks or shows otherwise. */
public final class MadePdf {
    private final byte[] bytes;
    private final int pages;
    private final List<LeftOut> leftOut;

    MadePdf(byte[] bytes, int pages, List<LeftOut> leftOut) {
        this.bytes = bytes;
        this.pages = pages;
        this.leftOut = leftOut;
    }

    /** The file itself, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    public int pages() {
        return pages;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }
}
