package org.dsrdesk.cli;

import java.nio.file.Path;

/** Opens the data of a desk; a port. */
@FunctionalInterface
public interface DeskOpener {
    /**
     * Opens existing data; never creates any.
     *
     * @param folder the data folder
     * @param passphrase wiped by the caller afterwards
     * @throws DeskNotOpenedException when the data cannot be opened
     */
    OpenedDesk open(Path folder, char[] passphrase);
}
