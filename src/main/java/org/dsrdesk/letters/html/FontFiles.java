package org.dsrdesk.letters.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled font files. */
final class FontFiles {
    private static final String FOLDER = "/org/dsrdesk/letters/fonts/";

    private FontFiles() {}

    static byte[] read(String file) {
        try (InputStream in = FontFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
