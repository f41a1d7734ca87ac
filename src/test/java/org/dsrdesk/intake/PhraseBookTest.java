package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "DELETION\t0.5\t-", "NOTHING\t0.5\t-\tудал*", "DELETION\t1.5\t-\tудал*", "DELETION\tx\t-\tудал*",
        "DELETION\t0\t-\tудал*", "DELETION\t0.5\tmaybe\tудал*", "DELETION\t0.5\t-\tУдал*", "DELETION\t0.5\t-\tстёр",
        "DELETION\t0.5\t-\t", "DELETION\t0.5\t-\tудал*||стер*", "DELETION\t0.5\t-\tудал* &", "DELETION\t0.5\t-\t*",
        "DELETION\t0.5\t-\tа*б", "DELETION\t0.5\t-\t~", "DELETION\t0.5\t-\t{none}", "DELETION\tcancel\tfirm\tудал*",
        "ANY\t0.5\t-\tудал*", "DELETION\tcancel\tacross\tудал*", "DELETION\t0.5\tletter\tудал*",
        "DELETION\t0.5\t-\t>удал*", "DELETION\t0.5\t-\tудал* ^все", "=name", "=a b\tудал*", "=name\tудал*|"
    })
    void aLineWithAFaultIsNamed(String line) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PhraseBook.parse("# head\n\n" + line));
        assertEquals("line 3", String.valueOf(refused.getMessage()).substring(0, 6));
    }

    @Test
    void aNameIsDefinedOnce() {
        assertThrows(IllegalArgumentException.class, () -> PhraseBook.parse("=my\tмой\n=my\tмоя"));
    }

    @Test
    void aWordThatTheDictionaryLacksIsNamedWithItsLine() {
        PhraseBook book = PhraseBook.parse("DELETION\t0.5\t-\t~удалить\nDELETION\t0.5\t-\t~данные|~удалите");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, book::warm);
        assertEquals("line 2: no base form of a word: данные", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "удалить,удалить,true", "удалить,удалите,false", "удал*,удалите,true", "~удалить,удалили,true",
        "~удалить,удалю,true", "!удалить,удалите,true", "!удалить,удали,true", "!удалить,удалили,false",
        "!удалить,удалила,false", "~адрес,адресам,true", "~адрес,адресат,false", "~delete,deleting,true",
        "!delete,deleted,false", "~copy,copies,true", "~stop,stopped,true", "удал*|стер*,стерли,true"
    })
    void aWordIsWrittenInFourWays(String place, String word, boolean fits) {
        DemandProposer proposer = new DemandProposer(PhraseBook.parse("DELETION\t0.9\t-\t" + place));
        List<DemandKind> kinds = proposer.propose(word).stream().map(Proposal::kind).toList();
        assertEquals(fits ? List.of(DemandKind.DELETION) : List.of(), kinds);
    }

    @Test
    void aCancelledSentenceSpeaksForNoDemand() {
        DemandProposer proposer = new DemandProposer(
                PhraseBook.parse("DELETION\t0.9\t-\t!удалить\nANY\tcancel\t-\tесли захочу\n"));
        assertEquals(0, proposer.propose("Если захочу удалить, напишу.").size());
        assertEquals(1, proposer.propose("Если захочу, напишу. Пока удалите.").size());
    }

    @Test
    void onlyAQuestionIsCancelledAsAQuestion() {
        DemandProposer proposer = new DemandProposer(
                PhraseBook.parse("DELETION\t0.9\t-\t!удалить\nANY\tcancel\tquestion\tсколько\n"));
        assertEquals(0, proposer.propose("Сколько стоит «удалить»?").size());
        assertEquals(1, proposer.propose("Сколько можно, удалите!").size());
    }

    @Test
    void aLetterIsCancelledWhole() {
        DemandProposer proposer = new DemandProposer(
                PhraseBook.parse("DELETION\t0.9\t-\t!удалить\nANY\tcancel\tletter\tавтоответ\n"));
        assertEquals(0, proposer.propose("Автоответ. Я в отпуске. Удалите.").size());
    }

    @Test
    void groupsMayStandInSentencesSideBySideButNoFarther() {
        DemandProposer proposer =
                new DemandProposer(PhraseBook.parse("WITHDRAWAL\t0.9\tacross\tсогласие & отзываю\n"));
        assertEquals(1, proposer.propose("Было согласие. Отзываю.").size());
        assertEquals(0, proposer.propose("Было согласие. Прошёл год. Отзываю.").size());
    }

    @Test
    void aWordMayHaveToFollowAtOnceOrOpenAClause() {
        DemandProposer follows = new DemandProposer(PhraseBook.parse("DELETION\t0.9\t-\tне >нужно\n"));
        assertEquals(1, follows.propose("мне не нужно").size());
        assertEquals(0, follows.propose("не очень нужно").size());
        DemandProposer opens = new DemandProposer(PhraseBook.parse("DELETION\t0.9\t-\t^delete\n"));
        assertEquals(1, opens.propose("Well, delete it").size());
        assertEquals(0, opens.propose("They delete it").size());
    }

    @Test
    void whatHasToBeAskedForCountsLessInALongLetterThatAsksNothing() {
        DemandProposer proposer = new DemandProposer(
                PhraseBook.parse("DELETION\t0.9\t-\tудаление\nBREACH\t0.9\t-\tудаление\nASKED\t1\t-\tпрошу\n"));
        String more = "один два три четыре пять шесть семь восемь девять десять ".repeat(2);
        assertEquals(List.of(DemandKind.BREACH), kinds(proposer, "Вышло удаление, " + more + "."));
        assertEquals(List.of(DemandKind.DELETION, DemandKind.BREACH), kinds(proposer, "Прошу удаление, " + more));
        assertEquals(List.of(DemandKind.DELETION, DemandKind.BREACH), kinds(proposer, "Удаление"));
    }

    private static List<DemandKind> kinds(DemandProposer proposer, String text) {
        return proposer.propose(text).stream().map(Proposal::kind).toList();
    }

    @Test
    void aShortTextIsOneOfFourWordsAtMost() {
        DemandProposer proposer = new DemandProposer(PhraseBook.parse("MARKETING\t0.9\talone\tстоп"));
        assertEquals(1, proposer.propose("СТОП пожалуйста").size());
        assertEquals(0, proposer.propose("Стоп-кадр понравился, стоп не работает совсем").size());
    }

    @Test
    void theStandardBookIsWithoutFault() {
        PhraseBook.standard().warm();
        assertEquals(0, PhraseBook.standard().vocabulary().places("слово-которого-нет").cardinality());
    }
}
