package org.dsrdesk.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.person.NameTokens;
import org.dsrdesk.domain.request.Request;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The words of a request: those of the requester's name for namesakes, and all that the register is searched by. */
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
        Set<String> known = words.query("name_word", String.class).collect(Collectors.toSet());
        words.replace("name_word", known, NameTokens.of(request.requester().name()), word -> word);
        Set<String> searched = words.query("search_word", byte[].class)
                .map(word -> new String(word, StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        words.replace("search_word", searched, SearchWords.of(request), SearchWords::from);
    }

    private <T> Stream<T> query(String table, Class<T> type) {
        return handle.createQuery("select word from " + table + " where request_id = :request")
                .bind("request", request)
                .mapTo(type)
                .list()
                .stream();
    }

    private void replace(String table, Set<String> old, Set<String> now, Function<String, Object> stored) {
        Set<String> gone = new HashSet<>(old);
        gone.removeAll(now);
        Set<String> fresh = new HashSet<>(now);
        fresh.removeAll(old);
        batch("delete from " + table + " where word = :word and request_id = :request", gone, stored);
        batch("insert into " + table + " (word, request_id) values (:word, :request)", fresh, stored);
    }

    private void batch(String sql, Set<String> words, Function<String, Object> stored) {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (String word : words) {
                batch.bind("word", stored.apply(word)).bind("request", request).add();
            }
            batch.execute();
        }
    }
}
