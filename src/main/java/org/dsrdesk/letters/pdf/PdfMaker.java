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
import org.dsrdesk.letters.docx.Word;
import org.dsrdesk.letters.html.Faces;
import org.dsrdesk.letters.html.LetterHtml;
import org.w3c.dom.Document;

/**
 * Makes PDF/A-2u of Word documents, fonts embedded;
 * the same document always gives the same bytes. Keep one: it keeps the fonts.
 */
public final class PdfMaker {
    private static final int MOST_PAGES = 200;
    private static final int MOST_PARAGRAPHS = 100 * MOST_PAGES;
    private static final int MOST_SIGNS = 10_000 * MOST_PAGES;

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
        DocxFile file = DocxFile.open(docx);
        refuseEndless(file.xml(file.documentPart()));
        LetterHtml html = LetterHtml.of(file, faces, layout::height);
        PdfRendererBuilder builder = layout.builder(html.html(), html.faces(), html.pictures());
        try (PDDocument pdf = new PDDocument()) {
            builder.usePDDocument(pdf);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                refuseMore(renderer.getRootBox().getLayer().getPages().size());
                renderer.createPDFWithoutClosing();
                return new MadePdf(saved(pdf, docx), pdf.getNumberOfPages(), html.leftOut());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (StackOverflowError deep) {
            throw new UnusableDocumentException(DocumentProblem.TOO_DEEP, "");
        }
    }

    /** What cannot stand on the allowed pages in any size that people read is not laid out at all. */
    private static void refuseEndless(Document document) {
        boolean endless = Word.all(document, "p").size() > MOST_PARAGRAPHS
                || Word.all(document, "t").stream().mapToInt(text -> text.getTextContent().length()).sum() > MOST_SIGNS;
        if (endless) {
            throw new UnusableDocumentException(DocumentProblem.TOO_LONG, "");
        }
    }

    private static void refuseMore(int pages) {
        if (pages > MOST_PAGES) {
            throw new UnusableDocumentException(DocumentProblem.TOO_LONG, Integer.toString(pages));
        }
    }

    private static byte[] saved(PDDocument pdf, byte[] docx) throws IOException {
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
