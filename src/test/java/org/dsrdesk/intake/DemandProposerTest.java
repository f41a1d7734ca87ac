package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PersonProposal.Circumstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandProposerTest {
    private final DemandProposer proposer = new DemandProposer(PhraseBook.standard());

    @ParameterizedTest
    @ValueSource(strings = {
        "Не удаляйте мои персональные данные", "Прошу не удалять мои данные", "Удалять мои данные не нужно, спасибо",
        "Я не отзываю согласие", "Не надо прекращать обработку данных", "Do not delete my data",
        "Мы никогда не удаляем данные клиентов без заявления"
    })
    void whatIsDeniedIsNotProposed(String text) {
        assertEquals(Set.of(), kinds(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Моя дочь 9 лет зарегистрировалась, удалите её данные. Я её отец.             | PARENT
            Действую по доверенности в интересах Петрова П.П., прошу удалить его данные. | REPRESENTATIVE
            Направляем судебный запрос о пользователе.                                   | AUTHORITY
            Я не ваш клиент, камера висит в нашем подъезде на вашей платформе.           | PROCESSOR
            I am writing on behalf of my client, delete his data.                        | REPRESENTATIVE
            """)
    void whoWritesIsNoticed(String text, Circumstance expected) {
        assertEquals(expected, proposer.people(text).getFirst().circumstance());
    }

    @Test
    void aWithdrawalTakesInTheBareDeletionButNotTheAccount() {
        assertEquals(EnumSet.of(DemandKind.WITHDRAWAL), kinds("Отзываю согласие, прошу уничтожить мои данные."));
        assertEquals(EnumSet.of(DemandKind.WITHDRAWAL, DemandKind.DELETION),
                kinds("Отзываю согласие. Прошу удалить аккаунт."));
    }

    @Test
    void aNotThatBelongsToTheDemandDeniesNothing() {
        assertEquals(EnumSet.of(DemandKind.STOP_DISTRIBUTION), kinds("Не передавайте мои данные третьим лицам."));
        assertEquals(EnumSet.of(DemandKind.MARKETING), kinds("Не присылайте мне рекламу."));
    }

    @Test
    void aThreatToComplainIsNoRegulatorsLetter() {
        assertEquals(Set.of(), kinds("Я подам жалобу в Роскомнадзор и обращусь в суд и в прокуратуру!"));
    }

    @Test
    void aRegulatorIsKnownByItsAddress() {
        ReadLetter letter = LetterBuilder.read(LetterBuilder.from("rsockanc77@rkn.gov.ru")
                .text("Просим дать пояснения."));
        assertEquals(DemandKind.REGULATOR, proposer.propose(letter).getFirst().kind());
    }

    @Test
    void hugeTextsAreReadInReasonableSteps() {
        assertTrue(proposer.propose("прошу удалить мои персональные данные и ".repeat(20_000)).size() <= 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proshu udalit moi personalnye dannye        | DELETION
            otzyvayu soglasie na obrabotku              | WITHDRAWAL
            perestante slat mne reklamu                 | MARKETING
            удолите мои персанальные даные              | DELETION
            сагласие на абработку атзываю               | WITHDRAWAL
            прикратите обработку моих данных            | STOP_PROCESSING
            ПРЕКРАТИТЕ РАСПРОСТРАНЯТЬ МОИ ДАННЫЕ        | STOP_DISTRIBUTION
            отписка                                     | MARKETING
            unsubscribe                                 | MARKETING
            pls delet my acount                         | DELETION
            remov my persnal data                       | DELETION
            В мае подписала согласие. Теперь я его отзываю. | WITHDRAWAL
            """)
    void misspelledShoutedAndLatinWordsAreUnderstood(String text, DemandKind kind) {
        assertEquals(EnumSet.of(kind), kinds(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Вы удалили мой комментарий, а почему?", "Если захочу удалить аккаунт, как это делается?",
        "Если вы получили письмо по ошибке, удалите персональные данные из него.",
        "Приглашаем на вебинар: удаление персональных данных и отзыв согласия.",
        "Не вернёте деньги — удалю аккаунт и отзову согласие.", "If it breaks again I'll delete my account.",
        "Does your product erase personal data?", "Согласие может быть отозвано мной в любое время.",
        "Please ignore my deletion request.", "Удалять мои данные не нужно.", "I deleted my profile by accident.",
        "Remove the filter and send data to the printer", "Вода утекла на соседей, все данные по счётчику у вас"
    })
    void familiarWordsAloneAreNoDemand(String text) {
        assertEquals(Set.of(), kinds(text));
    }

    @Test
    void aSubjectAloneSaysLessThanATextAboutSomethingElse() {
        String text = "Добрый день, поезд прибывает в девять утра, прошу встретить группу на вокзале у третьего вагона";
        assertEquals(List.of(), subjectAbove(text));
        assertEquals(List.of(DemandKind.DELETION), subjectAbove("Спасибо."));
    }

    private List<DemandKind> subjectAbove(String text) {
        ReadLetter letter = LetterBuilder.read(LetterBuilder.from("client@mail.example")
                .subject("Erasure").text(text));
        DemandProposer one = new DemandProposer(PhraseBook.parse("DELETION\t0.8\t-\terasure\n"));
        return one.propose(letter).stream().map(Proposal::kind).toList();
    }

    @Test
    void aLetterIsHeardOnceForAllWhoNeedIt() {
        ReadLetter letter = LetterBuilder.read(LetterBuilder.from("client@mail.example")
                .text("Моя дочь 9 лет зарегистрировалась, удалите её данные. Я её отец."));
        Heard heard = proposer.hear(letter);
        assertEquals(DemandKind.DELETION, heard.demands().getFirst().kind());
        assertEquals(Circumstance.PARENT, heard.people().getFirst().circumstance());
        assertFalse(heard.throughForward());
    }

    private Set<DemandKind> kinds(String text) {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        proposer.propose(text).forEach(each -> kinds.add(each.kind()));
        return kinds;
    }
}
