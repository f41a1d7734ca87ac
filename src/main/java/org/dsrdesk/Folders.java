package org.dsrdesk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the desk keeps its data when nobody says otherwise, by the custom of the operating system. */
final class Folders {
    private static final String NAME = "dsr-desk";

    private Folders() {}

    /** The default data folder, which need not exist. */
    static Path data() {
        return data(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static Path data(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home), "DSR Desk");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "DSR Desk");
        }
        String base = environment.getOrDefault("XDG_DATA_HOME", "");
        return base.isBlank() ? Path.of(home, ".local", "share", NAME) : Path.of(base, NAME);
    }
}
