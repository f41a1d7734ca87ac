package org.dsrdesk.intake;

import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;

/** What became of a letter, or of a file that gave none. */
public sealed interface Taken {
    /** The name of the file. */
    String name();

    /** The letter is kept, now or since an earlier time. */
    record Kept(String name, KeepLetters.Kept kept, Reading reading) implements Taken {
        public Letter letter() {
            return kept.letter();
        }

        /** Whether the same bytes had been kept before. */
        public boolean again() {
            return kept.again();
        }
    }

    /** The file could not be taken; nothing is kept. */
    record Refused(String name, FileProblem problem) implements Taken {}
}
