package org.dsrdesk.desktop.welcome;

import java.util.Arrays;

/** A passphrase on its way from the field to the store; it never prints itself and can be wiped. */
public final class Passphrase {
    private final char[] characters;

    Passphrase(String typed) {
        characters = typed.toCharArray();
    }

    /** A copy of the characters, which the taker wipes. */
    public char[] characters() {
        return characters.clone();
    }

    /** Overwrites the characters. */
    public void wipe() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
