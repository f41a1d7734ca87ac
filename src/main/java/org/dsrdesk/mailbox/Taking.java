package org.dsrdesk.mailbox;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Original;

/** What becomes of what a letterbox reads. */
interface Taking {
    /**
     * Keeps a letter together with how far its place has been read. A {@link CancellationException} says that the
     * reading is to end; any other that this letter was not kept.
     */
    void letter(String name, Original letter, Consumer<CaseStore> alongside);

    /** Keeps the letters in a file; false when it must be tried again. */
    boolean file(Path file);

    /** Tells how many letters are still to come. */
    void left(int letters);
}
