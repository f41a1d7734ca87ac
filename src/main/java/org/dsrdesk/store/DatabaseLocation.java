package org.dsrdesk.store;

import java.nio.file.Path;

/** Where a register is kept. */
public sealed interface DatabaseLocation {
    /** An encrypted file in this data folder, for one desk at a time. */
    record EncryptedFile(Path folder) implements DatabaseLocation {}

    /** A PostgreSQL server shared by a team; the URL begins with {@code jdbc:postgresql:}. */
    record PostgresServer(String url, String user, String password) implements DatabaseLocation {
        /** Without the password. */
        @Override
        public String toString() {
            return "PostgresServer[url=" + url + ", user=" + user + "]";
        }
    }
}
