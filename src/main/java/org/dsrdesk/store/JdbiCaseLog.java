package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.dsrdesk.casework.CaseLog;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogChain;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;

/** The case log: rows that are only ever added, each hashed over the one before. */
final class JdbiCaseLog implements CaseLog {
    private final Handle handle;

    JdbiCaseLog(Handle handle) {
        this.handle = handle;
    }

    /** A stored line with its place in the chain. */
    private record Line(long number, LogEntry entry, String previous, String own) {}

    private record End(long number, String hash) {}

    @Override
    public void append(LogEntry entry) {
        Instant at = entry.at().truncatedTo(ChronoUnit.MILLIS);
        LogEntry kept = new LogEntry(entry.request(), at, entry.actor(), entry.action(), entry.facts());
        End end = end(handle);
        long number = end.number() + 1;
        String own = LogChain.hash(end.hash(), number, kept);
        handle.createUpdate(
                """
                        insert into case_log (entry, request_id, written_at, actor, action, facts, previous_hash, own_hash)
                        values (:number, :request, :at, :actor, :action, :facts, :previous, :own)
                        """)
                .bind("number", number)
                .bind("request", kept.request() == null ? null : kept.request().value())
                .bind("at", at)
                .bind("actor", kept.actor())
                .bind("action", kept.action())
                .bind("facts", Facts.write(kept.facts()))
                .bind("previous", end.hash())
                .bind("own", own)
                .execute();
        handle.createUpdate("update case_log_end set entry = :number, own_hash = :own where id = 1")
                .bind("number", number)
                .bind("own", own)
                .execute();
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
        Verification verification = handle.createQuery("select * from case_log order by entry")
                .map((row, _) -> line(row))
                .reduce(new Verification(0, LogChain.GENESIS, 0), Verification::next);
        if (verification.broken() > 0) {
            return OptionalLong.of(verification.broken());
        }
        boolean whole = verification.number() == last.number() && verification.hash().equals(last.hash());
        return whole ? OptionalLong.empty() : OptionalLong.of(verification.number() + 1);
    }

    private record Verification(long number, String hash, long broken) {
        Verification next(Line line) {
            if (broken > 0) {
                return this;
            }
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
