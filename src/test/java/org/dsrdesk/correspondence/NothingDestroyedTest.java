package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class NothingDestroyedTest {
    @TempDir private Path folder;

    private static void ended(LetterDesk desk, String place, TaskOutcome outcome) {
        TaskEnding ending = outcome == TaskOutcome.KEPT_BY_LAW
                ? TaskEnding.kept(new KeptByLaw("402-ФЗ", "статья 29", "", LocalDate.of(2031, 12, 31)), desk.today())
                : TaskEnding.of(outcome, outcome == TaskOutcome.DONE ? "шредер, 12 листов" : "", desk.today());
        desk.end(task -> task.work() == TaskWork.DESTROY && task.place().id().equals(place), ending);
    }

    /** Each row: kind, how destroying ended in the CRM and on paper, the letters that tell the person of it. */
    @ParameterizedTest
    @CsvSource({
        "WITHDRAWAL, NOTHING_FOUND, NOTHING_FOUND, NOTHING_HELD",
        "PURPOSE_ACHIEVED, NOTHING_FOUND, NOTHING_FOUND, NOTHING_HELD",
        "UNLAWFUL_PROCESSING, NOTHING_FOUND, NOTHING_FOUND, NOTHING_HELD",
        "WITHDRAWAL, KEPT_BY_LAW, KEPT_BY_LAW, WITHDRAWAL_CONTINUED",
        "WITHDRAWAL, KEPT_BY_LAW, NOTHING_FOUND, WITHDRAWAL_CONTINUED",
        "PURPOSE_ACHIEVED, KEPT_BY_LAW, KEPT_BY_LAW, PURPOSE_CONTINUED",
        "WITHDRAWAL, KEPT_BY_LAW, DONE, WITHDRAWAL_DESTROYED",
    })
    void aMetDemandThatDestroyedNothingIsAnsweredAllTheSame(
            DemandKind kind, TaskOutcome crm, TaskOutcome paper, LetterKind letter) {
        try (LetterDesk desk = LetterDesk.with(folder, kind)) {
            desk.fulfil().end(TaskWork.WARN, "");
            ended(desk, "crm", crm);
            assertFalse(desk.offered().contains(letter), "before it is known");
            ended(desk, "paper", paper);
            Set<LetterKind> answers = Set.of(LetterKind.NOTHING_HELD, LetterKind.WITHDRAWAL_CONTINUED,
                    LetterKind.PURPOSE_CONTINUED, LetterKind.WITHDRAWAL_DESTROYED, LetterKind.PURPOSE_DESTROYED);
            assertEquals(Set.of(letter), Set.copyOf(desk.offered().stream().filter(answers::contains).toList()));
        }
    }

    @Test
    void whereNothingIsToBeDestroyedAnEmptySystemIsNoSignThatNothingIsHeld() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.STOP_PROCESSING)) {
            desk.fulfil().end(
                    task -> task.work() == TaskWork.STOP,
                    TaskEnding.of(TaskOutcome.NOTHING_FOUND, "", desk.today()));
            assertFalse(desk.offered().contains(LetterKind.NOTHING_HELD));
        }
    }

    @Test
    void nobodyIsToldThatDestroyedDataWereReleased() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.DELETION)) {
            desk.change(seen -> desk.desk.desk.qualifying().qualify(seen, desk.demand().id(), DemandKind.DELETION,
                    DeletionGround.UNLAWFUL_OR_UNNECESSARY, OFFICER));
            desk.change(seen -> desk.desk.desk.events().record(seen, desk.demand().id(),
                    ClockEvent.UNLAWFULNESS_FOUND, Rules.noon("2026-11-20"), OFFICER));
            desk.plan().end(TaskWork.BLOCK, "").decide(
                    Outcome.REFUSED, "unlawful.unconfirmed", "сведения не подтвердились");
            desk.end(TaskWork.UNBLOCK, "");
            assertTrue(desk.offered().contains(LetterKind.UNBLOCKED));
            desk.decide(NewDecision.of(
                    Outcome.FULFILLED, null, "подтвердились").because("новые сведения"));
            desk.end(TaskWork.WARN, "").end(TaskWork.DESTROY, "шредер, 12 листов");
            assertFalse(desk.offered().contains(LetterKind.UNBLOCKED));
        }
    }
}
