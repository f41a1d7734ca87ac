package org.dsrdesk.desktop.parts;

import java.io.IOException;
import java.nio.file.Path;

/** Shows a file in a program outside the desk; called off the screen's thread. */
@FunctionalInterface
public interface OutsidePrograms {
    void open(Path file) throws IOException;
}
