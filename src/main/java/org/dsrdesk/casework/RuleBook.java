package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;

/** The rule packs and calendars that the desk works by, at one moment. Immutable, safe to share. */
public final class RuleBook {
    private final Map<String, List<Statute>> packs = new LinkedHashMap<>();
    private final Map<String, WorkingCalendar> calendars;
    private final Map<OwnCalendar, List<CalendarDay>> ownDays;
    private final Map<OwnCalendar, WorkingCalendar> ownCalendars = new ConcurrentHashMap<>();

    /**
     * A book of packs.
     *
     * @param statutes every edition of every pack, at least one; packs keep the order in which they appear
     * @param calendars the working calendars by id, one for each that a statute names
     * @param ownDays the days that an organisation sets for itself over a calendar
     */
    public RuleBook(
            List<Statute> statutes,
            Map<String, WorkingCalendar> calendars,
            Map<OwnCalendar, List<CalendarDay>> ownDays) {
        if (statutes.isEmpty()) {
            throw new IllegalArgumentException("a rule book holds at least one edition");
        }
        this.calendars = Map.copyOf(calendars);
        this.ownDays = Map.copyOf(ownDays);
        for (Statute statute : statutes) {
            packs.computeIfAbsent(statute.edition().id().pack(), _ -> new ArrayList<>()).add(statute);
            calendar(statute);
        }
        packs.values().forEach(editions -> editions.sort(
                Comparator.comparing(statute -> statute.edition().validFrom())));
    }

    /** The ids of the packs, the shipped ones first. */
    public List<String> packs() {
        return List.copyOf(packs.keySet());
    }

    /** The pack that an operator starts with. */
    public String firstPack() {
        return packs.keySet().iterator().next();
    }

    /** Whether the book has a pack. */
    public boolean knows(String pack) {
        return packs.containsKey(pack);
    }

    /** The editions of a pack, the oldest first. */
    public List<Statute> editions(String pack) {
        List<Statute> editions = packs.get(pack);
        if (editions == null) {
            throw new IllegalArgumentException("no pack " + pack);
        }
        return List.copyOf(editions);
    }

    /** Every edition of every pack. */
    public List<Statute> statutes() {
        return packs.values().stream().flatMap(List::stream).toList();
    }

    /** The edition of a pack in force on a day; the earliest known one for days before it. */
    public Statute inForce(String pack, LocalDate day) {
        return editions(pack).reversed().stream()
                .filter(statute -> !statute.edition().validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> editions(pack).getFirst());
    }

    /**
     * An edition.
     *
     * @throws IllegalArgumentException when the book has no such edition
     */
    public Statute edition(EditionId id) {
        return editions(id.pack()).stream()
                .filter(statute -> statute.edition().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition " + id));
    }

    /** The edition that a request was received under. */
    public Statute of(Request request) {
        return edition(request.intake().edition());
    }

    /** The calendars by id, without any organisation's own days. */
    public Map<String, WorkingCalendar> calendars() {
        return calendars;
    }

    /** The calendar of a statute, without any organisation's own days. */
    public WorkingCalendar calendar(Statute statute) {
        WorkingCalendar calendar = calendars.get(statute.edition().calendar());
        if (calendar == null) {
            throw new IllegalArgumentException("no calendar " + statute.edition().calendar());
        }
        return calendar;
    }

    /** The calendar of a statute with an operator's own days. */
    public WorkingCalendar calendar(Statute statute, OperatorId operator) {
        WorkingCalendar plain = calendar(statute);
        OwnCalendar own = new OwnCalendar(operator, statute.edition().calendar());
        List<CalendarDay> days = ownDays.getOrDefault(own, List.of());
        return days.isEmpty() ? plain : ownCalendars.computeIfAbsent(own, _ -> plain.with(days));
    }

    /** The calendar that an operator's working day goes by: that of its first pack, with its own days. */
    public WorkingCalendar calendar(Operator operator) {
        return calendar(editions(operator.packs().getFirst()).getLast(), operator.id());
    }

    /** The days that each organisation sets for itself, by the calendar they lie over. */
    public Map<OwnCalendar, List<CalendarDay>> ownDays() {
        return ownDays;
    }

    /** The same book with years of a calendar put in place of those it has. */
    public RuleBook withYears(String calendar, List<CalendarYear> years) {
        WorkingCalendar old = calendars.get(calendar);
        if (old == null) {
            throw new IllegalArgumentException("no calendar " + calendar);
        }
        Map<String, WorkingCalendar> changed = new HashMap<>(calendars);
        changed.put(calendar, old.withYears(years));
        return new RuleBook(statutes(), changed, ownDays);
    }

    /** The same book with an organisation's own days put in place of those it has. */
    public RuleBook withOwnDays(OwnCalendar own, List<CalendarDay> days) {
        Map<OwnCalendar, List<CalendarDay>> changed = new HashMap<>(ownDays);
        changed.put(own, List.copyOf(days));
        return new RuleBook(statutes(), calendars, changed);
    }

    /** The same book with a pack or an edition more. */
    public RuleBook with(Statute more) {
        List<Statute> statutes = new ArrayList<>(statutes());
        statutes.add(more);
        return new RuleBook(statutes, calendars, ownDays);
    }

    /** What counts terms of a statute for an operator. */
    public DeadlineCalculator calculator(Statute statute, Operator operator) {
        return new DeadlineCalculator(
                calendar(statute, operator.id()),
                operator.switches().under(statute.edition().counting()));
    }

    /** The clocks of every demand of a request, in order. */
    public List<ClockSheet> sheets(Request request, Operator operator) {
        ZonedDateTime received = request.intake().received().withZoneSameInstant(operator.zone());
        Statute statute = of(request);
        DemandClocks clocks = new DemandClocks(statute, calculator(statute, operator));
        boolean forwarded = request.forwardedByRegulator();
        return request.demands().stream()
                .map(demand -> clocks.sheet(demand, received, forwarded))
                .toList();
    }

    /** The clocks that a demand received at a moment would have under the operator's usual pack. */
    public ClockSheet preview(Demand demand, ZonedDateTime received, Operator operator) {
        return preview(demand, received, operator, operator.packs().getFirst());
    }

    /** The clocks that a demand received at a moment would have under a pack, before it is registered. */
    public ClockSheet preview(Demand demand, ZonedDateTime received, Operator operator, String pack) {
        ZonedDateTime local = received.withZoneSameInstant(operator.zone());
        Statute statute = inForce(pack, local.toLocalDate());
        return new DemandClocks(statute, calculator(statute, operator)).sheet(demand, local);
    }
}
