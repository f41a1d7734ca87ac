package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.fulfilment.PlanChange.Proposed;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PlaceId ANYWHERE = new PlaceId(TaskPlace.Kind.OTHER, "");
    private static final PlanHint WARNING = new PlanHint(
            Set.of(DemandKind.DELETION, DemandKind.WITHDRAWAL), ANYWHERE, TaskWork.WARN, "Услуга прекратится");

    private static Demand demand(DemandKind kind, @Nullable DeletionGround ground) {
        return Demand.fresh(new DemandId(1), 1, kind, ground);
    }

    private static Demand decided(Demand demand, Outcome outcome) {
        return demand.withDecision(
                new Decision(outcome, null, "", "Офицер", Instant.EPOCH, "Завод", null, null, false));
    }

    private static Demand ended(Demand demand, TaskWork work, PlaceKnown place, TaskOutcome outcome) {
        FulfilmentTask task = FulfilmentTask.open(demand.nextTask(), work, place.place());
        return demand.withTask(task.withEnd(TaskEnd.of(outcome, "", DAY, "Офицер")));
    }

    private static String told(List<Proposed> plan) {
        return plan.stream()
                .map(one -> one.work() + (one.place().id().isEmpty() ? "" : " " + one.place().id()))
                .collect(Collectors.joining(", "));
    }

    private static String plan(Demand demand, PlanHint... hints) {
        return told(TaskPlan.of(demand, false, Places.landscape(hints)));
    }

    /** Each row: kind, ground of deletion, what is planned once the demand is met, the articles that ask for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCESS |  | HAND_OVER accounts, HAND_OVER archive | 14(7), 20(1)
            REGULATOR |  | HAND_OVER accounts, HAND_OVER archive | 20(4)
            AUTHORITY |  | HAND_OVER accounts, HAND_OVER archive | 6(1)2
            CORRECTION |  | CORRECT accounts, CORRECT archive, TELL mailer | 20(3), 21(2)
            BLOCKING |  | BLOCK accounts, BLOCK archive, TELL mailer | 14(1), 21(1)
            DELETION | CONSENT_WITHDRAWN | DESTROY accounts, DESTROY archive, TELL mailer | 9(2), 21(5)
            DELETION | STOP_DEMANDED | DESTROY accounts, DESTROY archive, TELL mailer | 21(5.1), 21(6)
            DELETION | UNLAWFUL_OR_UNNECESSARY | DESTROY accounts, DESTROY archive, TELL mailer | 20(3), 21(3)
            DELETION | PURPOSE_ACHIEVED | DESTROY accounts, DESTROY archive, TELL mailer | 21(4)
            DELETION | CHILD_WITHOUT_CONSENT | DESTROY accounts, DESTROY archive, TELL mailer | 21(3)
            WITHDRAWAL |  | DESTROY accounts, DESTROY archive, TELL mailer | 9(2), 21(5)
            UNLAWFUL_PROCESSING |  | DESTROY accounts, DESTROY archive, TELL mailer | 21(3)
            PURPOSE_ACHIEVED |  | DESTROY accounts, DESTROY archive, TELL mailer | 21(4)
            STOP_PROCESSING |  | STOP accounts, STOP archive, TELL mailer | 21(5.1)
            STOP_DISTRIBUTION |  | STOP accounts, STOP archive, TELL mailer | 10.1(12)
            MARKETING |  | STOP accounts, STOP archive, TELL mailer | 15(2)
            AUTOMATED_DECISION |  | '' | 16(4)
            BREACH |  | '' | 21(3.1)
            """)
    void aMetDemandPlansItsWorkInEverySystemAndTellsRecipients(
            DemandKind kind, @Nullable DeletionGround ground, String expected, String articles) {
        assertEquals(expected, plan(decided(demand(kind, ground), Outcome.FULFILLED)), articles);
        assertEquals(expected, plan(decided(demand(kind, ground), Outcome.FULFILLED_IN_PART)), articles);
    }

    @ParameterizedTest
    @EnumSource(DemandKind.class)
    void nothingIsPlannedForWhatIsRefusedContinuedDuplicateWithdrawnOrNotHeld(DemandKind kind) {
        for (Outcome outcome : List.of(Outcome.REFUSED, Outcome.CONTINUED, Outcome.NOTHING_HELD, Outcome.DUPLICATE,
                Outcome.WITHDRAWN)) {
            assertEquals("", plan(decided(demand(kind, DeletionGround.CONSENT_WITHDRAWN), outcome), WARNING));
        }
    }

    @ParameterizedTest
    @CsvSource({"CORRECTION,", "BLOCKING,", "UNLAWFUL_PROCESSING,", "DELETION, UNLAWFUL_OR_UNNECESSARY",
        "DELETION, CHILD_WITHOUT_CONSENT"})
    void dataAreBlockedForTheCheckBeforeAnythingIsDecided(DemandKind kind, @Nullable DeletionGround ground) {
        assertEquals("BLOCK accounts, BLOCK archive", plan(demand(kind, ground)), "art. 21(1)");
    }

    @Test
    void marketingStopsBeforeAnythingIsDecidedAndADeletionWaits() {
        assertEquals("STOP accounts, STOP archive, TELL mailer", plan(demand(DemandKind.MARKETING, null)));
        assertEquals("", plan(demand(DemandKind.DELETION, DeletionGround.CONSENT_WITHDRAWN)));
        assertEquals("", plan(demand(DemandKind.ACCESS, null)));
    }

    @Test
    void whatWasBlockedIsReleasedAfterTheCheckWhateverItFound() {
        Demand blocked = ended(demand(DemandKind.CORRECTION, null), TaskWork.BLOCK, Places.ACCOUNTS, TaskOutcome.DONE);
        Demand nothing = ended(blocked, TaskWork.BLOCK, Places.ARCHIVE, TaskOutcome.NOTHING_FOUND);
        assertEquals("CORRECT accounts, CORRECT archive, UNBLOCK accounts, TELL mailer",
                plan(decided(nothing, Outcome.FULFILLED)), "art. 21(2)");
        assertEquals("UNBLOCK accounts", plan(decided(nothing, Outcome.REFUSED)));
        Demand unlawful = ended(demand(DemandKind.UNLAWFUL_PROCESSING, null), TaskWork.BLOCK, Places.ACCOUNTS,
                TaskOutcome.DONE);
        assertEquals("UNBLOCK accounts", plan(decided(unlawful, Outcome.CONTINUED)));
        Demand destroyed = ended(unlawful, TaskWork.DESTROY, Places.ACCOUNTS, TaskOutcome.DONE);
        assertEquals("DESTROY accounts, DESTROY archive, TELL mailer",
                plan(decided(destroyed, Outcome.FULFILLED)));
    }

    @Test
    void aProcessorTellsTheOperatorConcerned() {
        List<Proposed> plan = TaskPlan.of(
                decided(demand(DemandKind.ACCESS, null), Outcome.REDIRECTED), false, Places.landscape());
        assertEquals(List.of(new Proposed(
                TaskWork.TELL, new TaskPlace(TaskPlace.Kind.OTHER, "", "Завод"), List.of(), "")), plan);
    }

    @Test
    void theRegulatorIsToldOnlyOfWhatItForwarded() {
        Demand demand = decided(demand(DemandKind.UNLAWFUL_PROCESSING, null), Outcome.FULFILLED);
        assertEquals("DESTROY accounts, DESTROY archive, TELL mailer, TELL_REGULATOR",
                told(TaskPlan.of(demand, true, Places.landscape())), "art. 21(3)");
        assertEquals("DESTROY accounts, DESTROY archive, TELL mailer", plan(demand));
    }

    @Test
    void whatTheOperatorWantsComesInsteadOfTheUsualAndTheWarningFirst() {
        PlanHint blockInArchive = new PlanHint(
                Set.of(DemandKind.WITHDRAWAL), Places.ARCHIVE.id(), TaskWork.OTHER, "Передать архивариусу");
        PlanHint service = new PlanHint(Set.of(DemandKind.WITHDRAWAL), ANYWHERE, TaskWork.STOP_SERVICE, "");
        PlanHint gone = new PlanHint(
                Set.of(DemandKind.WITHDRAWAL), new PlaceId(TaskPlace.Kind.SYSTEM, "gone"), TaskWork.DESTROY, "");
        assertEquals("WARN, DESTROY accounts, STOP_SERVICE, TELL mailer, OTHER archive",
                plan(decided(demand(DemandKind.WITHDRAWAL, null), Outcome.FULFILLED), WARNING, blockInArchive,
                        service, gone));
    }

    @Test
    void anOperatorThatNamesWhereItAdvertisesStopsOnlyThere() {
        PlanHint here = new PlanHint(
                Set.of(DemandKind.MARKETING), Places.MAILER.id(), TaskWork.TELL, "Стоп-лист");
        PlanHint there = new PlanHint(Set.of(DemandKind.MARKETING), Places.ACCOUNTS.id(), TaskWork.STOP, "");
        assertEquals("STOP accounts, TELL mailer", plan(demand(DemandKind.MARKETING, null), here, there));
    }

    @Test
    void whatThereIsATaskForIsNeverDoubledAndPlaceAndCategoriesComeFromTheProfile() {
        Demand demand = decided(demand(DemandKind.WITHDRAWAL, null), Outcome.FULFILLED);
        PlanChange first = TaskPlan.change(demand, false, Places.landscape());
        assertEquals(List.of(List.of("имя", "почта"), List.of("договоры"), List.of("почта")),
                first.lacking().stream().map(Proposed::categories).toList());
        Demand one = ended(demand, TaskWork.DESTROY, Places.ACCOUNTS, TaskOutcome.NOTHING_FOUND);
        assertEquals("DESTROY archive, TELL mailer",
                told(TaskPlan.change(one, false, Places.landscape()).lacking()));
        Landscape nowhere = new Landscape(List.of(), List.of(), false, false);
        assertEquals(PlanChange.NOTHING, TaskPlan.change(demand, false, nowhere));
    }

    @Test
    void aChangedDecisionCallsOpenTasksSuperfluousAndLeavesEndedOnesAlone() {
        Demand planned = decided(demand(DemandKind.WITHDRAWAL, null), Outcome.FULFILLED)
                .withTask(FulfilmentTask.open(1, TaskWork.DESTROY, Places.ARCHIVE.place()))
                .withTask(FulfilmentTask.open(2, TaskWork.OTHER, Places.ARCHIVE.place()));
        Demand worked = ended(planned, TaskWork.DESTROY, Places.ACCOUNTS, TaskOutcome.DONE);
        PlanChange change = TaskPlan.change(decided(worked, Outcome.CONTINUED), false, Places.landscape());
        assertEquals(List.of(1), change.superfluous().stream().map(FulfilmentTask::ordinal).toList());
        assertEquals(List.of(), change.lacking());
        Demand access = decided(worked.requalified(DemandKind.ACCESS, null), Outcome.FULFILLED);
        assertEquals(List.of(1), TaskPlan.change(access, false, Places.landscape()).superfluous().stream()
                .map(FulfilmentTask::ordinal).toList());
    }

    @Test
    void everyKindHasAMainWorkAndThePlanIsTheSameEachTime() {
        Arrays.stream(DemandKind.values()).forEach(kind -> {
            Demand demand = decided(demand(kind, null), Outcome.FULFILLED);
            assertEquals(plan(demand, WARNING), plan(demand, WARNING));
        });
        assertEquals(TaskWork.OTHER, TaskPlan.mainWork(demand(DemandKind.BREACH, null)));
        assertEquals(TaskWork.DESTROY, TaskPlan.mainWork(demand(DemandKind.WITHDRAWAL, null)));
    }

    @Test
    void whatIsToBeDestroyedIsNotReleasedFirst() {
        Demand blocked = ended(demand(DemandKind.UNLAWFUL_PROCESSING, null), TaskWork.BLOCK, Places.ACCOUNTS,
                TaskOutcome.DONE);
        Demand met = decided(blocked, Outcome.FULFILLED);
        assertEquals("DESTROY accounts, DESTROY archive, TELL mailer", plan(met), "art. 21(3)");
        assertEquals("DESTROY accounts, DESTROY archive, TELL mailer",
                plan(ended(met, TaskWork.DESTROY, Places.ACCOUNTS, TaskOutcome.DONE)));
        assertEquals("DESTROY accounts, DESTROY archive, UNBLOCK accounts, TELL mailer",
                plan(ended(met, TaskWork.DESTROY, Places.ACCOUNTS, TaskOutcome.KEPT_BY_LAW)));
        assertEquals("UNBLOCK accounts", plan(decided(blocked, Outcome.REFUSED)), "art. 21(2)");
    }

    @Test
    void aReleaseThatARefusalPlannedIsSuperfluousOnceTheDataAreToBeDestroyed() {
        Demand refused = ended(demand(DemandKind.UNLAWFUL_PROCESSING, null), TaskWork.BLOCK, Places.ACCOUNTS,
                TaskOutcome.DONE).withTask(FulfilmentTask.open(2, TaskWork.UNBLOCK, Places.ACCOUNTS.place()));
        PlanChange kept = TaskPlan.change(decided(refused, Outcome.REFUSED), false, Places.landscape());
        assertEquals(List.of(), kept.superfluous());
        PlanChange change = TaskPlan.change(decided(refused, Outcome.FULFILLED), false, Places.landscape());
        assertEquals(List.of(2), change.superfluous().stream().map(FulfilmentTask::ordinal).toList());
        assertEquals("DESTROY accounts, DESTROY archive, TELL mailer", told(change.lacking()));
    }
}
