package org.dsrdesk.letters.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.UnusableDocumentException;

/**
 * The pages of a PDF as pictures, one at a time;
 * what the pages need meanwhile lies in a temporary file until closed.
 */
public final class PagePictures implements AutoCloseable {
    private static final int POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 12_000_000;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument pdf) {
        this.pdf = pdf;
        renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
    }

    /** Opens a PDF; throws {@link UnusableDocumentException} for one that is damaged or needs a password. */
    public static PagePictures of(byte[] pdf) {
        try {
            PDDocument document =
                    Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
            document.setResourceCache(null);
            return new PagePictures(document);
        } catch (InvalidPasswordException locked) {
            throw unusable(DocumentProblem.ENCRYPTED, locked);
        } catch (IOException broken) {
            throw unusable(DocumentProblem.DAMAGED, broken);
        }
    }

    public int pages() {
        return pdf.getNumberOfPages();
    }

    /** The width of a page, counted from 0, in points of 1/72 inch. */
    public double width(int page) {
        return pdf.getPage(page).getCropBox().getWidth();
    }

    /** The height of a page, counted from 0, in points of 1/72 inch. */
    public double height(int page) {
        return pdf.getPage(page).getCropBox().getHeight();
    }

    /** The picture of a page, counted from 0, as sharp as asked for; a page beyond all measure is drawn coarser. */
    public BufferedImage picture(int page, int dotsPerInch) {
        try {
            PDRectangle size = pdf.getPage(page).getCropBox();
            double pixels = (double) size.getWidth() * size.getHeight() * dotsPerInch * dotsPerInch
                    / (POINTS_PER_INCH * POINTS_PER_INCH);
            double coarser = pixels > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / pixels) : 1;
            return renderer.renderImage(page, (float) (dotsPerInch * coarser / POINTS_PER_INCH), ImageType.RGB);
        } catch (IOException broken) {
            throw unusable(DocumentProblem.DAMAGED, broken);
        }
    }

    private static UnusableDocumentException unusable(DocumentProblem problem, IOException cause) {
        UnusableDocumentException unusable = new UnusableDocumentException(problem, "pdf");
        unusable.initCause(cause);
        return unusable;
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
