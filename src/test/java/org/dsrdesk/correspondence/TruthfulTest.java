package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that would not be true are not offered. */
class TruthfulTest {
    private static final TaskPlace CRM = new TaskPlace(TaskPlace.Kind.SYSTEM, "crm", "CRM");
    private static final TaskPlace PAPER = new TaskPlace(TaskPlace.Kind.SYSTEM, "paper", "архив договоров");

    @TempDir private Path folder;

    private LetterDesk of(DemandKind kind) {
        return LetterDesk.with(folder, kind);
    }

    private static TaskEnding as(TaskOutcome outcome, LetterDesk story) {
        return TaskEnding.of(outcome, "измельчение, 12 листов", story.today());
    }

    private static TaskEnding kept(LetterDesk story) {
        return TaskEnding.kept(
                new KeptByLaw("402-ФЗ", "статья 29", "", LocalDate.of(2031, 12, 31)), story.today());
    }

    private static TaskEnding putOff(LetterDesk story) {
        return TaskEnding.blocked("запись в резервной копии", story.today(), LocalDate.of(2027, 5, 20));
    }

    private static LetterDesk in(LetterDesk story, TaskWork work, TaskPlace place, TaskEnding ending) {
        return story.end(task -> task.work() == work && task.sharesPlace(place), ending);
    }

    private static void decided(LetterDesk story, Outcome outcome) {
        story.change(seen -> story.desk.desk.deciding().decide(
                seen, story.demand().id(),
                NewDecision.of(outcome, null, "требование обоснованно").because("проверили снова"), OFFICER));
    }

    private static void add(LetterDesk story, TaskWork work) {
        story.change(seen -> story.desk.desk.planning().add(
                seen, story.demand().id(), new NewTask(work, CRM, List.of(), null, null, ""), OFFICER));
    }

    private LetterDesk unlawful() {
        LetterDesk story = of(DemandKind.UNLAWFUL_PROCESSING);
        story.change(seen -> story.desk.desk.events().record(
                seen, story.demand().id(), ClockEvent.UNLAWFULNESS_FOUND, Rules.noon("2026-11-20"), OFFICER));
        return story.fulfil().end(TaskWork.WARN, "");
    }

    @Test
    void nothingIsCuredWhileDataAreOnlyBlockedOrLawfullyKept() {
        try (LetterDesk story = unlawful()) {
            in(story, TaskWork.DESTROY, PAPER, as(TaskOutcome.NOTHING_FOUND, story));
            in(story, TaskWork.DESTROY, CRM, putOff(story));
            assertFalse(story.offered().contains(LetterKind.VIOLATION_CURED));
            assertTrue(story.wanted().contains(LetterKind.DESTRUCTION_POSTPONED));
        }
    }

    @Test
    void nothingIsCuredWhereALawKeepsTheData() {
        try (LetterDesk story = unlawful()) {
            in(story, TaskWork.DESTROY, PAPER, as(TaskOutcome.NOTHING_FOUND, story));
            in(story, TaskWork.DESTROY, CRM, kept(story));
            assertFalse(story.offered().contains(LetterKind.VIOLATION_CURED));
        }
    }

    @Test
    void whoeverKeepsDataByLawDoesNotHoldNothing() {
        try (LetterDesk story = of(DemandKind.WITHDRAWAL)) {
            story.fulfil().end(TaskWork.WARN, "");
            in(story, TaskWork.DESTROY, CRM, kept(story));
            decided(story, Outcome.NOTHING_HELD);
            assertFalse(story.offered().contains(LetterKind.NOTHING_HELD));
        }
    }

    @Test
    void anAnswerThatDataAreProcessedIsNotOfferedWhereNoneWereFound() {
        try (LetterDesk story = of(DemandKind.ACCESS)) {
            story.fulfil();
            in(story, TaskWork.HAND_OVER, CRM, as(TaskOutcome.NOTHING_FOUND, story));
            in(story, TaskWork.HAND_OVER, PAPER, as(TaskOutcome.NOTHING_FOUND, story));
            assertFalse(story.offered().contains(LetterKind.ACCESS_ANSWER));
        }
    }

    @Test
    void dataThatAreOnlyBlockedAreNotToldToBeDestroyed() {
        try (LetterDesk story = of(DemandKind.WITHDRAWAL)) {
            story.fulfil().end(TaskWork.WARN, "").at("2026-12-01");
            in(story, TaskWork.DESTROY, CRM, putOff(story));
            in(story, TaskWork.DESTROY, PAPER, as(TaskOutcome.DONE, story));
            assertFalse(story.offered().contains(LetterKind.WITHDRAWAL_DESTROYED));
            assertTrue(story.wanted().contains(LetterKind.DESTRUCTION_POSTPONED));
            story.send(story.make(LetterKind.DESTRUCTION_POSTPONED), "80000000000001");
            story.at("2027-05-11").end(TaskWork.DESTROY, "перезапись копии");
            assertTrue(story.wanted().contains(LetterKind.WITHDRAWAL_DESTROYED));
        }
    }

    @Test
    void aRecipientIsToldOfTheDestructionOnceWhatItWasGivenIsGone() {
        try (LetterDesk story = of(DemandKind.WITHDRAWAL)) {
            story.fulfil().end(TaskWork.WARN, "").at("2026-12-01");
            in(story, TaskWork.DESTROY, PAPER, as(TaskOutcome.DONE, story));
            assertFalse(story.offered().contains(LetterKind.THIRD_PARTY_DESTRUCTION));
            in(story, TaskWork.DESTROY, CRM, as(TaskOutcome.DONE, story));
            assertTrue(story.wanted().contains(LetterKind.THIRD_PARTY_DESTRUCTION));
        }
    }

    @Test
    void aRecipientIsNotToldOfTheDestructionOfWhatIsOnlyBlocked() {
        try (LetterDesk story = of(DemandKind.WITHDRAWAL)) {
            story.fulfil().end(TaskWork.WARN, "").at("2026-12-01");
            in(story, TaskWork.DESTROY, PAPER, as(TaskOutcome.DONE, story));
            in(story, TaskWork.DESTROY, CRM, putOff(story));
            assertEquals(List.of("ООО «Облако»"), story.proposals().stream()
                    .filter(one -> one.about().kind() == LetterKind.THIRD_PARTY_DESTRUCTION)
                    .map(Proposal::to)
                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"STOP_PROCESSING, STOPPED", "MARKETING, MARKETING_STOPPED", "STOP_DISTRIBUTION, DISTRIBUTION_STOPPED"})
    void nothingIsStoppedWhereALawKeepsItAllGoing(DemandKind kind, LetterKind letter) {
        try (LetterDesk story = of(kind)) {
            story.fulfil().end(TaskWork.TELL, "письмом");
            story.end(task -> task.work() == TaskWork.STOP, kept(story));
            assertFalse(story.offered().contains(letter));
        }
    }

    @ParameterizedTest
    @CsvSource({"STOP_PROCESSING, STOPPED", "MARKETING, MARKETING_STOPPED", "STOP_DISTRIBUTION, DISTRIBUTION_STOPPED",
        "CORRECTION, CORRECTED", "CORRECTION, THIRD_PARTY_CORRECTION", "ACCESS, ACCESS_ANSWER",
        "UNLAWFUL_PROCESSING, VIOLATION_CURED"})
    void aLetterThatWorkIsDoneWaitsForTheWork(DemandKind kind, LetterKind letter) {
        try (LetterDesk story = of(kind)) {
            decided(story, Outcome.FULFILLED);
            assertFalse(story.offered().contains(letter));
        }
    }

    @Test
    void anOperatorWithoutListedSystemsMayStillAnswer() throws IOException {
        for (DemandKind kind : EnumSet.of(DemandKind.STOP_PROCESSING, DemandKind.CORRECTION, DemandKind.ACCESS)) {
            try (LetterDesk story = LetterDesk.with(Files.createDirectories(folder.resolve(kind.name())), kind)) {
                story.desk.desk.profiles().keep(
                        story.desk.operator.id(), LetterDesk.profile().keeping(Inventory.EMPTY), OFFICER);
                decided(story, Outcome.FULFILLED);
                Set<LetterKind> answers = EnumSet.of(
                        LetterKind.STOPPED, LetterKind.CORRECTED, LetterKind.ACCESS_ANSWER);
                answers.retainAll(story.offered());
                assertEquals(1, answers.size(), kind.name());
                assertEquals(Set.of(), story.wanted(), kind.name());
            }
        }
    }

    @Test
    void workThatSomebodyMarkedAsDoneIsToldOf() {
        try (LetterDesk story = of(DemandKind.STOP_PROCESSING)) {
            decided(story, Outcome.FULFILLED);
            story.change(seen -> story.desk.desk.fulfilling().dutyDone(
                    seen, story.demand().id(), "stop.stop", Rules.noon("2026-11-20"), "", OFFICER));
            assertTrue(story.wanted().contains(LetterKind.STOPPED));
        }
    }

    @Test
    void aCorrectionIsToldOfOnceTheBlockingIsLifted() {
        try (LetterDesk story = of(DemandKind.CORRECTION)) {
            story.plan().end(TaskWork.BLOCK, "");
            decided(story, Outcome.FULFILLED);
            add(story, TaskWork.CORRECT);
            story.end(TaskWork.CORRECT, "");
            assertFalse(story.offered().contains(LetterKind.CORRECTED));
            story.plan().end(TaskWork.CORRECT, "").end(TaskWork.UNBLOCK, "");
            assertTrue(story.offered().contains(LetterKind.CORRECTED));
        }
    }

    @Test
    void underTheGdprThePersonIsToldBeforeARestrictionIsLifted() {
        try (LetterDesk story = LetterDesk.european(folder, "eu-gdpr", DemandKind.BLOCKING)) {
            story.fulfil().end(TaskWork.BLOCK, "").end(TaskWork.TELL, "told");
            add(story, TaskWork.UNBLOCK);
            assertTrue(story.wanted().contains(LetterKind.UNBLOCKED));
            story.end(TaskWork.UNBLOCK, "");
            assertFalse(story.offered().contains(LetterKind.UNBLOCKED));
        }
    }

    @Test
    void dataThatWereDestroyedAreNotToldToBeReleased() {
        try (LetterDesk story = of(DemandKind.UNLAWFUL_PROCESSING)) {
            story.plan().end(TaskWork.BLOCK, "");
            add(story, TaskWork.UNBLOCK);
            add(story, TaskWork.DESTROY);
            story.end(TaskWork.UNBLOCK, "");
            assertFalse(story.offered().contains(LetterKind.UNBLOCKED));
        }
    }
}
