package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;

/**
 * Counts stored open deadlines again under another rule book. Plain ones need no more than their own row; the requests
 * of the others are read whole, and only when a day that changed may concern them.
 */
final class Recount {
    private static final int FARTHEST_DAYS = 400;
    private static final int BATCH = 500;

    private final CaseStore store;
    private final RuleBook before;
    private final RuleBook after;
    private final Map<OperatorId, Operator> operators = new HashMap<>();
    private final Map<Counted, DeadlineCalculator> calculators = new HashMap<>();
    private final Map<Counted, NavigableSet<LocalDate>> changedDays = new HashMap<>();
    private final Map<OpenDuty, LocalDate> was = new HashMap<>();
    private final List<StoredDuty> redated = new ArrayList<>();
    private final List<MovedDate> moved = new ArrayList<>();
    private final Map<Request, List<OpenDuty>> replaced = new HashMap<>();

    private record Counted(EditionId edition, OperatorId operator) {}

    private Recount(CaseStore store, RuleBook before, RuleBook after) {
        this.store = store;
        this.before = before;
        this.after = after;
        store.operators().all().forEach(operator -> operators.put(operator.id(), operator));
    }

    /** What changes when the calendars of one book give way to those of another. */
    static Recount of(CaseStore store, RuleBook before, RuleBook after) {
        Recount recount = new Recount(store, before, after);
        NavigableSet<LocalDate> changed = recount.changedDays();
        if (!changed.isEmpty()) {
            Set<RequestId> whole = new LinkedHashSet<>();
            LocalDate first = changed.getFirst().minusDays(FARTHEST_DAYS);
            store.dates().between(first, changed.getLast(), row -> recount.look(row, whole));
            recount.tell();
            recount.readWhole(whole, before, after, recount.operators);
        }
        return recount;
    }

    /** What changes for an operator whose zone or readings change. */
    static Recount of(CaseStore store, RuleBook book, Operator old, Operator changed) {
        Recount recount = new Recount(store, book, book);
        Map<OperatorId, Operator> then = Map.of(changed.id(), changed);
        recount.operators.put(old.id(), old);
        recount.readWhole(store.dates().openRequests(old.id()), book, book, then);
        return recount;
    }

    /** The deadlines whose day moves. */
    List<MovedDate> moved() {
        return List.copyOf(moved);
    }

    /** Keeps the new days. */
    void keep() {
        store.dates().redate(redated);
        replaced.forEach((request, open) -> store.dates().replace(request, open));
    }

    private NavigableSet<LocalDate> changedDays() {
        NavigableSet<LocalDate> changed = new TreeSet<>();
        for (Statute statute : after.statutes()) {
            operators.keySet().forEach(operator -> changed.addAll(
                    changedDays.computeIfAbsent(new Counted(statute.edition().id(), operator), this::changedDays)));
        }
        return changed;
    }

    private void look(StoredDuty row, Set<RequestId> whole) {
        Counted counted = new Counted(row.edition(), row.operator());
        if (!mayConcern(counted, row.duty().start())) {
            return;
        }
        if (!row.duty().plain()) {
            whole.add(row.request());
            return;
        }
        OpenDuty now = recounted(row, counted);
        if (!now.equals(row.duty())) {
            redated.add(row.with(now));
            was.put(now, row.duty().due());
        }
    }

    private void tell() {
        List<StoredDuty> movedRows = redated.stream()
                .filter(row -> !row.duty().due().equals(was.get(row.duty())))
                .toList();
        Map<DemandId, OpenDates.Place> places = store.dates()
                .places(movedRows.stream().map(row -> row.duty().demand()).distinct().toList());
        movedRows.forEach(row -> moved.add(moved(row, Objects.requireNonNull(places.get(row.duty().demand())))));
    }

    private OpenDuty recounted(StoredDuty row, Counted counted) {
        DeadlineCalculator calculator = calculators.computeIfAbsent(counted, this::calculator);
        OpenDuty old = row.duty();
        Statute statute = after.edition(row.edition());
        Deadline deadline =
                calculator.deadline(statute.duty(old.dutyId()), old.start().atStartOfDay(ZoneOffset.UTC));
        return new OpenDuty(
                old.demand(),
                old.dutyId(),
                old.start(),
                deadline.due(),
                deadline.lastNoticeDay(),
                old.announced(),
                deadline.provisional(),
                true);
    }

    private DeadlineCalculator calculator(Counted counted) {
        return after.calculator(after.edition(counted.edition()), operator(counted.operator()));
    }

    private Operator operator(OperatorId id) {
        return Objects.requireNonNull(operators.get(id), "operator");
    }

    private boolean mayConcern(Counted counted, LocalDate start) {
        LocalDate changed = changedDays.computeIfAbsent(counted, this::changedDays).ceiling(start.minusDays(1));
        return changed != null && !changed.isAfter(start.plusDays(FARTHEST_DAYS));
    }

    private NavigableSet<LocalDate> changedDays(Counted counted) {
        Statute statute = after.edition(counted.edition());
        return new TreeSet<>(after.calendar(statute, counted.operator())
                .differences(before.calendar(statute, counted.operator())));
    }

    private MovedDate moved(StoredDuty row, OpenDates.Place place) {
        return new MovedDate(
                row.request(),
                place.number(),
                row.edition(),
                place.ordinal(),
                place.kind(),
                row.duty().dutyId(),
                was.get(row.duty()),
                row.duty().due());
    }

    private void readWhole(
            Collection<RequestId> ids, RuleBook then, RuleBook now, Map<OperatorId, Operator> changed) {
        List<RequestId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            for (Request request : store.dates().requests(all.subList(from, Math.min(all.size(), from + BATCH)))) {
                OperatorId operator = request.intake().operator();
                List<ClockSheet> old = then.sheets(request, operator(operator));
                List<ClockSheet> recounted =
                        now.sheets(request, Objects.requireNonNull(changed.get(operator), "operator"));
                compare(request, old, recounted);
            }
        }
    }

    private void compare(Request request, List<ClockSheet> old, List<ClockSheet> recounted) {
        List<OpenDuty> now = OpenDuties.of(recounted);
        if (now.equals(OpenDuties.of(old))) {
            return;
        }
        redated.removeIf(row -> row.request().equals(request.id()));
        moved.removeIf(date -> date.request().equals(request.id()));
        replaced.put(request, now);
        for (int index = 0; index < old.size(); index++) {
            compare(request, old.get(index), recounted.get(index));
        }
    }

    private void compare(Request request, ClockSheet old, ClockSheet recounted) {
        Map<String, LocalDate> then = dues(old);
        Map<String, LocalDate> now = dues(recounted);
        Set<String> either = new TreeSet<>(then.keySet());
        either.addAll(now.keySet());
        either.stream()
                .filter(duty -> !Objects.equals(then.get(duty), now.get(duty)))
                .forEach(duty -> moved.add(new MovedDate(
                        request.id(),
                        request.number(),
                        request.intake().edition(),
                        old.demand().ordinal(),
                        old.demand().kind(),
                        duty,
                        then.get(duty),
                        now.get(duty))));
    }

    private static Map<String, LocalDate> dues(ClockSheet sheet) {
        Map<String, LocalDate> dues = new HashMap<>();
        sheet.open().forEach(deadline -> dues.put(deadline.duty().id(), deadline.due()));
        return dues;
    }
}
