package org.dsrdesk.letters.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures text in the bundled fonts and knows which signs they have; each is read once, when first needed. */
public final class Faces {
    private final Map<Face, Measures> read = new EnumMap<>(Face.class);

    private record Measures(TrueTypeFont font, CmapLookup signs, double unitsPerEm) {}

    boolean has(Face face, int sign) {
        return measures(face).signs.getGlyphId(sign) != 0;
    }

    /** Width in points at a size in points. */
    double width(Face face, String text, double size) {
        Measures measures = measures(face);
        long units = 0;
        for (int sign : text.codePoints().toArray()) {
            units += advance(measures, sign);
        }
        return units * size / measures.unitsPerEm;
    }

    private static int advance(Measures measures, int sign) {
        try {
            return measures.font.getAdvanceWidth(measures.signs.getGlyphId(sign));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized Measures measures(Face face) {
        return read.computeIfAbsent(face, Faces::read);
    }

    private static Measures read(Face face) {
        try {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
            return new Measures(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
