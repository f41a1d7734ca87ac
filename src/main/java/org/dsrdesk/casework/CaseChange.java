package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;

/**
 * Changes one open request: permission, change, clocks, case log, all in one transaction. A due date that moves is
 * logged with its old and new day and what moved it.
 */
final class CaseChange {
    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;

    CaseChange(Transactions transactions, RuleShelf rules, Clock clock) {
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
    record Context(
            CaseStore store,
            RuleBook rules,
            Operator operator,
            ZonedDateTime received,
            List<ClockSheet> sheets,
            Instant now) {
        RepeatFindings repeats() {
            return new RepeatFindings(store, rules, operator);
        }

        ClockSheet sheet(DemandId demand) {
            return sheets.stream()
                    .filter(sheet -> sheet.demand().id().equals(demand))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no demand " + demand.value()));
        }
    }

    Clock clock() {
        return clock;
    }

    RuleShelf rules() {
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
        return transactions.write(store -> within(store, seen, actor, change));
    }

    /** Applies a change to a request inside a transaction that is under way; permission was asked before. */
    Request within(CaseStore store, Request seen, Actor actor, Function<Context, Changed> change) {
        Context context = context(store, seen);
        List<ClockSheet> before = context.sheets();
        Changed changed = change.apply(context);
        List<ClockSheet> after = context.rules().sheets(changed.request(), context.operator());
        Request settled = settle(changed.request(), after);
        store.requests().save(settled, settled.isClosed() ? List.of() : OpenDuties.of(after));
        changed.lines().forEach(line -> log(store, settled, actor, line));
        moved(before, after, changed.lines().getFirst().action()).forEach(line -> log(store, settled, actor, line));
        repeats(context.repeats(), seen, settled);
        return settled.withVersion(settled.version() + 1);
    }

    /** Looks at a request as it was seen and changes nothing. */
    <T> T read(Request seen, Function<Context, T> look) {
        return transactions.read(store -> look.apply(context(store, seen)));
    }

    private Context context(CaseStore store, Request seen) {
        Operator operator = store.operators().find(seen.intake().operator()).orElseThrow();
        ZonedDateTime received = seen.intake().received().withZoneSameInstant(operator.zone());
        RuleBook book = rules.in(store);
        return new Context(store, book, operator, received, book.sheets(seen, operator), clock.instant());
    }

    private static void repeats(RepeatFindings findings, Request before, Request after) {
        if (!findings.asked(before).equals(findings.asked(after))) {
            findings.refresh(after);
        }
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
        Set<String> either = new TreeSet<>(old.keySet());
        either.addAll(now.keySet());
        either.removeAll(ended(after));
        return either.stream()
                .filter(duty -> !Objects.equals(old.get(duty), now.get(duty)))
                .map(duty -> new Line(
                        LogAction.DUE_CHANGED,
                        moved(duty, old.getOrDefault(duty, ""), now.getOrDefault(duty, ""), after, why)))
                .toList();
    }

    /** A day that is gone is told with the day that its demand works to instead. */
    private static SortedMap<String, String> moved(
            String duty, String old, String now, List<ClockSheet> after, LogAction why) {
        SortedMap<String, String> facts = Facts.of("duty", duty, "old", old, "new", now, "why", why.name());
        if (now.isEmpty()) {
            facts.put("next", next(after, duty));
        }
        return facts;
    }

    private static Set<String> ended(List<ClockSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.demand().duties().stream()
                        .filter(state -> state.done() != null)
                        .map(state -> key(sheet, state.dutyId())))
                .collect(Collectors.toSet());
    }

    /** The day that the demand of a duty now works to; empty when it has none. */
    private static String next(List<ClockSheet> sheets, String duty) {
        return sheets.stream()
                .filter(sheet -> duty.startsWith(key(sheet, "")))
                .flatMap(sheet -> sheet.next().stream())
                .map(deadline -> deadline.due().toString())
                .findFirst()
                .orElse("");
    }

    private static String key(ClockSheet sheet, String dutyId) {
        return sheet.demand().ordinal() + "/" + dutyId;
    }

    private static Map<String, String> dues(List<ClockSheet> sheets) {
        Map<String, String> dues = new TreeMap<>();
        for (ClockSheet sheet : sheets) {
            sheet.open()
                    .forEach(deadline -> dues.put(
                            key(sheet, deadline.duty().id()),
                            deadline.due().toString()));
        }
        return dues;
    }
}
