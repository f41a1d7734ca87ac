package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;

/**
 * Changes one open request: permission, change, clocks, case log, all in one transaction. A due date that moves is
 * logged with its old and new day and what moved it.
 */
final class CaseChange {
    private final Transactions transactions;
    private final RuleBook rules;
    private final Clock clock;

    CaseChange(Transactions transactions, RuleBook rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /** A request after a change, and what the case log says of it. */
    record Changed(Request request, List<Line> lines) {
        Changed(Request request, LogAction action, Map<String, String> facts) {
            this(request, List.of(new Line(action, facts)));
        }
    }

    /** One line for the case log. */
    record Line(LogAction action, Map<String, String> facts) {}

    /** What a change may need besides the request that was seen. */
    record Context(CaseStore store, Operator operator, List<ClockSheet> sheets, Instant now) {}

    Clock clock() {
        return clock;
    }

    RuleBook rules() {
        return rules;
    }

    /**
     * Applies a change to an open request as it was seen.
     *
     * @throws RefusedException when the request is closed or the change is refused
     * @throws StaleRequestException when somebody changed it meanwhile
     */
    Request open(Request seen, Actor actor, Permission permission, Function<Context, Changed> change) {
        if (seen.isClosed()) {
            throw new RefusedException(Field.REQUEST, Problem.REQUEST_CLOSED);
        }
        return any(seen, actor, permission, change);
    }

    /** Applies a change to a request in whatever state it was seen. */
    Request any(Request seen, Actor actor, Permission permission, Function<Context, Changed> change) {
        actor.require(permission);
        return transactions.write(store -> {
            Operator operator =
                    store.operators().find(seen.intake().operator()).orElseThrow();
            List<ClockSheet> before = rules.sheets(seen, operator);
            Changed changed = change.apply(new Context(store, operator, before, clock.instant()));
            List<ClockSheet> after = rules.sheets(changed.request(), operator);
            Request settled = settle(changed.request(), after);
            store.requests().save(settled, settled.isClosed() ? List.of() : OpenDuties.of(after));
            changed.lines().forEach(line -> log(store, settled, actor, line));
            moved(before, after, changed.lines().getFirst().action())
                    .forEach(line -> log(store, settled, actor, line));
            return settled.withVersion(settled.version() + 1);
        });
    }

    private static Request settle(Request request, List<ClockSheet> sheets) {
        if (request.isClosed()) {
            return request;
        }
        boolean waits = sheets.stream().anyMatch(ClockSheet::waits);
        return request.withState(waits ? RequestState.WAITING : RequestState.IN_WORK, null);
    }

    private void log(CaseStore store, Request request, Actor actor, Line line) {
        store.log()
                .append(new LogEntry(
                        request.id(),
                        clock.instant(),
                        actor.name(),
                        line.action(),
                        new TreeMap<>(line.facts())));
    }

    private static List<Line> moved(List<ClockSheet> before, List<ClockSheet> after, LogAction why) {
        Map<String, String> old = dues(before);
        Map<String, String> now = dues(after);
        return now.entrySet().stream()
                .filter(entry -> !Objects.equals(old.get(entry.getKey()), entry.getValue()))
                .map(entry -> new Line(
                        LogAction.DUE_CHANGED,
                        Facts.of(
                                "duty", entry.getKey(),
                                "old", old.getOrDefault(entry.getKey(), ""),
                                "new", entry.getValue(),
                                "why", why.name())))
                .toList();
    }

    private static Map<String, String> dues(List<ClockSheet> sheets) {
        Map<String, String> dues = new TreeMap<>();
        for (ClockSheet sheet : sheets) {
            sheet.open()
                    .forEach(deadline -> dues.put(
                            sheet.demand().ordinal() + "/" + deadline.duty().id(),
                            deadline.due().toString()));
        }
        return dues;
    }
}
