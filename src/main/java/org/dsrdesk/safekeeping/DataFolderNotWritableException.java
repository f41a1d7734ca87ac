package org.dsrdesk.safekeeping;

import java.nio.file.Path;

/** The data folder cannot be created or written to. */
public final class DataFolderNotWritableException extends RuntimeException {
    private final transient Path place;

    DataFolderNotWritableException(Path place, Throwable cause) {
        super(place.toString(), cause);
        this.place = place;
    }

    /** The folder or file concerned. */
    public Path place() {
        return place;
    }
}
