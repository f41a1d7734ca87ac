package org.dsrdesk.desktop.welcome;

/** Judges a passphrase while it is typed; fast enough to be asked at every key. */
@FunctionalInterface
public interface PassphraseAdvice {
    Strength assess(CharSequence passphrase);
}
