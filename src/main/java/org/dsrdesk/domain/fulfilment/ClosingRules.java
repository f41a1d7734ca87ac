package org.dsrdesk.domain.fulfilment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.person.PersonMarks;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is missing before a request may be closed, every duty, task and decision of every demand, and what a
 * person should be asked about when nothing is.
 */
public final class ClosingRules {
    private ClosingRules() {}

    /** What is missing, in the order of the demands; empty when the request may be closed. */
    public static List<Missing> missing(Request request, Statute statute, Policy policy) {
        return missing(request, statute, policy, false);
    }

    /**
     * The same.
     *
     * @param secondEyes whether a second person must sign each ended task
     */
    public static List<Missing> missing(Request request, Statute statute, Policy policy, boolean secondEyes) {
        return request.demands().stream()
                .flatMap(demand -> missing(demand, statute, policy, Circumstances.of(request), secondEyes).stream())
                .toList();
    }

    /**
     * What to ask about before the request is closed, in the order of the demands. Where the statute asks to stop and
     * only care asks to destroy (152-FZ arts. 21(5.1), 21(6)), nothing is missing and the data still are there; where
     * the operator promised to warn of the consequences, they may have been destroyed unwarned; and a restored backup
     * may bring a person back whom nobody will know again.
     */
    public static List<Caution> cautions(Request request, Statute statute, Landscape landscape) {
        Stream<Caution> unwarned = request.demands().stream()
                .filter(ClosingRules::unwarned)
                .map(demand -> new Caution.NotWarned(demand.id()));
        Stream<Caution> unknown = request.demands().stream()
                .filter(demand -> comesBackUnknown(demand, request.requester(), landscape))
                .map(demand -> new Caution.NotKnownAgain(demand.id()));
        return Stream.of(notDestroyed(request, statute), unwarned, unknown)
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean comesBackUnknown(Demand demand, Requester requester, Landscape landscape) {
        return PersonMarks.ofSubject(requester).isEmpty()
                && DestroyedData.of(demand).stream()
                        .anyMatch(task -> landscape.known(task.place())
                                .filter(place -> place.backupDays() > 0)
                                .isPresent());
    }

    private static boolean unwarned(Demand demand) {
        return demand.tasks().stream().anyMatch(TaskPlan.done(TaskWork.DESTROY))
                && demand.tasks().stream().anyMatch(task -> task.work() == TaskWork.WARN)
                && demand.tasks().stream().noneMatch(TaskPlan.done(TaskWork.WARN));
    }

    private static Stream<Caution> notDestroyed(Request request, Statute statute) {
        return request.demands().stream()
                .filter(demand -> demand.kind() == DemandKind.DELETION)
                .filter(demand -> demand.decided()
                        .filter(made -> made.outcome() == Outcome.FULFILLED)
                        .isPresent())
                .flatMap(demand -> notDestroyed(demand, statute, Circumstances.of(request)).stream());
    }

    private static Optional<Caution> notDestroyed(Demand demand, Statute statute, Circumstances circumstances) {
        List<Duty> toDestroy = DemandClocks.duties(demand, statute, circumstances).stream()
                .filter(duty -> duty.action() == DutyAction.DESTROY)
                .toList();
        return toDestroy.stream().anyMatch(duty -> applied(demand.state(duty.id()).done()))
                ? Optional.empty()
                : toDestroy.stream().findFirst().map(duty -> new Caution.NotDestroyed(demand.id(), duty));
    }

    private static List<Missing> missing(
            Demand demand, Statute statute, Policy policy, Circumstances circumstances, boolean secondEyes) {
        List<Duty> duties = DemandClocks.duties(demand, statute, circumstances);
        List<Missing> missing = new ArrayList<>();
        boolean noWork = demand.decided().map(Decision::outcome).filter(Outcome::leavesNoWork).isPresent();
        if (DemandClocks.lacksGround(demand, statute) && !noWork) {
            missing.add(new Missing.Ground(demand.id()));
        }
        for (Duty duty : duties) {
            if (demand.state(duty.id()).done() == null && !duty.cautious()) {
                missing.add(new Missing.Duty(demand.id(), duty));
            }
            if (demand.state(duty.id()).noticeWaits()) {
                missing.add(new Missing.ExtensionNotice(demand.id(), duty));
            }
        }
        missing.addAll(TaskGaps.of(demand, secondEyes));
        missing.addAll(ofDecision(demand, duties, statute, policy));
        return missing;
    }

    private static List<Missing> ofDecision(Demand demand, List<Duty> duties, Statute statute, Policy policy) {
        Decision decision = demand.decision();
        if (decision == null || !LawfulDecisions.lawful(statute, policy, demand, decision)) {
            return List.of(new Missing.Decision(demand.id()));
        }
        List<Missing> missing = new ArrayList<>();
        if (!shown(demand, decision.outcome(), duties) && !willShow(demand, decision.outcome(), duties)) {
            missing.add(new Missing.Answer(demand.id()));
        }
        if (decision.second() == null && LawfulDecisions.needsSecond(policy, decision)) {
            missing.add(new Missing.SecondSignature(demand.id()));
        }
        return missing;
    }

    /**
     * Whether somebody was told of the decision on a demand; where the statute asks to tell nobody, whether work was
     * done.
     */
    public static boolean told(Demand demand, Statute statute, Circumstances circumstances) {
        return toldBy(Instant.MAX, demand, statute, circumstances);
    }

    /** The same, by a moment. */
    public static boolean toldBy(Instant moment, Demand demand, Statute statute, Circumstances circumstances) {
        List<Duty> duties = DemandClocks.duties(demand, statute, circumstances);
        boolean nobodyToTell = duties.stream().noneMatch(ClosingRules::tells);
        return duties.stream()
                .filter(duty -> nobodyToTell || tells(duty))
                .map(duty -> demand.state(duty.id()).done())
                .anyMatch(done -> applied(done) && !done.at().toInstant().isAfter(moment));
    }

    private static boolean shown(Demand demand, Outcome outcome, List<Duty> duties) {
        return switch (outcome) {
            case FULFILLED, FULFILLED_IN_PART -> showing(demand, outcome, duties)
                    .anyMatch(duty -> applied(demand.state(duty.id()).done()));
            case REFUSED, CONTINUED, NOTHING_HELD, REDIRECTED -> showing(demand, outcome, duties)
                    .anyMatch(duty -> ended(demand, duty));
            case DUPLICATE, WITHDRAWN -> true;
        };
    }

    /** Whether a duty is open, and so missing itself, that will show the decision once it is done. */
    private static boolean willShow(Demand demand, Outcome outcome, List<Duty> duties) {
        return showing(demand, outcome, duties)
                .anyMatch(duty -> demand.state(duty.id()).done() == null && !duty.cautious());
    }

    private static Stream<Duty> showing(Demand demand, Outcome outcome, List<Duty> duties) {
        return duties.stream().filter(duty -> switch (outcome) {
            case FULFILLED, FULFILLED_IN_PART -> isWork(duty, demand);
            case REFUSED, CONTINUED, NOTHING_HELD, REDIRECTED -> tells(duty)
                    || duties.stream().noneMatch(ClosingRules::tells);
            case DUPLICATE, WITHDRAWN -> false;
        });
    }

    /** Whether a duty tells somebody of the decision. */
    public static boolean tells(Duty duty) {
        return duty.action() == DutyAction.ANSWER || duty.action() == DutyAction.NOTIFY;
    }

    /** An answer that only care asks for fulfils nothing, nor does blocking while something else is checked. */
    private static boolean isWork(Duty duty, Demand demand) {
        boolean forTheCheck = duty.action() == DutyAction.BLOCK && demand.kind() != DemandKind.BLOCKING;
        return !forTheCheck && (!duty.cautious() || duty.action() != DutyAction.ANSWER);
    }

    /** Whether somebody was told or, where the law asks to tell nobody, somebody found that the work does not apply. */
    private static boolean ended(Demand demand, Duty duty) {
        DutyDone done = demand.state(duty.id()).done();
        return tells(duty) ? applied(done) : done != null;
    }

    private static boolean applied(@Nullable DutyDone done) {
        return done != null && done.applied();
    }
}
