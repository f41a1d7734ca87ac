package org.dsrdesk.desktop.inbox;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

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

    static Path[] twelve() {
        return Stream.of("01-callkeeper-delete-utf8", "02-callkeeper-delete-again-koi8r",
                "03-xkeeper-withdraw-cp1251-qp", "04-kpclever-correct-html-only", "05-insentry-account-deletion",
                "06-insentry-third-party", "07-xikmat-authority", "08-callkeeper-unsubscribe",
                "09-callkeeper-forwarded-by-support", "10-parent-for-child", "11-broken-truncated",
                "12-newsletter-not-a-request").map(name -> letter(name + ".eml")).toArray(Path[]::new);
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
