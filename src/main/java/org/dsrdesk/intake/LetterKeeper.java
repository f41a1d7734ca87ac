package org.dsrdesk.intake;

import org.dsrdesk.casework.KeepLetters.Arriving;
import org.dsrdesk.casework.KeepLetters.Kept;

/** Whoever keeps letters, or only says what keeping them would give. */
@FunctionalInterface
public interface LetterKeeper {
    Kept keep(Arriving arriving);

    /** How many letters are kept before what they gave is told. */
    default int atOnce() {
        return 1;
    }

    /** Keeps several letters, each for itself; what they gave is certain when this returns. */
    default void together(Runnable keeping) {
        keeping.run();
    }
}
