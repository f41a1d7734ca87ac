package org.dsrdesk.desktop.inbox;

import org.jspecify.annotations.Nullable;

/** What was done last and can be taken back once, from its notice or by a key. Used on the FX thread. */
public final class Undoing {
    private @Nullable Runnable last;

    /** The same undo, which works once; it becomes what is taken back next. */
    public Runnable once(Runnable undo) {
        Runnable[] left = {undo};
        Runnable once = () -> {
            Runnable now = left[0];
            left[0] = () -> {};
            last = null;
            now.run();
        };
        last = once;
        return once;
    }

    /** Takes back what was done last; false when there is nothing. */
    public boolean undo() {
        Runnable undo = last;
        if (undo == null) {
            return false;
        }
        undo.run();
        return true;
    }
}
