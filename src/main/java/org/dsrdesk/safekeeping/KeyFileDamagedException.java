package org.dsrdesk.safekeeping;

import java.nio.file.Path;

/** Neither the key file nor its second copy can be read. */
public final class KeyFileDamagedException extends RuntimeException {
    private final transient Path place;

    KeyFileDamagedException(Path place, Throwable cause) {
        super(place.toString(), cause);
        this.place = place;
    }

    /** The folder or file concerned. */
    public Path place() {
        return place;
    }
}
