package org.dsrdesk.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.request.Request;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The words of a request: all that the register is searched by. */
final class RequestWords {
    private final Handle handle;
    private final long request;

    private RequestWords(Handle handle, long request) {
        this.handle = handle;
        this.request = request;
    }

    /** Writes what has changed, which after the first time is mostly nothing. */
    static void write(Handle handle, Request request) {
        RequestWords words = new RequestWords(handle, request.id().value());
        words.replace(words.known(), SearchWords.of(request));
    }

    private Set<String> known() {
        return handle.createQuery("select word from search_word where request_id = :request")
                .bind("request", request)
                .mapTo(byte[].class)
                .stream()
                .map(word -> new String(word, StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private void replace(Set<String> old, Set<String> now) {
        Set<String> gone = new HashSet<>(old);
        gone.removeAll(now);
        Set<String> fresh = new HashSet<>(now);
        fresh.removeAll(old);
        batch("delete from search_word where word = :word and request_id = :request", gone);
        batch("insert into search_word (word, request_id) values (:word, :request)", fresh);
    }

    private void batch(String sql, Set<String> words) {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (String word : words) {
                batch.bind("word", SearchWords.from(word)).bind("request", request).add();
            }
            batch.execute();
        }
    }
}
