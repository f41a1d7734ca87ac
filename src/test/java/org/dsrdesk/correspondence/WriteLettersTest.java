package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WriteLettersTest {
    @TempDir private Path folder;

    private LetterDesk story(LetterKind kind) {
        return Stories.of(kind, LetterLanguage.RUSSIAN, folder);
    }

    @Test
    void nothingIsSaidToBeDestroyedBeforeItIs() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.WITHDRAWAL)) {
            story.fulfil();
            assertEquals(
                    Set.of(LetterKind.CONSEQUENCE_NOTICE, LetterKind.ORDER_DESTROY, LetterKind.PROCESSOR_INSTRUCTION),
                    story.offered());
            story.end(TaskWork.WARN, "").at("2026-12-01").end(TaskWork.DESTROY, "шредер, 12 листов");
            assertEquals(
                    Set.of(LetterKind.DESTRUCTION_ACT, LetterKind.LOG_EXTRACT, LetterKind.PROCESSOR_INSTRUCTION,
                            LetterKind.THIRD_PARTY_DESTRUCTION, LetterKind.WITHDRAWAL_DESTROYED),
                    story.wanted());
        }
    }

    @Test
    void theActNamesEveryItemOfOrder179() {
        try (LetterDesk story = story(LetterKind.DESTRUCTION_ACT)) {
            OutgoingLetter begun = story.begin(LetterKind.DESTRUCTION_ACT);
            Map<LetterField, String> act = LetterDesk.values(story.letters.draft(begun, OFFICER));
            assertEquals("ООО «Лесная мастерская»", act.get(LetterField.OPERATOR));
            assertEquals("101000, Москва, ул. Примерная, д. 1", act.get(LetterField.OPERATOR_ADDRESS));
            assertEquals(
                    "ООО «Облако», 190000, Санкт-Петербург, ул. Серверная, д. 2", act.get(LetterField.PROCESSOR));
            assertEquals("Иванова Анна Петровна", act.get(LetterField.PERSONS));
            assertEquals("М. Офицерова", act.get(LetterField.DESTROYERS));
            assertEquals(
                    "должность ________________ подпись ________________ М. Офицерова",
                    act.get(LetterField.DESTROYER_SIGNATURES));
            assertEquals("имя; телефон; договоры", act.get(LetterField.DATA_CATEGORIES));
            assertEquals("архив договоров, листов: 12", act.get(LetterField.MEDIA));
            assertEquals("CRM", act.get(LetterField.INFORMATION_SYSTEM));
            assertEquals(
                    "CRM: удаление записей средствами CRM; архив договоров: измельчение, 12 листов",
                    act.get(LetterField.DESTRUCTION_METHOD));
            assertEquals(
                    "субъект отозвал согласие на обработку (часть 5 статьи 21 Федерального закона"
                            + " от 27.07.2006 № 152-ФЗ «О персональных данных»)",
                    act.get(LetterField.DESTRUCTION_REASON));
            assertEquals(
                    "CRM: 1 декабря 2026 г.; архив договоров: 2 декабря 2026 г.",
                    act.get(LetterField.DESTRUCTION_DATE));
            assertEquals("2 декабря 2029 г.", act.get(LetterField.KEEP_UNTIL));
            MadeLetter made = Objects.requireNonNull(story.made(begun).made());
            assertEquals("1/2026", made.number());
            assertEquals("2029-12-02", String.valueOf(made.keepUntil()));
            assertEquals("№ 1-2026 Акт об уничтожении.pdf", made.pdf().name());
        }
    }

    @Test
    void theLogExtractNamesOnlyWhatWasDestroyedInInformationSystems() {
        try (LetterDesk story = story(LetterKind.LOG_EXTRACT)) {
            Map<LetterField, String> extract = LetterDesk.values(story.draft(LetterKind.LOG_EXTRACT));
            assertEquals("Иванова Анна Петровна", extract.get(LetterField.PERSONS));
            assertEquals("имя; телефон", extract.get(LetterField.DATA_CATEGORIES));
            assertEquals("CRM", extract.get(LetterField.INFORMATION_SYSTEM));
            assertEquals("1 декабря 2026 г.", extract.get(LetterField.DESTRUCTION_DATE));
        }
    }

    @Test
    void theRefusalOfARepeatProvesTheFirstAnswer() {
        try (LetterDesk story = story(LetterKind.REPEAT_REFUSAL)) {
            Map<LetterField, String> refusal = LetterDesk.values(story.draft(LetterKind.REPEAT_REFUSAL));
            assertEquals("2026-0001", refusal.get(LetterField.FIRST_REQUEST_NUMBER));
            assertEquals("20 ноября 2026 г.", refusal.get(LetterField.FIRST_REQUEST_DATE));
            assertEquals("27 ноября 2026 г.", refusal.get(LetterField.FIRST_ANSWER));
            assertEquals("почтовое отправление, 80000000000000", refusal.get(LetterField.DISPATCH_PROOF));
            assertEquals("20 декабря 2026 г.", refusal.get(LetterField.REPEAT_FROM));
        }
    }

    @Test
    void anExtensionTellsBothDaysAndTheReason() {
        try (LetterDesk story = story(LetterKind.EXTENSION)) {
            Map<LetterField, String> extension = LetterDesk.values(story.draft(LetterKind.EXTENSION));
            assertEquals("4 декабря 2026 г.", extension.get(LetterField.FIRST_LAST_DAY));
            assertEquals("10 декабря 2026 г.", extension.get(LetterField.NEW_LAST_DAY));
            assertEquals("Копию базы восстанавливает подрядчик.", extension.get(LetterField.DELAY_REASONS));
        }
    }

    @Test
    void eachRecipientIsWrittenToOnce() {
        try (LetterDesk story = story(LetterKind.THIRD_PARTY_DESTRUCTION)) {
            OutgoingLetter carrier = story.make(LetterKind.THIRD_PARTY_DESTRUCTION);
            assertEquals("Исх. 1-ПД-2026 Третьему лицу — данные уничтожены.docx",
                    Objects.requireNonNull(carrier.made()).docx().name());
            story.send(carrier, "80000000000002");
            assertFalse(story.wanted().contains(LetterKind.THIRD_PARTY_DESTRUCTION));
            assertTrue(story.wanted().contains(LetterKind.PROCESSOR_INSTRUCTION));
        }
    }

    @Test
    void aNameOfSignsIsWrittenAsItStandsAndGreetedWithoutIt() {
        Requester strange = new Requester(
                "О'Нил \"<b>{{бланк}}</b>\"\nвторая строка", "a@example.com", null, RequesterRole.SUBJECT, null);
        try (LetterDesk story = LetterDesk.with(folder, strange, DemandKind.ACCESS)) {
            Map<LetterField, String> receipt = LetterDesk.values(story.draft(LetterKind.RECEIPT));
            assertEquals("О'Нил \"<b>{{бланк}}</b>\" вторая строка\na@example.com", receipt.get(LetterField.ADDRESSEE));
            assertEquals("Здравствуйте!", receipt.get(LetterField.GREETING));
            assertEquals(LetterStage.MADE, story.make(LetterKind.RECEIPT).stage());
        }
    }

    @Test
    void aNameThatCannotBePrintedIsRefusedByFieldAndWordAndTakesNoNumber() {
        Requester georgian = new Requester("გიორგი Бараташвили", "g@example.com", null, RequesterRole.SUBJECT, null);
        try (LetterDesk story = LetterDesk.with(folder, georgian, DemandKind.ACCESS)) {
            OutgoingLetter begun = story.begin(LetterKind.RECEIPT);
            FieldFaultsException faults =
                    assertThrows(FieldFaultsException.class, () -> story.letters.make(begun, OFFICER));
            List<String> name = List.of("გ", "გიორგი");
            assertEquals(List.of(new FieldFault(FieldProblem.SIGN, "адресат", name),
                    new FieldFault(FieldProblem.SIGN, "субъект", name)), faults.faults());
            assertEquals(LetterStage.DRAFT,
                    story.desk.desk.outgoing().find(begun.id(), OFFICER).orElseThrow().stage());
            OutgoingLetter written = story.desk.desk.outgoing().write(
                    begun, Map.of(LetterField.ADDRESSEE, "Георгий Бараташвили\ng@example.com",
                            LetterField.DATA_SUBJECT, "Георгий Бараташвили"),
                    OFFICER);
            assertEquals("1-ПД/2026", Objects.requireNonNull(story.letters.make(written, OFFICER).made()).number());
        }
    }

    @Test
    void aLetterWithoutLetterheadOrCompanyStaysADraftAndTakesNoNumber() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.ACCESS)) {
            Profile bare = LetterDesk.profile().writing(Letterhead.EMPTY).of(Company.UNKNOWN);
            story.desk.desk.profiles().keep(story.desk.operator.id(), bare, OFFICER);
            OutgoingLetter begun = story.begin(LetterKind.RECEIPT);
            FieldFaultsException faults =
                    assertThrows(FieldFaultsException.class, () -> story.letters.make(begun, OFFICER));
            assertTrue(faults.faults().contains(new FieldFault(FieldProblem.EMPTY, "бланк")), faults.getMessage());
            story.desk.desk.profiles().keep(story.desk.operator.id(), LetterDesk.profile(), OFFICER);
            assertEquals("1-ПД/2026", Objects.requireNonNull(
                    story.letters.make(begun, OFFICER).made()).number());
        }
    }

    @Test
    void anOwnTemplateMakesTheLettersAndAForeignFieldInItIsNamed() {
        try (LetterDesk story = LetterDesk.with(folder, DemandKind.ACCESS)) {
            byte[] receipt = story.letters.template(
                    story.desk.operator.id(), LetterKind.RECEIPT, LetterLanguage.RUSSIAN);
            byte[] act = story.letters.template(
                    story.desk.operator.id(), LetterKind.DESTRUCTION_ACT, LetterLanguage.RUSSIAN);
            FieldFaultsException faults = assertThrows(FieldFaultsException.class, () -> story.letters.takeTemplate(
                    story.desk.operator.id(), LetterKind.RECEIPT, LetterLanguage.RUSSIAN, "акт.docx", act, OFFICER));
            assertTrue(faults.faults().contains(new FieldFault(FieldProblem.UNKNOWN, "лица в акте")));
            story.letters.takeTemplate(story.desk.operator.id(), LetterKind.RECEIPT, LetterLanguage.RUSSIAN,
                    "квитанция.docx", receipt, OFFICER);
            LetterDraft draft = story.draft(LetterKind.RECEIPT);
            assertTrue(draft.ownTemplate());
            assertEquals(List.of(), draft.faults());
        }
    }
}
