package org.dsrdesk.safekeeping;

import java.nio.file.Path;

/** The passphrase does not open the key file, which itself is whole. */
public final class WrongPassphraseException extends RuntimeException {
    private final transient Path place;

    WrongPassphraseException(Path place) {
        super(place.toString());
        this.place = place;
    }

    /** The folder or file concerned. */
    public Path place() {
        return place;
    }
}
