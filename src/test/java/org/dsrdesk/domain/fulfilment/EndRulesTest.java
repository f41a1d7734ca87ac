package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.fulfilment.EndRules.Delay;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.testing.Places;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 9);
    private static final EndRules RULES = new EndRules(false, new Delay(null, LAST), false);

    private static FulfilmentTask task(TaskWork work) {
        return FulfilmentTask.open(1, work, Places.ARCHIVE.place());
    }

    private static Set<EndFault> faults(EndRules rules, TaskWork work, TaskOutcome outcome, String note) {
        return rules.faults(task(work), TaskEnd.of(outcome, note, DAY, "Офицер"));
    }

    private static Set<EndFault> kept(String act, String article, String ground, @Nullable LocalDate until) {
        return RULES.faults(task(TaskWork.DESTROY), new TaskEnd(TaskOutcome.KEPT_BY_LAW, "", DAY, "Офицер",
                new KeptByLaw(act, article, ground, until), null, null));
    }

    private static Set<EndFault> blocked(EndRules rules, String reason, @Nullable LocalDate by) {
        return rules.faults(task(TaskWork.DESTROY),
                new TaskEnd(TaskOutcome.IMPOSSIBLE, reason, DAY, "Офицер", null, by, null));
    }

    @ParameterizedTest
    @CsvSource({
        "DESTROY, DONE, METHOD_MISSING, order 179 p. 3 item з",
        "TELL, DONE, TOLD_HOW_MISSING, art. 20(3)",
        "TELL_REGULATOR, DONE, TOLD_HOW_MISSING, art. 21(3)",
        "STOP, REDIRECTED, WHOM_MISSING, policy",
        "WARN, REDIRECTED, OUTCOME_UNFIT, policy",
        "TELL, NOTHING_FOUND, OUTCOME_UNFIT, art. 20(3)",
        "CORRECT, KEPT_BY_LAW, OUTCOME_UNFIT, art. 20(3)",
        "DESTROY, SELF_SERVICE, NO_SELF_SERVICE, policy",
        "STOP, IMPOSSIBLE, OUTCOME_UNFIT, art. 21(6)"})
    void anOutcomeWithoutWhatItNeedsIsRefused(TaskWork work, TaskOutcome outcome, EndFault fault, String source) {
        assertEquals(Set.of(fault), faults(RULES, work, outcome, " "), source);
    }

    @Test
    void wordsAreEnoughWhereOnlyWordsAreNeeded() {
        assertEquals(Set.of(), faults(RULES, TaskWork.DESTROY, TaskOutcome.DONE, "стёрто"));
        assertEquals(Set.of(), faults(RULES, TaskWork.TELL, TaskOutcome.DONE, "исх. 12"));
        assertEquals(Set.of(), faults(RULES, TaskWork.STOP, TaskOutcome.REDIRECTED, "Завод"));
        assertEquals(Set.of(), faults(RULES, TaskWork.CORRECT, TaskOutcome.DONE, ""));
        assertEquals(Set.of(), faults(RULES, TaskWork.WARN, TaskOutcome.DONE, ""));
        assertEquals(Set.of(), faults(RULES, TaskWork.HAND_OVER, TaskOutcome.NOTHING_FOUND, ""));
        assertEquals(Set.of(), faults(new EndRules(true, null, false), TaskWork.CORRECT, TaskOutcome.SELF_SERVICE, ""));
    }

    @Test
    void keepingByLawNamesActAndArticleAndAnEndOrACondition() {
        assertEquals(Set.of(EndFault.ACT_MISSING, EndFault.ARTICLE_MISSING, EndFault.KEPT_UNTIL_MISSING),
                kept("", " ", "", null));
        assertEquals(Set.of(), kept("НК РФ", "ст. 23", "", LocalDate.of(2031, 12, 31)));
        assertEquals(Set.of(), kept("НК РФ", "ст. 23", "пока идёт проверка", null));
        assertEquals(Set.of(EndFault.KEPT_UNTIL_PAST), kept("НК РФ", "ст. 23", "", DAY));
    }

    @Test
    void whatIsBlockedInsteadIsDestroyedWithinSixMonths() {
        assertEquals(Set.of(), blocked(RULES, "ленты", LocalDate.of(2027, 2, 28)));
        assertEquals(Set.of(EndFault.DESTROY_BY_TOO_LATE), blocked(RULES, "ленты", LocalDate.of(2027, 3, 1)));
        assertEquals(Set.of(EndFault.DESTROY_BY_PAST), blocked(RULES, "ленты", DAY));
        assertEquals(Set.of(EndFault.REASON_MISSING, EndFault.DESTROY_BY_MISSING), blocked(RULES, "", null));
    }

    @Test
    void theSixMonthsRunFromBlockingWhichMustBeginInTime() {
        EndRules begun = new EndRules(false, new Delay(LocalDate.of(2026, 8, 20), LAST), false);
        assertEquals(Set.of(EndFault.DESTROY_BY_TOO_LATE), blocked(begun, "ленты", LocalDate.of(2027, 2, 21)));
        assertEquals(Set.of(), blocked(begun, "ленты", LocalDate.of(2027, 2, 20)));
        EndRules late = new EndRules(false, new Delay(null, LocalDate.of(2026, 8, 30)), false);
        assertEquals(Set.of(EndFault.PUT_OFF_TOO_LATE), blocked(late, "ленты", LocalDate.of(2027, 2, 20)));
        EndRules never = new EndRules(false, null, false);
        assertEquals(Set.of(EndFault.NOT_TO_BE_PUT_OFF), blocked(never, "ленты", LocalDate.of(2027, 2, 20)));
    }

    @Test
    void anOperatorMayWantTheWarningFirst() {
        EndRules strict = new EndRules(false, null, true);
        assertEquals(Set.of(EndFault.WARN_FIRST), faults(strict, TaskWork.DESTROY, TaskOutcome.DONE, "стёрто"));
        assertEquals(Set.of(), faults(strict, TaskWork.DESTROY, TaskOutcome.NOTHING_FOUND, ""));
        assertEquals(Set.of(), faults(strict, TaskWork.WARN, TaskOutcome.DONE, ""));
    }

    @Test
    void onlyFittingOutcomesAreOffered() {
        assertEquals(List.of(TaskOutcome.DONE, TaskOutcome.NOTHING_FOUND, TaskOutcome.KEPT_BY_LAW,
                TaskOutcome.IMPOSSIBLE, TaskOutcome.REDIRECTED), RULES.outcomes(TaskWork.DESTROY));
        assertEquals(List.of(TaskOutcome.DONE), RULES.outcomes(TaskWork.WARN));
        assertEquals(List.of(TaskOutcome.DONE, TaskOutcome.NOTHING_FOUND, TaskOutcome.SELF_SERVICE,
                TaskOutcome.REDIRECTED), new EndRules(true, null, false).outcomes(TaskWork.CORRECT));
    }
}
