package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.letters.templates.ShippedTemplates;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What letters say is true as the request stands. */
@Execution(ExecutionMode.CONCURRENT)
class LetterTruthTest {
    private static final Requester REGULATOR =
            new Requester("Роскомнадзор", "rkn@example.ru", null, RequesterRole.REGULATOR, "Иванова Анна Петровна");

    @TempDir private Path folder;

    private static String template(LetterKind kind) {
        return ShippedTemplates.text(kind, LetterLanguage.RUSSIAN).orElseThrow();
    }

    private static Map<LetterField, String> words(LetterDesk story, LetterKind kind) {
        return LetterDesk.values(story.draft(kind));
    }

    private static void putOff(LetterDesk story, String place) {
        story.end(task -> task.work() == TaskWork.DESTROY && task.place().id().equals(place),
                TaskEnding.blocked("запись в резервной копии", story.today(), LocalDate.of(2027, 5, 20)));
    }

    private static void destroyed(LetterDesk story, String place) {
        story.end(task -> task.work() == TaskWork.DESTROY && task.place().id().equals(place),
                TaskEnding.of(TaskOutcome.DONE, "измельчение, 12 листов", story.today()));
    }

    private LetterDesk forwarded() {
        LetterDesk story = LetterDesk.with(folder, REGULATOR, DemandKind.UNLAWFUL_PROCESSING);
        story.change(seen -> story.desk.desk.events().record(
                seen, story.demand().id(), ClockEvent.UNLAWFULNESS_FOUND, Rules.noon("2026-11-20"), OFFICER));
        return story;
    }

    @Test
    void theRegulatorIsToldWhatIsDestroyedAndWhatIsOnlyBlocked() {
        try (LetterDesk story = forwarded()) {
            story.fulfil().end(TaskWork.WARN, "").at("2026-11-25");
            destroyed(story, "paper");
            putOff(story, "crm");
            assertEquals(
                    "уничтожено: архив договоров; заблокировано и будет уничтожено не позднее 20 мая 2027 г.: CRM"
                            + " (часть 6 статьи 21 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»)",
                    words(story, LetterKind.VIOLATION_REGULATOR).get(LetterField.RESULT));
        }
    }

    @Test
    void theRegulatorIsNotToldThatAViolationIsCuredWhileAllIsOnlyBlocked() {
        try (LetterDesk story = forwarded()) {
            story.fulfil().end(TaskWork.WARN, "");
            putOff(story, "paper");
            putOff(story, "crm");
            String result = words(story, LetterKind.VIOLATION_REGULATOR).getOrDefault(LetterField.RESULT, "");
            assertTrue(result.startsWith("заблокировано и будет уничтожено не позднее 20 мая 2027 г.: CRM, архив"),
                    result);
        }
    }

    @Test
    void aNoticeOfBlockingIsNoNoticeToTheSubjectOfWhatWasDone() {
        try (LetterDesk story = forwarded()) {
            story.plan().end(TaskWork.BLOCK, "");
            story.send(story.make(LetterKind.BLOCKED), "80000000000001");
            story.fulfil().end(TaskWork.WARN, "").end(TaskWork.UNBLOCK, "").at("2026-11-25")
                    .end(TaskWork.DESTROY, "измельчение, 12 листов");
            assertEquals("", words(story, LetterKind.VIOLATION_REGULATOR).get(LetterField.SUBJECT_TOLD));
        }
    }

    @Test
    void aProcessorIsSaidToBeInstructedAndNotToHaveStopped() {
        assertFalse(template(LetterKind.STOPPED).contains("прекращена и у него"));
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.STOP_PROCESSING)) {
            story.fulfil().end(TaskWork.STOP, "");
            story.send(story.make(LetterKind.PROCESSOR_INSTRUCTION), "80000000000001");
            story.end(TaskWork.TELL, "письмом");
            String done = words(story, LetterKind.STOPPED).getOrDefault(LetterField.DONE, "");
            assertTrue(done.contains("ООО «Облако»: поручено прекратить обработку данных, 20 ноября 2026 г."), done);
        }
    }

    @Test
    void aRecipientIsToldTheRuleThatTheDemandRestsOn() {
        try (LetterDesk story = Stories.of(LetterKind.THIRD_PARTY_DESTRUCTION, LetterLanguage.RUSSIAN, folder)) {
            assertFalse(template(LetterKind.THIRD_PARTY_DESTRUCTION).contains("статьи 20"));
            assertEquals(
                    "часть 5 статьи 21 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»",
                    words(story, LetterKind.THIRD_PARTY_DESTRUCTION).get(LetterField.RULE));
        }
    }

    @Test
    void aRecipientOfDataWithoutGroundIsToldOfTheDutyOfArticle20() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.DELETION)) {
            story.change(seen -> story.desk.desk.qualifying().qualify(seen, story.demand().id(), DemandKind.DELETION,
                    DeletionGround.UNLAWFUL_OR_UNNECESSARY, OFFICER));
            story.change(seen -> story.desk.desk.events().record(
                    seen, story.demand().id(), ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-20"), OFFICER));
            story.fulfil().end(TaskWork.WARN, "").end(TaskWork.DESTROY, "измельчение, 12 листов");
            assertEquals(
                    "часть 3 статьи 20 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»",
                    words(story, LetterKind.THIRD_PARTY_DESTRUCTION).get(LetterField.RULE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTION", "STOP_PROCESSING", "MARKETING", "WITHDRAWAL", "STOP_DISTRIBUTION", "BLOCKING",
        "ACCESS", "PURPOSE_ACHIEVED"})
    void whatIsMetInPartIsAnsweredWithTheReasonsForTheRest(DemandKind kind) {
        try (LetterDesk story = LetterDesk.with(folder, kind)) {
            story.plan().end(TaskWork.BLOCK, "").decide(Outcome.FULFILLED_IN_PART, null, "остальное нужно для суда")
                    .end(TaskWork.WARN, "").end(TaskWork.DESTROY, "измельчение, 12 листов")
                    .end(task -> true, TaskEnding.of(TaskOutcome.DONE, "письмом", story.today()));
            List<LetterKind> answers = story.offered().stream()
                    .filter(letter -> letter.duties().contains("decision.answer")
                            || letter.duties().contains("access.answer"))
                    .toList();
            assertEquals(1, answers.size(), answers.toString());
            assertTrue(words(story, answers.getFirst()).values().stream()
                    .anyMatch(value -> value.contains("Остальное нужно для суда.")), answers.toString());
        }
    }

    @Test
    void whatIsStillDoneIsNotSaidToBeDone() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.WITHDRAWAL)) {
            story.fulfil().end(TaskWork.WARN, "").at("2026-12-01");
            putOff(story, "crm");
            assertEquals("Исполнение ещё продолжается.",
                    words(story, LetterKind.DESTRUCTION_POSTPONED).get(LetterField.UNMET));
            destroyed(story, "paper");
            story.end(TaskWork.TELL, "письмом");
            assertEquals("Исполнено всё, кроме уничтожения данных, которые пока только заблокированы.",
                    words(story, LetterKind.DESTRUCTION_POSTPONED).get(LetterField.UNMET));
        }
    }

    @Test
    void anAccessAnswerInPartNamesTheRuleThatAllowsToLeaveDataOut() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.ACCESS)) {
            story.decide(Outcome.FULFILLED_IN_PART, null, "в переписке названы другие люди")
                    .end(TaskWork.HAND_OVER, "");
            assertEquals("", words(story, LetterKind.ACCESS_ANSWER).get(LetterField.GROUND));
        }
    }

    @Test
    void aMetDemandToBlockIsNotAnsweredAsACheck() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.BLOCKING)) {
            story.plan().end(TaskWork.BLOCK, "").fulfil().end(TaskWork.TELL, "письмом");
            assertEquals("так потребовал субъект персональных данных",
                    words(story, LetterKind.BLOCKED).get(LetterField.BLOCKING_REASON));
            assertFalse(template(LetterKind.BLOCKED).contains("на время проверки"));
            assertFalse(template(LetterKind.BLOCKED).contains("Чем закончится проверка"));
        }
    }

    @Test
    void eachPlaceIsSaidToBeBlockedOnItsOwnDay() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.CORRECTION)) {
            story.plan().end(task -> task.place().id().equals("crm"),
                    TaskEnding.of(TaskOutcome.DONE, "", story.today()));
            story.at("2026-11-23").end(TaskWork.BLOCK, "");
            assertEquals("20 ноября 2026 г. (CRM), 23 ноября 2026 г. (архив договоров)",
                    words(story, LetterKind.BLOCKED).get(LetterField.BLOCKING_DATE));
        }
    }

    @Test
    void theLinesOfTheLogComeFromTheInformationSystemAndNotFromTheDesk() {
        try (LetterDesk story = Stories.of(LetterKind.LOG_EXTRACT, LetterLanguage.RUSSIAN, folder)) {
            assertEquals("", words(story, LetterKind.LOG_EXTRACT).get(LetterField.LOG_LINES));
        }
    }

    @Test
    void underTheGdprALetterNamesTheDayOnWhichARestrictionWillBeLifted() {
        try (LetterDesk story = LetterDesk.european(folder, "eu-gdpr", DemandKind.BLOCKING)) {
            story.fulfil().end(TaskWork.BLOCK, "").end(TaskWork.TELL, "told");
            TaskPlace crm = new TaskPlace(TaskPlace.Kind.SYSTEM, "crm", "CRM");
            story.change(seen -> story.desk.desk.planning().add(seen, story.demand().id(),
                    new NewTask(TaskWork.UNBLOCK, crm, List.of(), null, LocalDate.of(2026, 11, 27), ""), OFFICER));
            Map<LetterField, String> words = words(story, LetterKind.UNBLOCKED);
            assertEquals("27 November 2026", words.get(LetterField.UNBLOCKING_DATE));
            assertEquals("", words.get(LetterField.REASONS));
            assertEquals("CRM: имя, телефон", words.get(LetterField.SYSTEMS));
        }
    }
}
