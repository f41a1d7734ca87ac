package org.dsrdesk.desktop.inbox;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The sample letters as files. */
final class SampleFiles {
    private SampleFiles() {}

    /** The letter whose file name begins with these two digits. */
    static Path letter(String name) {
        try {
            return Path.of(Objects.requireNonNull(
                    SampleFiles.class.getResource("/org/dsrdesk/intake/letters/" + name), name).toURI());
        } catch (URISyntaxException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static Path first() {
        return letter("01-callkeeper-delete-utf8.eml");
    }

    static Path again() {
        return letter("02-callkeeper-delete-again-koi8r.eml");
    }

    static Path forwarded() {
        return letter("09-callkeeper-forwarded-by-support.eml");
    }

    static Path broken() {
        return letter("11-broken-truncated.eml");
    }

    static Path newsletter() {
        return letter("12-newsletter-not-a-request.eml");
    }
}
