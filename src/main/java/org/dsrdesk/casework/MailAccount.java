package org.dsrdesk.casework;

import java.util.Arrays;

/** An account to send by together with what signs in to it, both of one moment; closing it wipes the secret. */
public final class MailAccount implements AutoCloseable {
    private final MailServer server;
    private final char[] secret;

    MailAccount(MailServer server, char[] secret) {
        this.server = server;
        this.secret = secret;
    }

    public MailServer server() {
        return server;
    }

    /** What signs in, itself and not a copy; empty where nothing does. */
    public char[] secret() {
        return secret;
    }

    @Override
    public void close() {
        Arrays.fill(secret, '\0');
    }
}
