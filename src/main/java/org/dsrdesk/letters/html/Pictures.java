package org.dsrdesk.letters.html;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.dsrdesk.letters.docx.DocxFile;

/**
 * The pictures of a document in forms that a PDF takes, by address;
 * what is in another form or too large is reported.
 */
final class Pictures {
    static final String SCHEME = "letter";
    private static final long MOST_PIXELS = 24_000_000;
    private static final Set<String> AS_IT_IS = Set.of("png", "jpeg", "jpg");

    private final DocxFile file;
    private final Html html;
    private final Map<String, byte[]> shown = new LinkedHashMap<>();

    Pictures(DocxFile file, Html html) {
        this.file = file;
        this.html = html;
    }

    Map<String, byte[]> shown() {
        return shown;
    }

    /** The address under which a part is shown, if it can be. */
    Optional<String> address(String part) {
        String address = SCHEME + ":/" + part.replaceAll("[^A-Za-z0-9./_-]", "_");
        if (shown.containsKey(address)) {
            return Optional.of(address);
        }
        byte[] bytes = file.bytes(part);
        if (bytes == null) {
            html.lacks(LeftOutKind.PICTURE_FORM, part);
            return Optional.empty();
        }
        Optional<byte[]> picture = read(part, bytes);
        picture.ifPresent(found -> shown.put(address, found));
        return picture.map(found -> address);
    }

    private Optional<byte[]> read(String part, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    reader.setInput(in);
                    return read(part, bytes, reader);
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            html.lacks(LeftOutKind.PICTURE_FORM, part + " (" + broken.getClass().getSimpleName() + ")");
            return Optional.empty();
        }
        html.lacks(LeftOutKind.PICTURE_FORM, part);
        return Optional.empty();
    }

    private Optional<byte[]> read(String part, byte[] bytes, ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            html.lacks(LeftOutKind.PICTURE_TOO_LARGE, part);
            return Optional.empty();
        }
        BufferedImage image = reader.read(0);
        if (AS_IT_IS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return Optional.of(bytes);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Optional.of(png.toByteArray());
    }
}
