package org.dsrdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The name and version of the program, as the build wrote them. */
public final class Version implements IVersionProvider {
    private static final String NAME = "DSR Desk";
    private static final String FILE = "/org/dsrdesk/build.properties";

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** The name and version in one line, such as {@code DSR Desk 0.1.0}. */
    public static String text() {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE)) {
            properties.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return NAME + " " + properties.getProperty("version");
    }
}
