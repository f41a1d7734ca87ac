package org.dsrdesk.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The check of 152-FZ art. 14(2) holds for what was checked. */
@Execution(ExecutionMode.CONCURRENT)
class CheckedAnswerTest {
    @TempDir private Path folder;

    private static OutgoingLetter written(LetterDesk desk) {
        OutgoingLetter begun = desk.fulfil().plan().end(TaskWork.HAND_OVER, "выписка").begin(LetterKind.ACCESS_ANSWER);
        Map<LetterField, String> words = new EnumMap<>(LetterField.class);
        desk.letters.draft(begun, TestDesk.OFFICER).fields().stream()
                .filter(DraftField::isEmpty)
                .forEach(field -> words.put(field.field(), "сказано"));
        return desk.desk.desk.outgoing().write(begun, words, TestDesk.OFFICER);
    }

    private static void sign(LetterDesk desk, String signer) {
        Profile said = LetterDesk.profile();
        Letterhead head = said.letterhead();
        desk.desk.desk.profiles().keep(desk.desk.operator.id(), new Profile(said.company(), said.channels(),
                said.identification(), said.inventory(), said.promises(), said.consequences(),
                new Letterhead(head.lines(), signer, head.post(), head.contact(), head.numbering()), said.plan(),
                said.standing()), TestDesk.OFFICER);
    }

    private static OutgoingLetter refused(LetterDesk desk, OutgoingLetter checked) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> desk.letters.make(checked, TestDesk.OFFICER));
        assertEquals(Map.of(Field.OTHERS, Problem.OTHERS_CHANGED), refused.problems());
        OutgoingLetter now = desk.desk.desk.outgoing().find(checked.id(), TestDesk.OFFICER).orElseThrow();
        assertNull(now.othersLeftOut());
        return now;
    }

    @Test
    void anAnswerThatSaysSomethingElseThanWasCheckedIsCheckedAnew() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.ACCESS)) {
            OutgoingLetter checked = desk.letters.othersLeftOut(written(desk), true, TestDesk.OFFICER);
            sign(desk, "СОСЕД П. П.");
            OutgoingLetter again =
                    desk.letters.othersLeftOut(refused(desk, checked), true, TestDesk.OFFICER);
            assertNotNull(desk.letters.make(again, TestDesk.OFFICER).made());
        }
    }

    @Test
    void anotherDocumentThanWasCheckedIsCheckedAnew() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.ACCESS)) {
            OutgoingLetter checked = desk.letters.othersLeftOut(written(desk), true, TestDesk.OFFICER);
            byte[] other = desk.letters.template(
                    desk.desk.operator.id(), LetterKind.ACCESS_ANSWER, LetterLanguage.RUSSIAN);
            desk.letters.takeTemplate(desk.desk.operator.id(), LetterKind.ACCESS_ANSWER, LetterLanguage.RUSSIAN,
                    "ответ.docx", other, TestDesk.OFFICER);
            refused(desk, checked);
        }
    }

    @Test
    void anAnswerThatSaysWhatWasCheckedIsMadeOnAnotherDayToo() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.ACCESS)) {
            OutgoingLetter checked = desk.letters.othersLeftOut(written(desk), true, TestDesk.OFFICER);
            desk.at("2026-11-24");
            assertNotNull(desk.letters.make(checked, TestDesk.OFFICER).made());
        }
    }
}
