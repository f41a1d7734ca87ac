package org.dsrdesk.store;

import java.io.IOException;
import java.nio.file.Path;

/** The register's file is not as it was closed: a bit has flipped, or another program has written to it. */
final class BrokenSealException extends IOException {
    BrokenSealException(Path register) {
        super(register + " is not as it was closed");
    }
}
