package org.dsrdesk.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.LookupKeys;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows by which the requester of a request is found again. */
final class IdentityRows {
    /** More keys than a requester with every detail has; what is beyond came of a name that is none. */
    private static final int MOST_KEYS = 64;

    private IdentityRows() {}

    /** The hashes of all of a requester's keys, the strongest first. */
    static List<Long> hashes(IdentityKeys keys) {
        return hashes(LookupKeys.of(keys).all());
    }

    /** The hashes of keys in their order. */
    static List<Long> hashes(List<String> keys) {
        return keys.stream().map(KeyHash::of).distinct().limit(MOST_KEYS).toList();
    }

    /** Writes what has changed, which after the first time is mostly nothing. */
    static void write(Handle handle, Request request) {
        Set<Long> known = handle.createQuery("select key_hash from identity_key where request_id = ?")
                .bind(0, request.id().value())
                .mapTo(Long.class)
                .collect(Collectors.toSet());
        Set<Long> now = new HashSet<>(hashes(IdentityKeys.of(request.requester())));
        Set<Long> gone = new HashSet<>(known);
        gone.removeAll(now);
        now.removeAll(known);
        batch(
                handle,
                "delete from identity_key where operator_id = :operator and key_hash = :key and request_id = :request",
                request,
                gone);
        batch(
                handle,
                "insert into identity_key (operator_id, key_hash, request_id) values (:operator, :key, :request)",
                request,
                now);
    }

    /** Takes all of a request's away. */
    static void remove(Handle handle, RequestId request) {
        handle.execute("delete from identity_key where request_id = ?", request.value());
    }

    private static void batch(Handle handle, String sql, Request request, Set<Long> keys) {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Long key : keys) {
                batch.bind("operator", request.intake().operator().value())
                        .bind("key", key)
                        .bind("request", request.id().value())
                        .add();
            }
            batch.execute();
        }
    }
}
