package org.dsrdesk.cli;

import java.nio.file.Path;

/** Opens the data of a desk; a port. */
public interface DeskOpener {
    /**
     * Opens existing data; never creates any.
     *
     * @param folder the data folder
     * @param passphrase wiped by the caller afterwards
     * @throws DeskNotOpenedException when the data cannot be opened
     */
    OpenedDesk open(Path folder, char[] passphrase);

    /**
     * Makes a desk in a folder that holds none and opens it.
     *
     * @param operatorName whom letters are addressed to
     * @param passphrase wiped by the caller afterwards
     * @throws DeskNotOpenedException when it cannot be made
     */
    OpenedDesk create(Path folder, String operatorName, char[] passphrase);

    /** Whether a folder holds a desk. */
    boolean exists(Path folder);
}
