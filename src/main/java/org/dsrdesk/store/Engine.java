package org.dsrdesk.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** One of the two engines, opened and migrated. */
interface Engine extends AutoCloseable {
    Jdbi jdbi();

    /** Returns once everything committed so far is on the disk. */
    void force() throws SQLException;

    /** Lets go of everything at once, writing nothing more. */
    void abandon();

    @Override
    void close();
}
