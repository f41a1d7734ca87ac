package org.dsrdesk.letters.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.html.Faces;
import org.dsrdesk.letters.html.LetterHtml;

/**
 * Makes PDF/A-2u of Word documents, fonts embedded;
 * the same document always gives the same bytes. Keep one: it keeps the fonts.
 */
public final class PdfMaker {
    private static final int MOST_PAGES = 2_000;

    private final Faces faces = new Faces();
    private final Layout layout = new Layout();

    public PdfMaker() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The PDF of a Word document;
     * throws {@link UnusableDocumentException} for a file that cannot serve as a letter.
     */
    public MadePdf make(byte[] docx) {
        LetterHtml html = LetterHtml.of(DocxFile.open(docx), faces, layout::height);
        PdfRendererBuilder builder = layout.builder(html.html(), html.faces(), html.pictures());
        try (PDDocument pdf = new PDDocument()) {
            builder.usePDDocument(pdf);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                return new MadePdf(saved(pdf, docx), pdf.getNumberOfPages(), html.leftOut());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (StackOverflowError deep) {
            throw new UnusableDocumentException(DocumentProblem.TOO_DEEP, "");
        }
    }

    private static byte[] saved(PDDocument pdf, byte[] docx) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new UnusableDocumentException(DocumentProblem.TOO_LONG, Integer.toString(pdf.getNumberOfPages()));
        }
        PDDocumentInformation about = new PDDocumentInformation();
        about.setProducer("DSR Desk");
        pdf.setDocumentInformation(about);
        pdf.getDocumentCatalog().setMetadata(metadata(pdf));
        pdf.setDocumentId(ByteBuffer.wrap(digest(docx)).getLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static PDMetadata metadata(PDDocument pdf) throws IOException {
        try (InputStream in = PdfMaker.class.getResourceAsStream("metadata.xml")) {
            return new PDMetadata(pdf, in);
        }
    }

    private static byte[] digest(byte[] docx) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(docx);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
