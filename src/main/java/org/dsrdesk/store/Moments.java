package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Reads moments and days from rows; a moment's zone stands in a column of its own. */
final class Moments {
    private Moments() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static ZonedDateTime zoned(ResultSet row, String column, String zoneColumn) throws SQLException {
        return instant(row, column).atZone(ZoneId.of(row.getString(zoneColumn)));
    }

    static @Nullable ZonedDateTime zonedOrNull(ResultSet row, String column, String zoneColumn) throws SQLException {
        return row.getObject(column, OffsetDateTime.class) == null ? null : zoned(row, column, zoneColumn);
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
