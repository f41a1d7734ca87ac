package org.dsrdesk.desktop.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a letter is lost by nothing that happens around it. */
class KeptWhileTypedTest {
    @TempDir private Path folder;
    private TestDesk desk;
    private OutgoingBench bench;

    @BeforeEach
    void open() {
        desk = Letters.desk(folder);
        bench = new OutgoingBench(desk, Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.NOTHING_HELD));
        bench.model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void type(LetterField field, String text) {
        bench.model.words().of(field).set(text);
    }

    private void colleagueWrites(Map<LetterField, String> words) {
        desk.desk.outgoing().write(bench.stored(), words, TestDesk.OFFICER);
    }

    @Test
    void whatIsTypedIsKeptWithoutAnyStepAndWithoutAWord() {
        bench.dispatching.make();
        Exception lacking = bench.model.faultProperty().get();
        type(LetterField.GREETING, "Здравствуйте, ");
        bench.model.keepTyped();
        assertEquals(Map.of(LetterField.GREETING, "Здравствуйте,"), bench.stored().words());
        assertEquals("Здравствуйте, ", bench.model.words().of(LetterField.GREETING).get());
        assertSame(lacking, bench.model.faultProperty().get());
        assertFalse(bench.model.workingProperty().get());
        assertEquals(List.of(), bench.told);
        long version = bench.stored().version();
        bench.model.keepTyped();
        assertEquals(version, bench.stored().version());
        type(LetterField.GREETING, "Здравствуйте, Мария!");
        bench.model.keepTyped();
        assertEquals(Map.of(LetterField.GREETING, "Здравствуйте, Мария!"), bench.stored().words());
    }

    @Test
    void otherWordsThanWereCheckedForOtherPeopleAreUncheckedAsTheyAreTyped() {
        OutgoingLetter answer = Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.ACCESS_ANSWER);
        bench.open(answer.id());
        bench.model.load();
        bench.dispatching.othersLeftOut(true);
        type(LetterField.GREETING, "Здравствуйте!");
        bench.model.keepTyped();
        assertNull(bench.opened().letter().othersLeftOut());
    }

    @Test
    void aFieldThatIsTooLongKeepsNoOtherFromBeingKept() {
        type(LetterField.GREETING, "Здравствуйте!");
        type(LetterField.SEARCHED_BY, "я".repeat(20_001));
        bench.model.leave();
        assertEquals(Map.of(LetterField.GREETING, "Здравствуйте!"), bench.stored().words());
        assertEquals(
                List.of("Слишком длинно и потому не сохранено: «По каким сведениям искали». Больше 20\u00a0000 знаков "
                        + "в поле не помещается; остальное сохранено."),
                bench.told);
        bench.dispatching.make();
        assertEquals(LetterStage.DRAFT, bench.stored().stage());
        assertEquals(20_001, bench.model.words().of(LetterField.SEARCHED_BY).get().length());
    }

    @Test
    void blanksAtTheEndAreNotTakenForTyping() {
        type(LetterField.SEARCHED_BY, "мой вариант\n");
        bench.model.save();
        colleagueWrites(Map.of(LetterField.SEARCHED_BY, "исправлено начальником"));
        bench.model.load();
        assertEquals("исправлено начальником", bench.model.words().of(LetterField.SEARCHED_BY).get());
        bench.model.leave();
        assertEquals(Map.of(LetterField.SEARCHED_BY, "исправлено начальником"), bench.stored().words());
    }

    @Test
    void whatAnotherWroteIntoTheSameFieldIsShownAndNotLostInSilence() {
        colleagueWrites(Map.of(LetterField.GREETING, "Добрый день!"));
        type(LetterField.GREETING, "Здравствуйте!");
        bench.model.keepTyped();
        assertEquals(Map.of(LetterField.GREETING, "Здравствуйте!"), bench.stored().words());
        assertEquals(Map.of(LetterField.GREETING, "Добрый день!"), bench.model.replacedProperty().get());
        assertEquals(List.of("Одновременно с вами кто-то ещё писал в поле: «Приветствие». Остались ваши слова, "
                + "его слова показаны рядом."), bench.told);
    }

    @Test
    void wordsForALetterThatAnotherHasMadeAreShownAndNotCalledKept() {
        OutgoingBench other = new OutgoingBench(desk, bench.stored());
        other.model.load();
        Letters.fill(other.model);
        other.dispatching.make();
        type(LetterField.GREETING, "длинный текст");
        bench.model.keepTyped();
        assertEquals(LetterStage.MADE, bench.opened().letter().stage());
        assertEquals(Map.of(LetterField.GREETING, "длинный текст"), bench.model.leftOver());
        assertEquals(List.of("Письмо тем временем сделал или отменил кто-то другой. Ваши слова в него не вошли, "
                + "они показаны здесь."), bench.told);
    }

    @Test
    void anErrorInAStepLeavesTheLetterUsable() {
        bench.model.step((_, _) -> {
            throw new StackOverflowError("template");
        }, () -> {});
        assertFalse(bench.model.workingProperty().get());
        type(LetterField.GREETING, "Здравствуйте!");
        bench.model.leave();
        assertEquals(Map.of(LetterField.GREETING, "Здравствуйте!"), bench.stored().words());
    }

    @Test
    void aHalfWrittenEnvelopeIsThereAgainAfterAnotherLetter() {
        OpenedLetters letters = new OpenedLetters(bench.office, Background.sameThread(),
                notice -> bench.told.add(notice.text()), bench.dialogs, bench.messages);
        OutgoingLetter made = Letters.made(desk, LetterKind.NOTHING_HELD).stored();
        OutgoingModel first = letters.open(made.id().value());
        first.load();
        first.inputs().openProperty().set(Inputs.Form.MAIL);
        first.inputs().to().set("other@x.example");
        first.leave();
        letters.open(bench.stored().id().value()).load();
        OutgoingModel again = letters.open(made.id().value());
        assertEquals(Inputs.Form.MAIL, again.inputs().openProperty().get());
        assertEquals("other@x.example", again.inputs().to().get());
    }
}
