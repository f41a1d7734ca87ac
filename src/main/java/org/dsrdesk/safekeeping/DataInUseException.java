package org.dsrdesk.safekeeping;

import java.nio.file.Path;

/** Another desk is already working on the same data folder. */
public final class DataInUseException extends RuntimeException {
    private final transient Path place;

    DataInUseException(Path place) {
        super(place.toString());
        this.place = place;
    }

    /** The folder or file concerned. */
    public Path place() {
        return place;
    }
}
