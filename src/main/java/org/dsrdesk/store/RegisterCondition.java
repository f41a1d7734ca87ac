package org.dsrdesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterPage.Cursor;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The SQL condition of a register filter, with what must be bound to it. */
final class RegisterCondition {
    static final String REPEATED =
            """
            exists (select 1 from repeat_link l where l.later_id = r.id and l.verdict <> 'REJECTED'
                and l.finding <> 'EARLIER')""";

    private static final Pattern PHONE = Pattern.compile("[+\\d\\s()-]{7,}");
    private static final int PHONE_TAIL = 10;

    private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    RegisterCondition(RegisterFilter filter) {
        switch (filter.progress()) {
            case OPEN -> parts.add("r.state <> 'CLOSED'");
            case CLOSED -> parts.add("r.state = 'CLOSED'");
            case ALL -> {}
        }
        words(filter.words());
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
            parts.add("(r.received < :afterReceived or (r.received = :afterReceived and r.id < :afterId))");
            values.put("afterReceived", cursor.received());
            values.put("afterId", cursor.id());
        }
        return this;
    }

    String sql() {
        return String.join(" and ", parts);
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
            case DISPROPORTIONATE -> "r.disproportion_criteria is not null";
            case REPRESENTATIVE -> "r.requester_role in ('PARENT', 'REPRESENTATIVE')";
        };
    }

    private void words(String typed) {
        String folded = RequestRecord.fold(typed.strip());
        if (PHONE.matcher(folded).matches()) {
            String digits = folded.replaceAll("\\D", "");
            contains(digits.length() > PHONE_TAIL ? digits.substring(digits.length() - PHONE_TAIL) : digits, folded);
            return;
        }
        for (String word : folded.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                contains(word, word);
            }
        }
    }

    private void contains(String one, String other) {
        String first = "word" + values.size();
        values.put(first, like(one));
        String second = "word" + values.size();
        values.put(second, like(other));
        parts.add("(r.search_text like :" + first + " escape '!' or r.search_text like :" + second + " escape '!')");
    }

    private static String like(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
