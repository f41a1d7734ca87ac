package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Rows below other rows, grouped by the row above. */
final class Children {
    private Children() {}

    /** Makes a part from the current row. */
    interface Part<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> Map<Long, List<T>> grouped(Query query, String parent, Part<T> part) {
        Map<Long, List<T>> groups = new HashMap<>();
        query.map((row, _) -> Map.entry(row.getLong(parent), part.of(row)))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return groups;
    }
}
