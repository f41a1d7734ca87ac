package org.dsrdesk.desktop.outgoing;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dsrdesk.letters.html.LeftOut;
import org.dsrdesk.letters.pdf.PagePictures;

/** The pages of one PDF, drawn one at a time from any thread until it is closed. */
final class PageFile implements AutoCloseable {
    private final PagePictures pictures;
    private final List<Size> sizes;
    private final List<LeftOut> leftOut;
    private boolean closed;

    /** The size of a page in points of 1/72 inch. */
    record Size(double width, double height) {}

    private PageFile(PagePictures pictures, List<LeftOut> leftOut) {
        this.pictures = pictures;
        this.leftOut = List.copyOf(leftOut);
        this.sizes = IntStream.range(0, pictures.pages())
                .mapToObj(page -> new Size(pictures.width(page), pictures.height(page)))
                .toList();
    }

    static PageFile of(byte[] pdf, List<LeftOut> leftOut) {
        return new PageFile(PagePictures.of(pdf), leftOut);
    }

    List<Size> sizes() {
        return sizes;
    }

    /** What the pages show otherwise than the Word document. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The picture of a page, counted from 0; empty once the file is closed. */
    synchronized Optional<BufferedImage> picture(int page, int dotsPerInch) {
        return closed ? Optional.empty() : Optional.of(pictures.picture(page, dotsPerInch));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            pictures.close();
        }
    }
}
