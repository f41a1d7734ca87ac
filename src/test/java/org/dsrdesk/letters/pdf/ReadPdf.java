package org.dsrdesk.letters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What an independent reader finds in a PDF. */
final class ReadPdf {
    private ReadPdf() {}

    /**
     * A word or longer stretch as it was drawn: the page from 1, its left and right ends and base line in points,
     * its font.
     */
    record Drawn(int page, String text, double left, double right, double base, String font) {}

    static String text(byte[] pdf, int page) {
        return read(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace('\u00A0', ' ').replaceAll(" +", " ").lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        });
    }

    /** The lines of a document, each with where it stands. */
    static List<Drawn> lines(byte[] pdf) {
        return read(pdf, document -> {
            List<Drawn> drawn = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> signs) {
                    TextPosition first = signs.getFirst();
                    TextPosition last = signs.getLast();
                    drawn.add(new Drawn(getCurrentPageNo(), text.strip(), first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), first.getFont().getName()));
                }
            };
            stripper.getText(document);
            return drawn;
        });
    }

    static Drawn line(byte[] pdf, String text) {
        return lines(pdf).stream().filter(line -> line.text().contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError("not drawn: " + text));
    }

    static Set<String> fonts(byte[] pdf) {
        return read(pdf, document -> {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                            + (font.isEmbedded() ? " embedded" : " missing"));
                }
            }
            return fonts;
        });
    }

    static long pictures(byte[] pdf, int page) {
        return read(pdf, document -> {
            long pictures = 0;
            PDResources resources = document.getPage(page - 1).getResources();
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        });
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        Function<PDDocument, T> unchecked = document -> {
            try {
                return reading.of(document);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return unchecked.apply(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
