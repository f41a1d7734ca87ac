package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingRulesTest {
    private static final ZonedDateTime RECEIVED = Rules.noon("2026-11-09");
    private static final DemandId ID = new DemandId(1);

    private static Demand demand(DemandKind kind, @Nullable DeletionGround ground) {
        return Demand.fresh(ID, 1, kind, ground);
    }

    private static Demand ended(Demand demand, String duty, boolean applied) {
        return demand.withDuty(new DutyState(duty, null, new DutyDone(RECEIVED, applied, "", "Офицер")));
    }

    private static Demand decided(Demand demand, Outcome outcome, @Nullable String ground) {
        return demand.withDecision(new Decision(outcome, ground, "", "Офицер", Instant.EPOCH));
    }

    private static List<Missing> missing(Demand demand) {
        return ClosingRules.missing(request(demand), Rules.statute(), Policy.NONE);
    }

    private static Request request(Demand demand) {
        return request(demand, new Requester("", "a@b.example", null, RequesterRole.SUBJECT, null));
    }

    private static Request request(Demand demand, Requester requester) {
        Request.Intake intake = new Request.Intake(
                new OperatorId(1), Channel.EMAIL, RECEIVED, Instant.EPOCH, "Офицер",
                new EditionId("ru-152fz", "2025-06-24"), "", null);
        return new Request(
                new RequestId(1), new RequestNumber(2026, 1), intake, requester, List.of(demand), List.of(), null,
                RequestState.IN_WORK, null, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"FULFILLED", "FULFILLED_IN_PART", "NOTHING_HELD"})
    void anOutcomeThatSpeaksOfAnAnswerNeedsOneDutyDone(Outcome outcome) {
        Demand nothing = decided(ended(demand(DemandKind.ACCESS, null), "access.answer", false), outcome, null);
        assertEquals(List.of(new Missing.Answer(ID)), missing(nothing));
        assertEquals(List.of(), missing(ended(nothing, "access.answer", true)));
    }

    @Test
    void aRefusalAndAContinuedProcessingNeedTheirAnswerToo() {
        Demand refused = decided(
                ended(demand(DemandKind.ACCESS, null), "access.refusal", false), Outcome.REFUSED, "access.others");
        assertEquals(List.of(new Missing.Answer(ID)), missing(refused));
        Demand continued = decided(
                ended(demand(DemandKind.STOP_PROCESSING, null), "stop.stop", false),
                Outcome.CONTINUED,
                "continue.contract");
        assertEquals(List.of(new Missing.Answer(ID)), missing(continued));
        assertEquals(List.of(), missing(ended(continued, "decision.answer", true)));
    }

    @Test
    void anOpenReplyIsMissingOnceHoweverManyNeedIt() {
        Demand refused = decided(demand(DemandKind.ACCESS, null), Outcome.REFUSED, "access.others");
        assertEquals(List.of(new Missing.Duty(ID, Rules.statute().duty("access.refusal"))), missing(refused));
        Demand fulfilled = decided(demand(DemandKind.ACCESS, null), Outcome.FULFILLED, null);
        assertEquals(List.of(new Missing.Duty(ID, Rules.statute().duty("access.answer"))), missing(fulfilled));
    }

    @Test
    void aDeletionFulfilledWithoutDestructionMayBeClosedAndIsAskedAbout() {
        Demand stopped = ended(demand(DemandKind.DELETION, DeletionGround.STOP_DEMANDED), "stop.stop", true);
        Demand fulfilled = decided(stopped, Outcome.FULFILLED, null);
        assertEquals(List.of(), missing(fulfilled));
        assertEquals(
                List.of(new Caution.NotDestroyed(ID, Rules.statute().duty("stop.destroy"))), cautions(fulfilled));
        assertEquals(List.of(), cautions(ended(fulfilled, "stop.destroy", true)));
        assertEquals(1, cautions(ended(fulfilled, "stop.destroy", false)).size());
    }

    @Test
    void nothingIsAskedWhereNobodySaysThatTheDataAreGone() {
        Demand stopped = ended(demand(DemandKind.DELETION, DeletionGround.STOP_DEMANDED), "stop.stop", true);
        assertEquals(List.of(), cautions(stopped));
        assertEquals(List.of(), cautions(decided(stopped, Outcome.FULFILLED_IN_PART, null)));
        assertEquals(List.of(), cautions(decided(stopped, Outcome.CONTINUED, "continue.contract")));
        Demand objection = ended(demand(DemandKind.STOP_PROCESSING, null), "stop.stop", true);
        assertEquals(List.of(), cautions(decided(objection, Outcome.FULFILLED, null)));
    }

    private static List<Caution> cautions(Demand demand) {
        return ClosingRules.cautions(request(demand), Rules.statute(), Places.landscape());
    }

    @Test
    void anAnswerAloneFulfilsNothing() {
        Demand answered = ended(demand(DemandKind.STOP_PROCESSING, null), "decision.answer", true);
        Demand fulfilled = decided(ended(answered, "stop.stop", false), Outcome.FULFILLED, null);
        assertEquals(List.of(new Missing.Answer(ID)), missing(fulfilled));
    }

    @Test
    void aDemandThatWasWithdrawnNeedsNoAnswer() {
        assertEquals(
                List.of(),
                missing(decided(
                        ended(demand(DemandKind.MARKETING, null), "marketing.stop", false), Outcome.WITHDRAWN, null)));
    }

    @Test
    void aDecisionThatTheKindDoesNotAllowIsNone() {
        Demand continued = decided(
                ended(demand(DemandKind.MARKETING, null), "marketing.stop", true),
                Outcome.CONTINUED,
                "continue.contract");
        assertEquals(List.of(new Missing.Decision(ID)), missing(continued));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DELETION, CONSENT_WITHDRAWN, CONTINUED, continue.contract, true
            DELETION, CONSENT_WITHDRAWN, CONTINUED, continue.agreement-withdrawal, true
            DELETION, STOP_DEMANDED, CONTINUED, continue.agreement-withdrawal, false
            DELETION, UNLAWFUL_OR_UNNECESSARY, CONTINUED, continue.contract, false
            DELETION, CHILD_WITHOUT_CONSENT, CONTINUED, continue.contract, false
            DELETION, UNLAWFUL_OR_UNNECESSARY, REFUSED, unlawful.unconfirmed, true
            DELETION, CONSENT_WITHDRAWN, REFUSED, unlawful.unconfirmed, false
            DELETION, , CONTINUED, continue.depersonalised, true
            WITHDRAWAL, , CONTINUED, continue.depersonalised, true
            CORRECTION, , REFUSED, correction.unconfirmed, true
            BLOCKING, , REFUSED, blocking.rights, true
            UNLAWFUL_PROCESSING, , REFUSED, unlawful.unconfirmed, true
            AUTOMATED_DECISION, , REFUSED, automated.rejected, true
            AUTHORITY, , REFUSED, authority.no-power, true
            STOP_DISTRIBUTION, , REFUSED, distribution.public-interest, true
            ACCESS, , REFUSED, access.other-law, true
            ACCESS, , REFUSED, repeat.early, true
            ACCESS, , CONTINUED, access.others, false
            MARKETING, , REFUSED, access.others, false
            """)
    void aGroundAnswersOnlyItsOwnDemands(
            DemandKind kind, @Nullable DeletionGround ground, Outcome outcome, String id, boolean offered) {
        assertEquals(
                offered,
                LawfulDecisions.grounds(Rules.statute(), demand(kind, ground), outcome).stream()
                        .map(DecisionGround::id)
                        .anyMatch(id::equals));
    }

    private static FulfilmentTask done(int ordinal, TaskWork work, TaskOutcome outcome) {
        LocalDate by = outcome == TaskOutcome.IMPOSSIBLE ? LocalDate.of(2027, 5, 20) : null;
        return FulfilmentTask.open(ordinal, work, Places.ARCHIVE.place()).withEnd(
                new TaskEnd(outcome, "", LocalDate.of(2026, 11, 20), "Офицер", null, by, null));
    }

    private static List<Missing> gaps(Demand demand, boolean secondEyes) {
        return TaskGaps.of(demand, secondEyes);
    }

    @Test
    void aSecondPersonMustSignEveryEndedTaskWhereTheOperatorWantsIt() {
        FulfilmentTask task = done(1, TaskWork.DESTROY, TaskOutcome.NOTHING_FOUND);
        Demand demand = demand(DemandKind.WITHDRAWAL, null).withTask(task);
        assertEquals(List.of(), gaps(demand, false));
        assertEquals(List.of(new Missing.TaskSignature(ID, task)), gaps(demand, true));
        TaskEnd signed = Objects.requireNonNull(task.end()).signed(new Signature("Второй", Instant.EPOCH, "Офицер"));
        assertEquals(List.of(), gaps(demand.withTask(task.withEnd(signed)), true));
    }

    @Test
    void whatIsOnlyBlockedNeedsATaskThatDestroysItLater() {
        FulfilmentTask blocked = done(1, TaskWork.DESTROY, TaskOutcome.IMPOSSIBLE);
        Demand demand = demand(DemandKind.WITHDRAWAL, null).withTask(blocked);
        assertEquals(List.of(new Missing.LaterDestruction(ID, blocked)), gaps(demand, false));
        FulfilmentTask later = FulfilmentTask.open(2, TaskWork.DESTROY, Places.ARCHIVE.place());
        assertEquals(List.of(new Missing.Task(ID, later)), gaps(demand.withTask(later), false));
        assertEquals(List.of(), gaps(demand.withTask(done(2, TaskWork.DESTROY, TaskOutcome.DONE)), false));
    }

    @Test
    void aTaskThatWaitedWhenAnotherWasPutOffDestroysItLaterWhateverItsNumber() {
        FulfilmentTask waits = FulfilmentTask.open(1, TaskWork.DESTROY, Places.ARCHIVE.place());
        FulfilmentTask blocked = done(2, TaskWork.DESTROY, TaskOutcome.IMPOSSIBLE);
        Demand demand = demand(DemandKind.WITHDRAWAL, null).withTask(waits).withTask(blocked);
        assertEquals(List.of(new Missing.Task(ID, waits)), gaps(demand, false));
        Demand destroyed = demand.withTask(waits.withEnd(
                TaskEnd.of(TaskOutcome.DONE, "сожжено", LocalDate.of(2027, 5, 11), "Офицер")));
        assertEquals(List.of(), gaps(destroyed, false));
        Demand before = demand.withTask(waits.withEnd(
                TaskEnd.of(TaskOutcome.DONE, "сожжено", LocalDate.of(2026, 11, 19), "Офицер")));
        assertEquals(List.of(new Missing.LaterDestruction(ID, blocked)), gaps(before, false));
        Demand twice = demand.withTask(done(1, TaskWork.DESTROY, TaskOutcome.IMPOSSIBLE));
        assertEquals(List.of(new Missing.LaterDestruction(ID, blocked)), gaps(twice, false));
    }

    @Test
    void whatWasBlockedForTheCheckMustBeReleasedOnceThatIsOver() {
        FulfilmentTask block = done(1, TaskWork.BLOCK, TaskOutcome.DONE);
        Demand checking = demand(DemandKind.CORRECTION, null).withTask(block);
        assertEquals(List.of(), gaps(checking, false));
        Demand decided = decided(checking, Outcome.FULFILLED, null);
        assertEquals(List.of(new Missing.Unblocking(ID, block)), gaps(decided, false));
        assertEquals(List.of(), gaps(decided.withTask(done(2, TaskWork.UNBLOCK, TaskOutcome.DONE)), false));
        Demand asked = decided(demand(DemandKind.BLOCKING, null).withTask(block), Outcome.FULFILLED, null);
        assertEquals(List.of(), gaps(asked, false));
        Demand unlawful =
                decided(demand(DemandKind.UNLAWFUL_PROCESSING, null).withTask(block), Outcome.FULFILLED, null);
        assertEquals(List.of(), gaps(unlawful.withTask(done(2, TaskWork.DESTROY, TaskOutcome.DONE)), false));
        assertEquals(List.of(new Missing.Unblocking(ID, block)), gaps(unlawful, false));
    }

    @Test
    void destroyingUnwarnedWhereAWarningWasPlannedIsAskedAbout() {
        Demand destroyed = decided(demand(DemandKind.WITHDRAWAL, null), Outcome.FULFILLED, null)
                .withTask(FulfilmentTask.open(1, TaskWork.WARN, Places.ARCHIVE.place()))
                .withTask(done(2, TaskWork.DESTROY, TaskOutcome.DONE));
        assertEquals(List.of(new Caution.NotWarned(ID)), cautions(destroyed));
        Demand warned = destroyed.withTask(done(1, TaskWork.WARN, TaskOutcome.DONE));
        assertEquals(List.of(), cautions(warned));
    }

    @Test
    void aPersonWhomNobodyWouldKnowInARestoredBackupIsAskedAbout() {
        FulfilmentTask accounts = FulfilmentTask.open(1, TaskWork.DESTROY, Places.ACCOUNTS.place()).withEnd(
                TaskEnd.of(TaskOutcome.DONE, "стёрто", LocalDate.of(2026, 11, 20), "Офицер"));
        Demand backedUp = demand(DemandKind.WITHDRAWAL, null).withTask(accounts);
        Demand paper = demand(DemandKind.WITHDRAWAL, null).withTask(done(1, TaskWork.DESTROY, TaskOutcome.DONE));
        Requester mother = new Requester("Мама", "mama@mail.example", null, RequesterRole.PARENT, "Аня Петрова");
        assertEquals(List.of(new Caution.NotKnownAgain(ID)), cautions(backedUp, mother));
        assertEquals(List.of(), cautions(paper, mother));
        assertEquals(List.of(), cautions(backedUp));
        IdentityDetails born = new IdentityDetails(LocalDate.of(2015, 3, 7), null, null, null);
        assertEquals(List.of(), cautions(backedUp, mother.withDetails(born)));
    }

    private static List<Caution> cautions(Demand demand, Requester requester) {
        return ClosingRules.cautions(request(demand, requester), Rules.statute(), Places.landscape());
    }
}
