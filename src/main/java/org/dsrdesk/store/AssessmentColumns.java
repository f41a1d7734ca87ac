package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.assessment.Signature;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The columns of a request that hold its assessment; all of them are null while there is none. */
final class AssessmentColumns {
    private AssessmentColumns() {}

    static void bind(Update statement, @Nullable Disproportion found) {
        AssessmentSheet sheet = found == null ? null : found.sheet();
        Signature second = found == null ? null : found.second();
        statement
                .bind("weights", found == null ? null : weights(found.weights()))
                .bind("sum", found == null ? null : found.sum())
                .bind("systems", sheet == null ? null : sheet.systems())
                .bind("hours", sheet == null ? null : sheet.hours())
                .bind("requests", sheet == null ? null : sheet.requests())
                .bind("backups", sheet == null ? null : sheet.backups())
                .bind("endangered", sheet == null ? null : sheet.endangered())
                .bind("overlap", sheet == null ? null : sheet.overlap())
                .bind("offered", sheet == null ? null : sheet.offered())
                .bind("fee", sheet == null ? null : sheet.fee())
                .bind("disproportionReasons", found == null ? null : found.reasons())
                .bind("disproportionBy", found == null ? null : found.by())
                .bind("disproportionAt", found == null ? null : found.at())
                .bind("second", second == null ? null : second.by())
                .bind("secondAt", second == null ? null : second.at())
                .bind("secondBy", second == null ? null : second.recordedBy());
    }

    static @Nullable Disproportion read(ResultSet row) throws SQLException {
        String weights = row.getString("disproportion_weights");
        if (weights == null) {
            return null;
        }
        return new Disproportion(
                weights(weights),
                sheet(row),
                row.getString("disproportion_reasons"),
                row.getString("disproportion_by"),
                Moments.instant(row, "disproportion_at"),
                Signatures.read(row, "disproportion_second", "disproportion_second_at", "disproportion_second_by"));
    }

    private static AssessmentSheet sheet(ResultSet row) throws SQLException {
        return new AssessmentSheet(
                row.getObject("disproportion_systems", Integer.class),
                row.getObject("disproportion_hours", Integer.class),
                row.getObject("disproportion_requests", Integer.class),
                row.getString("disproportion_backups"),
                row.getString("disproportion_endangered"),
                row.getString("disproportion_overlap"),
                row.getString("disproportion_offered"),
                row.getString("disproportion_fee"));
    }

    private static String weights(Map<Criterion, Weight> weights) {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey().name() + "=" + entry.getValue().name())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Map<Criterion, Weight> weights(String column) {
        return Arrays.stream(column.split(",", -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> Criterion.valueOf(parts[0]), parts -> Weight.valueOf(parts[1])));
    }
}
