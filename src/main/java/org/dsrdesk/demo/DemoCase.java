package org.dsrdesk.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.TermUnit;

/** One made-up case: what the officer does to it, step by step, through the services of the desk. */
final class DemoCase {
    private static final int DAYS_NAMED = 15;

    private final DemoOffice office;
    private final Ending ending;
    private final CaseDesk desk;
    private final Actor officer;
    private final SplittableRandom random;
    private Request request;

    DemoCase(DemoOffice office, Request request, Ending ending) {
        this.office = office;
        this.ending = ending;
        this.desk = office.desk();
        this.officer = office.officer();
        this.random = office.random();
        this.request = request;
    }

    Request request() {
        return request;
    }

    /** Qualifies the demands, does at once what must be done at once, asks for evidence, plans the rest. */
    void begin() {
        for (DemandId id : ids()) {
            qualify(id);
            events(id);
            atOnce(id);
            tasks(id);
        }
        boolean evidence = sheets().stream().anyMatch(ClockSheet::waits);
        switch (ending) {
            case UNTOUCHED, WAITING -> {}
            case BEGUN -> office.later(2, this::oneTask);
            case ON_TIME, LATE, EXTENDED -> office.later(evidence ? 2 + random.nextInt(4) : 0, this::carryOn);
        }
    }

    private List<DemandId> ids() {
        return request.demands().stream().map(Demand::id).toList();
    }

    private List<ClockSheet> sheets() {
        return desk.rules().sheets(request, operator());
    }

    private Operator operator() {
        return office.operator();
    }

    private void qualify(DemandId id) {
        Demand demand = request.demand(id);
        if (demand.kind() == DemandKind.DELETION) {
            DeletionGround[] grounds = DeletionGround.values();
            DeletionGround ground = random.nextInt(3) > 0
                    ? DeletionGround.CONSENT_WITHDRAWN
                    : grounds[random.nextInt(grounds.length)];
            request = desk.qualifying().qualify(request, id, DemandKind.DELETION, ground, officer);
        }
        if (demand.kind() == DemandKind.AUTHORITY && ending != Ending.WAITING) {
            LocalDate named = office.now().toLocalDate().plusDays(DAYS_NAMED);
            request = desk.qualifying().nameDate(request, id, named, officer);
        }
    }

    private void events(DemandId id) {
        ZonedDateTime happened =
                request.intake().received().withZoneSameInstant(operator().zone());
        for (DutyClock clock : clocks(id)) {
            if (clock instanceof DutyClock.Waiting waiting
                    && waiting.event() != ClockEvent.EVIDENCE_RECEIVED
                    && !request.demand(id).events().containsKey(waiting.event())) {
                request = desk.events().record(request, id, waiting.event(), happened, officer);
            }
        }
    }

    private List<DutyClock> clocks(DemandId id) {
        return sheets().stream()
                .filter(sheet -> sheet.demand().id().equals(id))
                .flatMap(sheet -> sheet.clocks().stream())
                .filter(clock -> request.demand(id).state(clock.duty().id()).done() == null)
                .toList();
    }

    private void atOnce(DemandId id) {
        for (DutyClock clock : clocks(id)) {
            if (clock.duty().term().unit() == TermUnit.AT_ONCE && clock instanceof DutyClock.Running) {
                done(id, clock.duty().id());
            }
        }
    }

    private void done(DemandId id, String duty) {
        request = desk.fulfilling().dutyDone(request, id, duty, office.now(), "", officer);
    }

    private void tasks(DemandId id) {
        int systems = Verdicts.touchesSystems(request.demand(id).kind()) ? 1 + random.nextInt(3) : 0;
        for (int task = 0; task < systems; task++) {
            String system = Words.SYSTEMS.get((random.nextInt(3) + task * 2) % Words.SYSTEMS.size());
            request = desk.planning().add(request, id, system, officer);
        }
    }

    private void oneTask() {
        request.demands().stream()
                .filter(demand -> demand.tasks().stream().anyMatch(FulfilmentTask::isOpen))
                .findFirst()
                .ifPresent(demand -> finish(demand, demand.tasks().getFirst()));
    }

    private void finish(Demand demand, FulfilmentTask task) {
        TaskOutcome outcome = random.nextInt(6) == 0 ? TaskOutcome.NOTHING_FOUND : TaskOutcome.DONE;
        TaskEnding ending = TaskEnding.of(outcome, "Записи найдены по телефону", office.now().toLocalDate());
        request = desk.tasks().end(request, demand.id(), task.ordinal(), ending, officer);
        if (task.work() == TaskWork.DESTROY && outcome == TaskOutcome.DONE) {
            Original extract = Original.of(("Уничтожено: " + task.place().name() + ", " + ending.on())
                    .getBytes(StandardCharsets.UTF_8));
            request = desk.evidence().attach(
                    request, demand.id(), task.ordinal(), "Выгрузка из журнала.txt", extract, officer);
        }
    }

    private void carryOn() {
        for (DemandId id : ids()) {
            for (DutyClock clock : clocks(id)) {
                if (clock instanceof DutyClock.Waiting waiting) {
                    request = desk.events().record(request, id, waiting.event(), office.now(), officer);
                }
            }
        }
        ZonedDateTime last = office.now();
        for (DemandId id : ids()) {
            for (DutyClock clock : clocks(id)) {
                if (clock instanceof DutyClock.Running(Deadline deadline)) {
                    ZonedDateTime end = end(id, deadline);
                    last = end.isAfter(last) ? end : last;
                    office.at(end, () -> done(id, deadline.duty().id()));
                }
            }
        }
        office.at(last.plusMinutes(2), this::decide);
        office.at(last.plusMinutes(20L + random.nextInt(60)), this::close);
    }

    private ZonedDateTime end(DemandId id, Deadline deadline) {
        LocalDate ceiling = deadline.extensionCeiling();
        if (ending == Ending.EXTENDED && ceiling != null) {
            ZonedDateTime notice = office.days().before(office.now(), deadline.due());
            office.at(notice, () -> extend(id, deadline.duty().id(), ceiling));
            return office.days().office(ceiling.minusDays(random.nextInt(2)));
        }
        return ending == Ending.LATE
                ? office.days().office(office.days().workingDay(deadline.due().plusDays(1L + random.nextInt(4))))
                : office.days().before(office.now(), deadline.due());
    }

    private void extend(DemandId id, String duty, LocalDate until) {
        Extension extension = new Extension(
                until, office.now().toLocalDate(), "Часть сведений в архиве, его поднимают по заявке");
        request = desk.extending().extend(request, id, duty, extension, officer);
    }

    private void decide() {
        for (Demand demand : request.demands()) {
            demand.tasks().stream().filter(FulfilmentTask::isOpen).forEach(task -> finish(demand, task));
            Verdicts.Verdict verdict = Verdicts.of(demand, random);
            NewDecision decision = NewDecision.of(verdict.outcome(), verdict.ground(), verdict.reasons())
                    .to(verdict.target());
            request = desk.deciding().decide(request, demand.id(), decision, officer);
            answer(demand.id());
        }
    }

    /** Sends what the decision itself calls for, as a refusal. */
    private void answer(DemandId id) {
        for (DutyClock clock : clocks(id)) {
            if (clock instanceof DutyClock.Running) {
                done(id, clock.duty().id());
            }
        }
    }

    private void close() {
        request = desk.closing().close(request, officer);
    }
}
