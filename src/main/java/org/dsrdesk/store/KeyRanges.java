package org.dsrdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * The newest requests of each of several keys. H2 plans a union anew every time, but not a plain statement, so there
 * each key is asked for by itself; a server is asked for all at once, since each question is a way there and back.
 */
final class KeyRanges {
    private static final String RANGE =
            "select key_hash, request_id from identity_key where operator_id = ? and key_hash = ?"
                    + " order by operator_id, key_hash, request_id desc limit ?";

    private final Handle handle;
    private final long operator;
    private final int most;

    /** Of each key so many requests at most. */
    KeyRanges(Handle handle, long operator, int most) {
        this.handle = handle;
        this.operator = operator;
        this.most = most;
    }

    /** The ranges of so many keys, one after another. */
    static String sql(int keys) {
        return keys == 1 ? RANGE : String.join(" union all ", Collections.nCopies(keys, "(" + RANGE + ")"));
    }

    void read(List<Long> keys, SharedKeys shared) {
        if (keys.isEmpty()) {
            return;
        }
        try {
            Connection connection = handle.getConnection();
            int together = connection.isWrapperFor(JdbcConnection.class) ? 1 : keys.size();
            try (PreparedStatement statement = connection.prepareStatement(sql(together))) {
                for (int from = 0; from < keys.size(); from += together) {
                    read(statement, keys.subList(from, from + together), shared);
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException("keys of requesters", e, null);
        }
    }

    private void read(PreparedStatement statement, List<Long> keys, SharedKeys shared) throws SQLException {
        int place = 1;
        for (long key : keys) {
            statement.setLong(place++, operator);
            statement.setLong(place++, key);
            statement.setInt(place++, most);
        }
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                shared.add(row.getLong(1), row.getLong(2));
            }
        }
    }
}
