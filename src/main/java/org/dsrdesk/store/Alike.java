package org.dsrdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsrdesk.domain.operator.OperatorId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds requests to an operator, received until a moment, whose requester may be the same person. */
final class Alike {
    /** A word of more names than this leads to nobody, unless it is the rarest. */
    private static final int COMMON = 500;

    private final Handle handle;
    private final OperatorId operator;
    private final Instant until;
    private final int limit;

    /** A word with how many names have it. */
    private record Use(String word, int names) {}

    Alike(Handle handle, OperatorId operator, Instant until, int limit) {
        this.handle = handle;
        this.operator = operator;
        this.until = until;
        this.limit = limit;
    }

    /** Requests with the same contact, newest first; none without one. */
    List<Long> byContact(String column, @Nullable String contact) {
        if (contact == null) {
            return List.of();
        }
        return handle.createQuery("select id from request where " + column + " = :contact"
                + " and operator_id = :operator and received <= :until order by received desc, id desc limit :limit")
                .bind("contact", contact)
                .bind("operator", operator.value())
                .bind("until", until)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** Requests whose name shares two words, or a word and an initial, from the rarest word on. */
    Set<Long> byName(Set<String> name) {
        Set<Long> found = new LinkedHashSet<>();
        for (String leading : leading(name)) {
            Set<String> others = new TreeSet<>(name);
            others.remove(leading);
            if (!others.isEmpty()) {
                found.addAll(sharing(leading, others));
            }
        }
        return found;
    }

    private List<String> leading(Set<String> name) {
        List<String> words = name.stream().filter(word -> word.length() > 1).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Use> uses = handle.createQuery("select word, count(*) as names from name_word where word in (<words>)"
                + " group by word order by count(*), word")
                .bindList("words", words)
                .map((row, _) -> new Use(row.getString("word"), row.getInt("names")))
                .list();
        return uses.stream()
                .filter(use -> use.equals(uses.getFirst()) || use.names() <= COMMON)
                .map(Use::word)
                .toList();
    }

    private List<Long> sharing(String leading, Set<String> others) {
        List<String> initials = others.stream().filter(word -> word.length() == 1).toList();
        Map<String, String> beginnings = new HashMap<>();
        StringBuilder agrees = new StringBuilder("w.word in (<others>)");
        for (String initial : initials) {
            String parameter = "initial" + beginnings.size();
            beginnings.put(parameter, initial + "%");
            agrees.append(" or w.word like :").append(parameter);
        }
        return handle.createQuery(
                """
                        select found.id from (
                            select r.id, r.received, (select sum(case when %s then 1 else 0 end)
                                from name_word w where w.request_id = n.request_id) as shared
                            from name_word n join request r on r.id = n.request_id
                            where n.word = :leading and r.operator_id = :operator and r.received <= :until
                        ) found
                        where found.shared > 0
                        order by found.shared desc, found.received desc, found.id desc limit :limit
                        """
                        .formatted(agrees))
                .bind("leading", leading)
                .bind("operator", operator.value())
                .bind("until", until)
                .bindList("others", withInitials(others))
                .bindMap(beginnings)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    private static Collection<String> withInitials(Set<String> words) {
        List<String> all = new ArrayList<>(words);
        words.stream().filter(word -> word.length() > 1).forEach(word -> all.add(word.substring(0, 1)));
        return all;
    }
}
