package org.dsrdesk.desktop.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.desktop.outgoing.Inputs;
import org.dsrdesk.desktop.outgoing.PageFile;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.FieldProblem;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingModelTest {
    private static final String ANSWER = "access.answer";

    @TempDir private Path folder;
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = Letters.desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OutgoingBench draft(LetterKind kind) {
        OutgoingBench bench = new OutgoingBench(desk, Letters.begin(desk, Letters.nothingHeld(desk), kind));
        bench.model.load();
        return bench;
    }

    @Test
    void whatIsTypedIsKeptWhenTheScreenIsLeftAndStandsThereAgain() {
        OutgoingBench bench = draft(LetterKind.NOTHING_HELD);
        bench.model.words().of(LetterField.SEARCHED_BY).set("по номеру договора ");
        bench.model.leave();
        assertEquals(Map.of(LetterField.SEARCHED_BY, "по номеру договора"), bench.stored().words());
        long version = bench.stored().version();
        bench.model.keep();
        assertEquals(version, bench.stored().version());
        OutgoingLetter letter = bench.stored();
        bench.open(letter.id());
        bench.model.load();
        assertEquals("по номеру договора", bench.model.words().of(LetterField.SEARCHED_BY).get());
        bench.model.words().of(LetterField.SEARCHED_BY).set("");
        bench.model.save();
        assertEquals(Map.of(), bench.stored().words());
        assertEquals(List.of("Черновик сохранён."), bench.told);
    }

    @Test
    void wordsThatSomebodyElseWroteMeanwhileStayBesideOnesOwn() {
        OutgoingBench bench = draft(LetterKind.NOTHING_HELD);
        desk.desk.outgoing().write(bench.stored(),
                Map.of(LetterField.SEARCHED_BY, "чужие", LetterField.GREETING, "Здравствуйте!"), TestDesk.OFFICER);
        bench.model.words().of(LetterField.SEARCHED_BY).set("свои");
        bench.model.keep();
        assertEquals(Map.of(LetterField.SEARCHED_BY, "свои", LetterField.GREETING, "Здравствуйте!"),
                bench.stored().words());
        assertEquals("Здравствуйте!", bench.model.words().of(LetterField.GREETING).get());
    }

    @Test
    void aLetterMadeByAnotherMeanwhileIsReadAgainAndSaysSo() {
        OutgoingBench bench = draft(LetterKind.NOTHING_HELD);
        OutgoingBench other = new OutgoingBench(desk, bench.stored());
        other.model.load();
        Letters.fill(other.model);
        other.dispatching.make();
        bench.model.words().of(LetterField.SEARCHED_BY).set("свои");
        bench.dispatching.make();
        assertEquals(LetterStage.MADE, bench.opened().letter().stage());
        assertEquals(List.of(
                "Письмо тем временем сделал или отменил кто-то другой. Ваши слова в него не вошли, "
                        + "они показаны здесь."),
                bench.told);
    }

    @Test
    void aLetterWithSomethingEmptyIsNotMadeAndTakesNoNumber() {
        OutgoingBench bench = draft(LetterKind.ACCESS_ANSWER);
        assertTrue(bench.model.lacking().stream().map(DraftField::field).toList()
                .contains(LetterField.LEGAL_GROUNDS));
        bench.dispatching.othersLeftOut(true);
        assertNotNull(bench.stored().othersLeftOut());
        bench.dispatching.make();
        FieldFaultsException faults =
                assertInstanceOf(FieldFaultsException.class, bench.model.faultProperty().get());
        assertTrue(faults.faults().contains(new FieldFault(FieldProblem.EMPTY, "правовые основания")));
        assertEquals(LetterStage.DRAFT, bench.stored().stage());
        Letters.fill(bench.model);
        bench.dispatching.make();
        assertEquals(List.of("Проверьте, что в ответе нет данных других людей, и отметьте это (ч. 2 ст. 14)."),
                bench.told);
        bench.dispatching.othersLeftOut(true);
        bench.dispatching.make();
        assertNull(bench.model.faultProperty().get());
        assertEquals("1-ПД/2026", Objects.requireNonNull(bench.stored().made()).number());
    }

    @Test
    void thePreviewFollowsWhatIsTypedAndShowsWhatIsMade() {
        OutgoingBench bench = draft(LetterKind.NOTHING_HELD);
        PageFile first = Objects.requireNonNull(bench.model.preview().fileProperty().get());
        assertEquals(595.0, first.sizes().getFirst().width(), 1);
        bench.model.words().of(LetterField.SEARCHED_BY).set("строка\n".repeat(120));
        bench.model.look();
        PageFile second = Objects.requireNonNull(bench.model.preview().fileProperty().get());
        assertTrue(second.sizes().size() > first.sizes().size());
        assertEquals(Optional.empty(), first.picture(0, 72));
        List<Integer> widths = new ArrayList<>();
        bench.model.preview().draw(second, 0, 72, picture -> widths.add(picture.getWidth()));
        assertEquals(List.of(595), widths);
        bench.model.leave();
        assertNull(bench.model.preview().fileProperty().get());
    }

    @Test
    void aRecordedDispatchDoesTheDutyAtTheDayOfTheDispatch() {
        OutgoingBench bench = Letters.made(desk, LetterKind.NOTHING_HELD);
        bench.dispatching.open(Inputs.Form.RECORD);
        Inputs inputs = bench.model.inputs();
        assertEquals("20.11.2026 12:14", inputs.moment().get());
        inputs.moment().set("завтра");
        assertFalse(bench.dispatching.record());
        inputs.moment().set("20.11.2026 09:05");
        assertTrue(bench.dispatching.record());
        assertEquals(Map.of(Field.PROOF, Problem.PROOF_MISSING), bench.model.problemsProperty().get());
        inputs.proof().set("80085512345678");
        bench.dispatching.record();
        assertEquals(LetterStage.SENT, bench.stored().stage());
        assertEquals(ZonedDateTime.parse("2026-11-20T09:05+03:00[Europe/Moscow]"),
                Objects.requireNonNull(bench.done(ANSWER)).at());
        bench.dispatching.open(Inputs.Form.TAKE_BACK);
        inputs.reasons().set("не то письмо");
        bench.dispatching.takeBack();
        assertEquals(LetterStage.MADE, bench.stored().stage());
        assertNull(bench.done(ANSWER));
    }

    @Test
    void aPersonSaysWhetherALetterWentOfWhichNobodyKnows() {
        OutgoingBench bench = Letters.made(desk, LetterKind.NOTHING_HELD);
        OutgoingLetter sending =
                desk.desk.dispatching().sending(bench.stored(), "m.ivanova@mail.example", TestDesk.OFFICER);
        desk.desk.dispatching().unsure(sending, TestDesk.OFFICER);
        bench.model.load();
        bench.dispatching.open(Inputs.Form.NOT_GONE);
        bench.model.inputs().reasons().set("в отправленных нет");
        bench.dispatching.didNotGo();
        assertEquals(LetterStage.MADE, bench.stored().stage());
        desk.desk.dispatching().unsure(
                desk.desk.dispatching().sending(bench.stored(), "m.ivanova@mail.example", TestDesk.OFFICER),
                TestDesk.OFFICER);
        bench.model.load();
        bench.dispatching.went();
        assertEquals(Dispatch.Way.EMAIL, Objects.requireNonNull(bench.stored().dispatch()).way());
        assertEquals(TestDesk.NOW.toInstant(), Objects.requireNonNull(bench.done(ANSWER)).at().toInstant());
    }

    @Test
    void aDraftIsGivenUpAfterAYesAndAMadeLetterWithReasons() {
        OutgoingBench bench = draft(LetterKind.NOTHING_HELD);
        bench.dispatching.discard();
        assertEquals(LetterStage.DRAFT, bench.stored().stage());
        Letters.fill(bench.model);
        bench.dispatching.make();
        bench.dispatching.open(Inputs.Form.DISCARD);
        bench.dispatching.discard();
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING), bench.model.problemsProperty().get());
        bench.model.inputs().reasons().set("ошибка в имени");
        bench.dispatching.discard();
        assertEquals("ошибка в имени", bench.stored().discardedFor());
        assertEquals(List.of("Удалить черновик?"), bench.dialogs.asked());
    }

    @Test
    void withoutAPrinterThePdfIsOfferedToBeSavedAndWithOneAllPagesAreSent() throws IOException {
        OutgoingBench bench = Letters.made(desk, LetterKind.NOTHING_HELD);
        bench.files.print();
        assertEquals(List.of("Принтер не найден. Сохранить письмо в PDF?"), bench.dialogs.asked());
        Path saved = folder.resolve("saved.pdf");
        bench.dialogs.agree().choose(saved);
        bench.files.print();
        MadeLetter made = Objects.requireNonNull(bench.stored().made());
        assertEquals(made.pdf().size(), Files.size(saved));
        bench.hasPrinter = true;
        bench.files.print();
        assertEquals(List.of(made.pages()), bench.printed);
        bench.files.open();
        assertEquals(made.pdf().size(), Files.size(bench.outside.getFirst()));
        bench.copies.close();
    }
}
