package org.dsrdesk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.dsrdesk.safekeeping.SafeFile;

/** What must be known before a store is open: language, theme, the folder used last. It holds nothing personal. */
final class Preferences {
    private static final String USUAL = "desk.properties";

    private final Path file;
    private final Properties values = new Properties();

    /** The preferences in a folder; a missing or unreadable file means none. */
    Preferences(Path folder) {
        this(folder, USUAL);
    }

    /** The same in a file of another name. */
    Preferences(Path folder, String name) {
        this.file = folder.resolve(name);
        try {
            values.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException _) {
            values.clear();
        }
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /**
     * Keeps a preference whole or not at all.
     *
     * @throws IOException when the folder cannot be written to
     */
    void put(String name, String value) throws IOException {
        values.setProperty(name, value);
        StringWriter text = new StringWriter();
        values.store(text, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
