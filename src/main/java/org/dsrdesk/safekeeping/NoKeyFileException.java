package org.dsrdesk.safekeeping;

import java.nio.file.Path;

/** The data folder holds no key file. */
public final class NoKeyFileException extends RuntimeException {
    private final transient Path place;

    NoKeyFileException(Path place) {
        super(place.toString());
        this.place = place;
    }

    /** The folder or file concerned. */
    public Path place() {
        return place;
    }
}
