package org.dsrdesk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dsrdesk.store.CrashWorkload.Survivors;
import org.jdbi.v3.core.Handle;

/** One request with its chained log row and some noise in a transaction, and the check that no such pair is torn. */
final class CrashRows {
    private static final String START = "-";

    private CrashRows() {}

    /** Writes the next pair and returns its number. */
    static long insertNext(Handle handle) {
        long next = handle.createQuery("select coalesce(max(id), 0) + 1 from crash_request").mapTo(Long.class).one();
        String previous = handle.createQuery("select own_hash from case_log where entry = ?")
                .bind(0, next - 1).mapTo(String.class).findOne().orElse(START);
        handle.execute("insert into crash_request (id, content) values (?, ?)", next, content(next));
        handle.execute("insert into case_log (entry, request, previous_hash, own_hash) values (?, ?, ?, ?)",
                next, next, previous, hash(previous, next));
        handle.execute("delete from crash_noise where id < ?", next - 20);
        handle.execute("insert into crash_noise (id, content) values (?, ?)", next, content(-next));
        return next;
    }

    static Survivors survivors(Handle handle) {
        List<String> faults = new ArrayList<>();
        long requests = handle.select("select id, content from crash_request order by id")
                .reduceRows(0L, (count, row) -> {
                    long id = row.getColumn("id", Long.class);
                    expect(faults, count + 1 == id, "gap before request " + id);
                    expect(faults, content(id).equals(row.getColumn("content", String.class)), "request " + id);
                    return id;
                });
        Chain end = handle.select("select entry, request, previous_hash, own_hash from case_log order by entry")
                .reduceRows(new Chain(0, START), (chain, row) -> {
                    long entry = row.getColumn("entry", Long.class);
                    String own = row.getColumn("own_hash", String.class);
                    expect(faults, chain.entry() + 1 == entry, "gap before log entry " + entry);
                    expect(faults, row.getColumn("request", Long.class) == entry, "log entry " + entry);
                    expect(faults, own.equals(hash(chain.hash(), entry)), "chain at " + entry);
                    return new Chain(entry, own);
                });
        expect(faults, end.entry() == requests, requests + " requests, " + end.entry() + " log entries");
        return new Survivors(requests, faults);
    }

    private static void expect(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static String content(long number) {
        return ("обращение " + number + " ").repeat(10);
    }

    private static String hash(String previous, long entry) {
        try {
            byte[] text = (previous + entry + content(entry)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Chain(long entry, String hash) {}
}
