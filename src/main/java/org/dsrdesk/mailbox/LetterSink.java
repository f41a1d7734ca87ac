package org.dsrdesk.mailbox;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Original;

/** Who keeps the letters that were fetched; a port, called on the threads of the mailboxes. */
public interface LetterSink {
    /**
     * Keeps a letter whole; when this returns it is on the disk. A runtime exception means that it is not: it will be
     * fetched again.
     *
     * @param from the mailbox it lay in
     * @param name a file name for it
     * @param letter its bytes, good until this returns
     * @param alongside what belongs into the same transaction, also when the letter had been kept before
     * @return whether the letter is new to the desk
     */
    boolean take(Mailbox from, String name, Original letter, Consumer<CaseStore> alongside);

    /**
     * Keeps every letter in a file; when this returns they are on the disk.
     *
     * @return how many of them are new to the desk; empty when some could not be read, so that the file must be tried
     *     again
     */
    OptionalInt takeFile(Mailbox from, Path file);
}
