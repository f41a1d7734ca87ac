package org.dsrdesk.desktop;

import org.jspecify.annotations.Nullable;

/** A passing message that asks for nothing; its undo, where there is one, takes back what it tells of. */
public record Notice(String text, @Nullable Runnable undo) {
    public static Notice of(String text) {
        return new Notice(text, null);
    }

    public static Notice undoable(String text, Runnable undo) {
        return new Notice(text, undo);
    }
}
