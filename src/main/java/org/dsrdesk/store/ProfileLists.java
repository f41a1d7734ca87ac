package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.PlanLine;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Promise;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The lists of one operator's profile, each in its order. */
final class ProfileLists {
    private final Handle handle;
    private final OperatorId operator;

    ProfileLists(Handle handle, OperatorId operator) {
        this.handle = handle;
        this.operator = operator;
    }

    /** The texts of a column that keeps one a line. */
    static List<String> lines(String column) {
        return Arrays.stream(column.split("\n", -1)).filter(line -> !line.isEmpty()).toList();
    }

    Inventory inventory() {
        return new Inventory(
                list("data_system", row -> new DataSystem(
                        row.getString("system_id"),
                        row.getString("name"),
                        row.getString("owner"),
                        lines(row.getString("categories")),
                        Processing.valueOf(row.getString("processing")),
                        row.getBoolean("self_service"),
                        backup(row))),
                list("data_recipient", row -> new Recipient(
                        row.getString("recipient_id"),
                        row.getString("name"),
                        Recipient.Role.valueOf(row.getString("role")),
                        row.getString("contract"),
                        row.getString("contact"),
                        lines(row.getString("categories")))),
                list("product", row -> new Product(
                        row.getString("name"),
                        Product.Role.valueOf(row.getString("role")),
                        row.getString("concerned"))));
    }

    private static @Nullable Backup backup(ResultSet row) throws SQLException {
        Integer days = row.getObject("backup_days", Integer.class);
        return days == null ? null : new Backup(Objects.requireNonNull(row.getString("backup_place")), days);
    }

    List<Promise> promises() {
        return list("policy_promise", row -> new Promise(
                row.getString("clause"),
                row.getString("words"),
                Names.split(row.getString("kinds"), DemandKind.class)));
    }

    List<Consequence> consequences() {
        return list("policy_consequence", row -> new Consequence(
                Names.split(row.getString("kinds"), DemandKind.class),
                row.getString("words"),
                row.getString("clause")));
    }

    List<PlanLine> plan() {
        return list("plan_line", row -> new PlanLine(
                Names.split(row.getString("kinds"), DemandKind.class),
                new PlaceId(TaskPlace.Kind.valueOf(row.getString("place_kind")), row.getString("place_id")),
                TaskWork.valueOf(row.getString("work")),
                row.getString("words")));
    }

    /** Replaces all lists. */
    void write(Profile profile) {
        rewrite("data_system", profile.inventory().systems(), ProfileLists::row);
        rewrite("data_recipient", profile.inventory().recipients(), one -> new Row(
                "recipient_id, name, role, contract, contact, categories",
                Arrays.asList(one.id(), one.name(), one.role().name(), one.contract(), one.contact(),
                        String.join("\n", one.categories()))));
        rewrite("product", profile.inventory().products(), one -> new Row(
                "name, role, concerned", Arrays.asList(one.name(), one.role().name(), one.concerned())));
        rewrite("policy_promise", profile.promises(), one -> new Row(
                "clause, words, kinds", Arrays.asList(one.clause(), one.words(), Names.join(one.kinds()))));
        rewrite("policy_consequence", profile.consequences(), one -> new Row(
                "clause, words, kinds", Arrays.asList(one.clause(), one.words(), Names.join(one.kinds()))));
        rewrite("plan_line", profile.plan().lines(), one -> new Row(
                "kinds, place_kind, place_id, work, words",
                Arrays.asList(Names.join(one.kinds()), one.place().kind().name(), one.place().id(),
                        one.work().name(), one.words())));
    }

    private static Row row(DataSystem one) {
        Backup backup = one.backup();
        return new Row(
                "system_id, name, owner, categories, processing, self_service, backup_place, backup_days",
                Arrays.asList(one.id(), one.name(), one.owner(), String.join("\n", one.categories()),
                        one.processing().name(), one.selfService(), backup == null ? null : backup.where(),
                        backup == null ? null : backup.days()));
    }

    private <T> List<T> list(String table, Children.Part<T> part) {
        return handle.createQuery("select * from " + table + " where operator_id = :operator order by ordinal")
                .bind("operator", operator.value())
                .map((row, _) -> part.of(row))
                .list();
    }

    private <T> void rewrite(String table, List<T> things, Function<T, Row> rows) {
        handle.execute("delete from " + table + " where operator_id = ?", operator.value());
        for (int index = 0; index < things.size(); index++) {
            rows.apply(things.get(index)).insert(handle, table, operator, index + 1);
        }
    }

    /** A row to be: its columns, and what stands in them in the same order. */
    private record Row(String columns, List<@Nullable Object> values) {
        void insert(Handle handle, String table, OperatorId operator, int ordinal) {
            String places = ", ?".repeat(values.size());
            Object[] all = new Object[values.size() + 2];
            all[0] = operator.value();
            all[1] = ordinal;
            for (int index = 0; index < values.size(); index++) {
                all[index + 2] = values.get(index);
            }
            handle.execute("insert into " + table + " (operator_id, ordinal, " + columns + ") values (?, ?" + places
                    + ")", all);
        }
    }
}
