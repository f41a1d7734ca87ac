package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsrdesk.casework.CaseLog;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogChain;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The case log: rows that are only ever added, each hashed over the one before. */
final class JdbiCaseLog implements CaseLog {
    private static final int STRETCH = 1000;

    private final Handle handle;

    JdbiCaseLog(Handle handle) {
        this.handle = handle;
    }

    /** A stored line with its place in the chain. */
    private record Line(long number, LogEntry entry, String previous, String own) {}

    private record End(long number, String hash) {}

    @Override
    public void append(LogEntry entry) {
        appendAll(List.of(entry));
    }

    @Override
    public void appendAll(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        End end = end(handle);
        PreparedBatch batch = handle.prepareBatch(
                """
                        insert into case_log (entry, request_id, written_at, actor, action, facts, previous_hash, own_hash)
                        values (:number, :request, :at, :actor, :action, :facts, :previous, :own)
                        """);
        for (LogEntry entry : entries) {
            LogEntry kept = kept(entry);
            long number = end.number() + 1;
            String own = LogChain.hash(end.hash(), number, kept);
            batch.bind("number", number)
                    .bind("request", kept.request() == null ? null : kept.request().value())
                    .bind("at", kept.at())
                    .bind("actor", kept.actor())
                    .bind("action", kept.action())
                    .bind("facts", Facts.write(kept.facts()))
                    .bind("previous", end.hash())
                    .bind("own", own)
                    .add();
            end = new End(number, own);
        }
        batch.execute();
        handle.createUpdate("update case_log_end set entry = :number, own_hash = :own where id = 1")
                .bind("number", end.number())
                .bind("own", end.hash())
                .execute();
    }

    private static LogEntry kept(LogEntry entry) {
        return new LogEntry(
                entry.request(),
                entry.at().truncatedTo(ChronoUnit.MILLIS),
                Texts.clean(entry.actor()),
                entry.action(),
                clean(entry.facts()));
    }

    private static SortedMap<String, String> clean(Map<String, String> facts) {
        SortedMap<String, String> clean = new TreeMap<>();
        facts.forEach((name, value) -> clean.put(Texts.clean(name), Texts.clean(value)));
        return clean;
    }

    /** Reads the end of the chain and holds it until the transaction ends. */
    static void hold(Handle handle) {
        end(handle);
    }

    private static End end(Handle handle) {
        return handle.createQuery("select entry, own_hash from case_log_end where id = 1 for update")
                .map((row, _) -> new End(row.getLong("entry"), row.getString("own_hash")))
                .one();
    }

    @Override
    public List<LogEntry> of(RequestId request) {
        return handle.createQuery("select * from case_log where request_id = :request order by entry")
                .bind("request", request.value())
                .map((row, _) -> line(row).entry())
                .list();
    }

    @Override
    public OptionalLong firstBroken() {
        End last = handle.createQuery("select entry, own_hash from case_log_end where id = 1")
                .map((row, _) -> new End(row.getLong("entry"), row.getString("own_hash")))
                .one();
        Verification verification = new Verification(0, LogChain.GENESIS, 0);
        List<Line> stretch = after(Long.MIN_VALUE);
        while (!stretch.isEmpty()) {
            for (Line line : stretch) {
                verification = verification.next(line);
                if (verification.broken() > 0) {
                    return OptionalLong.of(verification.broken());
                }
            }
            stretch = after(stretch.getLast().number());
        }
        boolean whole = verification.number() == last.number() && verification.hash().equals(last.hash());
        return whole ? OptionalLong.empty() : OptionalLong.of(verification.number() + 1);
    }

    private List<Line> after(long number) {
        return handle.createQuery("select * from case_log where entry > :after order by entry limit :limit")
                .bind("after", number)
                .bind("limit", STRETCH)
                .map((row, _) -> line(row))
                .list();
    }

    private record Verification(long number, String hash, long broken) {
        Verification next(Line line) {
            boolean follows = line.number() == number + 1
                    && line.previous().equals(hash)
                    && LogChain.hash(hash, line.number(), line.entry()).equals(line.own());
            return new Verification(line.number(), line.own(), follows ? 0 : number + 1);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        long request = row.getLong("request_id");
        LogEntry entry = new LogEntry(
                row.wasNull() ? null : new RequestId(request),
                Moments.instant(row, "written_at"),
                row.getString("actor"),
                LogAction.valueOf(row.getString("action")),
                Facts.read(row.getString("facts")));
        return new Line(row.getLong("entry"), entry, row.getString("previous_hash"), row.getString("own_hash"));
    }
}
