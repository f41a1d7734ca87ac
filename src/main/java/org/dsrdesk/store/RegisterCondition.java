package org.dsrdesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterPage.Cursor;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.operator.OperatorId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The SQL condition of a register filter, with what must be bound to it. */
final class RegisterCondition {
    static final String REPEATED =
            """
            exists (select 1 from repeat_link l where l.later_id = r.id and l.finding <> 'EARLIER'
                and (l.verdict = 'CONFIRMED' or l.verdict = 'PROPOSED' and l.likeness in ('SAME', 'PROBABLY')))""";

    /** Up to so many requests are looked at one by one; among more the newest are sought in order of receipt. */
    private static final int RARE = 2000;

    private final List<String> parts = new ArrayList<>(List.of("r.operator_id = :operator"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    private final Handle handle;
    private final int rare;
    private boolean narrow;

    RegisterCondition(Handle handle, OperatorId operator, RegisterFilter filter) {
        this(handle, operator, filter, RARE);
    }

    private RegisterCondition(Handle handle, OperatorId operator, RegisterFilter filter, int rare) {
        this.handle = handle;
        this.rare = rare;
        values.put("operator", operator.value());
        switch (filter.progress()) {
            case OPEN -> parts.add("r.state <> 'CLOSED'");
            case CLOSED -> parts.add("r.state = 'CLOSED'");
            case ALL -> {}
        }
        SearchWords.typed(filter.words()).forEach(this::word);
        part("r.channel = :channel", "channel", filter.channel());
        part(
                "exists (select 1 from demand d where d.request_id = r.id and d.kind = :kind)",
                "kind",
                filter.kind());
        part("r.next_due <= :due", "due", filter.dueUpTo());
        RegisterFilter.Flag flag = filter.flag();
        if (flag != null) {
            parts.add(flag(flag));
        }
    }

    RegisterCondition after(@Nullable Cursor cursor) {
        if (cursor != null) {
            parts.add("r.received <= :afterReceived and (r.received < :afterReceived or r.id < :afterId)");
            values.put("afterReceived", cursor.received());
            values.put("afterId", cursor.id());
        }
        return this;
    }

    String sql() {
        return String.join(" and ", parts);
    }

    /** The condition for counting, where one pass over an index beats a look at each request. */
    static RegisterCondition counting(Handle handle, OperatorId operator, RegisterFilter filter) {
        return new RegisterCondition(handle, operator, filter, Integer.MAX_VALUE - 1);
    }

    /** Newest receipt first; the operator stands in front where this lets H2 read an index in order. */
    String order() {
        return narrow ? " order by r.received desc, r.id desc" : " order by r.operator_id, r.received desc, r.id desc";
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }

    private void part(String sql, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(sql);
            values.put(name, value);
        }
    }

    private static String flag(RegisterFilter.Flag flag) {
        return switch (flag) {
            case REPEAT -> REPEATED;
            case DISPROPORTIONATE -> "r.disproportion_sum >= " + Disproportion.DISPROPORTIONATE_FROM;
            case REPRESENTATIVE -> "r.requester_role in ('PARENT', 'REPRESENTATIVE')";
        };
    }

    private void word(String beginning) {
        String from = "word" + values.size();
        values.put(from, SearchWords.from(beginning));
        String to = "word" + values.size();
        values.put(to, SearchWords.to(beginning));
        String range = "w.word >= :" + from + " and w.word < :" + to;
        if (isRare(beginning)) {
            narrow = true;
            parts.add("r.id in (select w.request_id from search_word w where " + range + ")");
        } else {
            parts.add("exists (select 1 from search_word w where w.request_id = r.id and " + range + ")");
        }
    }

    private boolean isRare(String beginning) {
        return rare > RARE || handle.createQuery("select count(*) from (select 1 from search_word"
                + " where word >= :from and word < :to limit :most) found")
                .bind("from", SearchWords.from(beginning))
                .bind("to", SearchWords.to(beginning))
                .bind("most", rare + 1)
                .mapTo(Integer.class)
                .one() <= rare;
    }
}
