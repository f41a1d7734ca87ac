package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tasks of demands with their ends and the names of their files. */
final class TaskRows {
    private static final String INSERT =
            """
            insert into fulfilment_task (demand_id, ordinal, work, place_kind, place_id, place_name, categories,
                assignee, due, words, outcome, note, done_on, done_by, kept_act, kept_article, kept_ground, kept_until,
                destroy_by, second_signer, second_at, second_recorded_by, reply_on, reply_words)
            values (:demand, :ordinal, :work, :placeKind, :placeId, :placeName, :categories, :assignee, :due, :words,
                :outcome, :note, :on, :by, :act, :article, :ground, :until, :destroyBy, :second, :secondAt, :secondBy,
                :replyOn, :replyWords)
            """;

    private TaskRows() {}

    /** A file of a task. */
    record File(int task, Evidence evidence) {}

    static void write(Handle handle, Demand demand, FulfilmentTask task) {
        Update update = handle.createUpdate(INSERT)
                .bind("demand", demand.id().value())
                .bind("ordinal", task.ordinal())
                .bind("work", task.work())
                .bind("placeKind", task.place().kind())
                .bind("placeId", task.place().id())
                .bind("placeName", task.place().name())
                .bind("categories", String.join("\n", task.categories()))
                .bind("assignee", task.assignee())
                .bind("due", task.due())
                .bind("words", task.words());
        bind(update, task.end()).execute();
        for (int index = 0; index < task.evidence().size(); index++) {
            write(handle, demand, task, index);
        }
    }

    private static Update bind(Update update, @Nullable TaskEnd end) {
        KeptByLaw kept = end == null ? null : end.kept();
        Signature second = end == null ? null : end.second();
        TaskReply reply = end == null ? null : end.reply();
        return update.bind("outcome", end == null ? null : end.outcome())
                .bind("note", end == null ? null : end.note())
                .bind("on", end == null ? null : end.on())
                .bind("by", end == null ? null : end.by())
                .bind("act", kept == null ? null : kept.act())
                .bind("article", kept == null ? null : kept.article())
                .bind("ground", kept == null ? null : kept.ground())
                .bind("until", kept == null ? null : kept.until())
                .bind("destroyBy", end == null ? null : end.destroyBy())
                .bind("second", second == null ? null : second.by())
                .bind("secondAt", second == null ? null : second.at())
                .bind("secondBy", second == null ? null : second.recordedBy())
                .bind("replyOn", reply == null ? null : reply.on())
                .bind("replyWords", reply == null ? null : reply.words());
    }

    private static void write(Handle handle, Demand demand, FulfilmentTask task, int index) {
        Evidence file = task.evidence().get(index);
        handle.createUpdate(
                """
                        insert into task_evidence (demand_id, task_ordinal, ordinal, file_name, sha256, size_in_bytes,
                            added, added_by)
                        values (:demand, :task, :ordinal, :name, :sha256, :size, :added, :by)
                        """)
                .bind("demand", demand.id().value())
                .bind("task", task.ordinal())
                .bind("ordinal", index + 1)
                .bind("name", file.name())
                .bind("sha256", file.sha256())
                .bind("size", file.size())
                .bind("added", file.added())
                .bind("by", file.by())
                .execute();
    }

    static File file(ResultSet row) throws SQLException {
        return new File(
                row.getInt("task_ordinal"),
                new Evidence(
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getLong("size_in_bytes"),
                        Moments.instant(row, "added"),
                        row.getString("added_by")));
    }

    /** A task; the files are those of all tasks, by demand. */
    static FulfilmentTask task(ResultSet row, Map<Long, List<File>> files) throws SQLException {
        int ordinal = row.getInt("ordinal");
        String categories = row.getString("categories");
        return new FulfilmentTask(
                ordinal,
                TaskWork.valueOf(row.getString("work")),
                place(row),
                categories.isEmpty() ? List.of() : Arrays.asList(categories.split("\n", -1)),
                row.getString("assignee"),
                Moments.dayOrNull(row, "due"),
                row.getString("words"),
                end(row),
                files.getOrDefault(row.getLong("demand_id"), List.of()).stream()
                        .filter(file -> file.task() == ordinal)
                        .map(File::evidence)
                        .toList());
    }

    static TaskPlace place(ResultSet row) throws SQLException {
        return new TaskPlace(
                TaskPlace.Kind.valueOf(row.getString("place_kind")),
                row.getString("place_id"),
                row.getString("place_name"));
    }

    private static @Nullable TaskEnd end(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new TaskEnd(
                        TaskOutcome.valueOf(outcome),
                        row.getString("note"),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("done_by"),
                        kept(row),
                        Moments.dayOrNull(row, "destroy_by"),
                        second(row),
                        reply(row));
    }

    private static @Nullable KeptByLaw kept(ResultSet row) throws SQLException {
        String act = row.getString("kept_act");
        return act == null
                ? null
                : new KeptByLaw(act, row.getString("kept_article"), row.getString("kept_ground"),
                        Moments.dayOrNull(row, "kept_until"));
    }

    private static @Nullable Signature second(ResultSet row) throws SQLException {
        String signer = row.getString("second_signer");
        return signer == null
                ? null
                : new Signature(signer, Moments.instant(row, "second_at"), row.getString("second_recorded_by"));
    }

    private static @Nullable TaskReply reply(ResultSet row) throws SQLException {
        LocalDate on = Moments.dayOrNull(row, "reply_on");
        return on == null ? null : new TaskReply(on, row.getString("reply_words"));
    }
}
