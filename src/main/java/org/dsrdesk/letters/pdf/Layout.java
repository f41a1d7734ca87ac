package org.dsrdesk.letters.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dsrdesk.letters.html.Face;
import org.dsrdesk.letters.html.LetterHtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays page trees out; asks for nothing but the pictures handed over with them. */
final class Layout {
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    PdfRendererBuilder builder(Document html, Set<Face> faces, Map<String, byte[]> pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(html, LetterHtml.SCHEME + ":/");
        builder.useProtocolsStreamImplementation(address -> new PictureStream(pictures.get(address)),
                LetterHtml.SCHEME);
        builder.useUriResolver((base, address) -> pictures.containsKey(address) ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> pictures.containsKey(address), when);
        }
        for (Face face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes()), face.family(), face.bold() ? BOLD : NORMAL,
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useReplacementText("?");
        builder.withProducer("DSR Desk");
        return builder;
    }

    double height(Document html, Set<Face> faces, double width) {
        Element style = (Element) html.getElementsByTagNameNS("*", "style").item(0);
        style.appendChild(
                html.createTextNode(String.format(Locale.ROOT, "@page { size:%.2fpt 14000pt; margin:0 }", width)));
        PdfRendererBuilder builder = builder(html, faces, Map.of());
        try (PDDocument pdf = new PDDocument()) {
            builder.usePDDocument(pdf);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                return renderer.getRootBox().getHeight() / (double) renderer.getDotsPerPoint();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
