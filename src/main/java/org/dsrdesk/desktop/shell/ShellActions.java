package org.dsrdesk.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.desktop.Place;

/** What the window asks of the desk around it; called on the FX thread. */
public interface ShellActions {
    /** Closes the store and asks for the passphrase again. */
    void lock();

    /** Goes over to another operator, by its id in the store, and opens a place there. */
    void workFor(long operator, Place then);

    /** Takes files that were chosen or dropped as letters. */
    void openLetters(List<Path> files);
}
