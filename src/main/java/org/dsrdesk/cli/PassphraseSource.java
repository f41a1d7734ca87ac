package org.dsrdesk.cli;

/** Where a command gets the passphrase of the data from; a port. */
@FunctionalInterface
public interface PassphraseSource {
    /**
     * The passphrase; the caller wipes it after use.
     *
     * @param prompt what to ask a person
     */
    char[] passphrase(String prompt);
}
