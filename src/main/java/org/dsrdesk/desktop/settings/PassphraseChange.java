package org.dsrdesk.desktop.settings;

/** How a change of the passphrase ended. */
public enum PassphraseChange {
    CHANGED,
    WRONG_PASSPHRASE,
    TOO_WEAK
}
