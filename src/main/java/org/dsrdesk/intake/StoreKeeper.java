package org.dsrdesk.intake;

import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.KeepLetters.Arriving;
import org.dsrdesk.casework.KeepLetters.Kept;

/** Keeps letters in the store, a transaction for each, on behalf of somebody. */
public record StoreKeeper(KeepLetters letters, Actor actor) implements LetterKeeper {
    private static final int AT_ONCE = 16;

    @Override
    public Kept keep(Arriving arriving) {
        return letters.keep(arriving, actor);
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public void together(Runnable keeping) {
        letters.together(keeping);
    }
}
