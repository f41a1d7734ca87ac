package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;

/** Registers a request that a person has confirmed: number, demands, clocks, links to earlier requests, case log. */
public final class RegisterRequest {
    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;
    private final IntakeCheck check;
    private final ProposedRepeats proposals;

    public RegisterRequest(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
        this.check = new IntakeCheck(clock);
        this.proposals = new ProposedRepeats(new FindRepeats(transactions, rules));
    }

    /**
     * Registers a request; when this returns it is on the disk.
     *
     * @throws RefusedException when an input is wrong; nothing is saved
     * @throws NotPermittedException when the actor may not log requests
     */
    public Request register(NewRequest asked, Actor actor) {
        actor.require(Permission.LOG);
        Map<Field, Problem> problems = check.problems(asked);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return transactions.write(store -> add(store, asked, actor));
    }

    private Request add(CaseStore store, NewRequest asked, Actor actor) {
        Operator operator = store.operators().find(asked.operator()).orElseThrow();
        Map<Field, Problem> problems = check.receipt(asked.received(), operator.zone());
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        RuleBook book = rules.in(store);
        LocalDate day = asked.received().withZoneSameInstant(operator.zone()).toLocalDate();
        if (!book.inForce(asked.pack(), day).kinds().containsAll(asked.kinds())) {
            throw new RefusedException(Field.KINDS, Problem.KIND_UNKNOWN_TO_LAW);
        }
        Request built = build(store, asked, operator, actor, book);
        List<ClockSheet> sheets = book.sheets(built, operator);
        boolean waits = sheets.stream().anyMatch(ClockSheet::waits);
        Request request = waits ? built.withState(RequestState.WAITING, null) : built;
        store.requests().add(request, OpenDuties.of(sheets));
        store.log().append(new LogEntry(
                request.id(), clock.instant(), actor.name(), LogAction.REGISTERED, Facts.of(request)));
        letter(store, request, actor);
        proposals.propose(store, request, operator).forEach(line -> store.log()
                .append(new LogEntry(
                        request.id(), clock.instant(), actor.name(), line.action(), new TreeMap<>(line.facts()))));
        return request;
    }

    private Request build(CaseStore store, NewRequest asked, Operator operator, Actor actor, RuleBook book) {
        ZonedDateTime local = asked.received().withZoneSameInstant(operator.zone());
        RequestId id = store.requests().nextId();
        Statute statute = book.inForce(asked.pack(), local.toLocalDate());
        List<Demand> demands = new ArrayList<>();
        for (DemandKind kind : asked.kinds().stream().distinct().toList()) {
            Demand fresh = Demand.fresh(store.requests().nextDemandId(), demands.size() + 1, kind, null);
            demands.add(sent(fresh, asked, local, statute));
        }
        Request.Intake intake = new Request.Intake(
                asked.operator(),
                asked.channel(),
                asked.received(),
                clock.instant(),
                actor.name(),
                statute.edition().id(),
                asked.said().strip(),
                asked.letter(),
                asked.reception());
        return new Request(
                id,
                store.requests().nextNumber(local.getYear()),
                intake,
                asked.requester(),
                demands,
                notes(asked, actor),
                null,
                RequestState.NEW,
                null,
                1);
    }

    /** 152-FZ art. 14(4): the interval of a repeat runs from the sending, which the letter itself tells. */
    private static Demand sent(Demand demand, NewRequest asked, ZonedDateTime received, Statute statute) {
        ZonedDateTime sent = asked.sent();
        boolean counts = statute.repeatRules().stream()
                .anyMatch(rule -> rule.from() == ClockEvent.FIRST_SENT && rule.kinds().contains(demand.kind()));
        return counts
                && sent != null
                && sent.isBefore(received)
                && !sent.withZoneSameInstant(received.getZone()).toLocalDate().isBefore(IntakeCheck.EARLIEST)
                        ? demand.withEvent(ClockEvent.FIRST_SENT, sent.withZoneSameInstant(received.getZone()))
                        : demand;
    }

    private List<Note> notes(NewRequest asked, Actor actor) {
        return asked.note().isBlank()
                ? List.of()
                : List.of(new Note(clock.instant(), actor.name(), asked.note().strip()));
    }

    private void letter(CaseStore store, Request request, Actor actor) {
        if (request.intake().letter() == null) {
            return;
        }
        Letter letter = store.letters().find(request.intake().letter()).orElseThrow();
        if (letter.request() != null) {
            throw new RefusedException(Field.REQUEST, Problem.LETTER_TAKEN);
        }
        store.letters().save(letter.became(Letter.State.REGISTERED, request.id()));
        store.log().append(new LogEntry(
                request.id(),
                clock.instant(),
                actor.name(),
                LogAction.LETTER_ATTACHED,
                Facts.of("sha256", letter.sha256())));
    }
}
