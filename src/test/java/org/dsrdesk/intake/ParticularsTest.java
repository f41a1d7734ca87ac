package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.intake.Particular.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            паспорт 45 10 123456, выдан ОВД             | PASSPORT          | 45 10 123456
            Паспорт серия 4510 номер 123456             | PASSPORT          | 4510 номер 123456
            паспорт гр. РФ: 4510 № 123456               | PASSPORT          | 4510 № 123456
            мои данные 45 10 123456 проверьте           | PASSPORT          | 45 10 123456
            загранпаспорт 71 1234567                    | FOREIGN_PASSPORT  | 71 1234567
            ВУ 77 12 345678                             | DRIVING_LICENCE   | 77 12 345678
            водительское удостоверение № 9912 345678    | DRIVING_LICENCE   | 9912 345678
            свидетельство о рождении IV-МЮ № 123456     | BIRTH_CERTIFICATE | IV-МЮ № 123456
            СНИЛС: 112-233-445 95                       | SNILS             | 112-233-445 95
            снилс 11223344595                           | SNILS             | 11223344595
            ИНН физлица 770123456789                    | INN               | 770123456789
            по договору № 12-345/А от 01.02.2024        | CONTRACT          | 12-345/А
            дог. 7788                                   | CONTRACT          | 7788
            contract no 55-A/7                          | CONTRACT          | 55-A/7
            договор от 01.02.2024 № 55                  | CONTRACT          | 55
            лицевой счёт 100200300                      | CONTRACT          | 100200300
            заказ № 5512                                | ORDER             | 5512
            my order #A-1009 is late                    | ORDER             | A-1009
            учётную запись kotik-1985                   | ACCOUNT           | kotik-1985
            логин: ivanova                              | ACCOUNT           | ivanova
            мой аккаунт user_77                         | ACCOUNT           | user_77
            """)
    void aParticularIsFoundWithItsPlaceAndKind(String text, Kind kind, String number) {
        List<Particular> found = Particulars.in(text, Source.TEXT);
        assertEquals(1, found.size(), found::toString);
        assertEquals(kind, found.getFirst().kind());
        assertEquals(number, text.substring(found.getFirst().start(), found.getFirst().end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "тел. 8 999 000-11-22", "+7 999 000-11-22", "встреча 15.11.2026 в 10:00", "договор от 01.02.2024",
        "договор 2024 года", "заказ на сумму 1 500 руб.", "сумма 4510123456 руб.", "паспорт потерян, тел. 89990001122",
        "delete my account and profile", "I cannot login please help", "договор подписан", "паспорт выдан 01.02.2010",
        "ваш заказ прибыл", "индекс 123456", "каждую неделю"
    })
    void whatIsNoParticularIsLeftAlone(String text) {
        assertEquals(List.of(), Particulars.in(text, Source.TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            договор 89990001122, тел. 8 999 000-33-44        | +79990003344
            Сумма 89990001122 руб., звоните 8 999 000-33-44  | +79990003344
            заказ 9990001122, мой номер +7 999 000-33-44     | +79990003344
            ВУ 99 90 001122, тел 9990003344                  | +79990003344
            """)
    void aTelephoneIsToldFromItsFalseFriends(String text, String expected) {
        assertEquals(Optional.of(expected), new PhoneNumbers().firstIn(text));
    }

    @Test
    void theRequesterHasPlacesAndNoNumbersOfDocuments() {
        String text = "Паспорт 45 10 123456, договор 7788. Удалите мои данные.";
        Requester requester =
                new RequesterFinder(new DemandProposer(PhraseBook.standard()), new PhoneNumbers())
                        .find(LetterBuilder.read(LetterBuilder.from("a@b.example").subject("ИНН 770123456789")
                                .text(text)));
        assertEquals(
                List.of(new Particular(Kind.INN, 4, 16, Source.SUBJECT),
                        new Particular(Kind.PASSPORT, 8, 20, Source.TEXT),
                        new Particular(Kind.CONTRACT, 30, 34, Source.TEXT)),
                requester.particulars());
        assertEquals(List.of("7788"), requester.contracts());
        assertTrue(requester.identityDocument());
        assertFalse(requester.toString().contains("123456"));
    }

    @Test
    void hugeTextsGiveABoundedNumberOfParticulars() {
        String text = "договор № 12-3, паспорт 45 10 123456, заказ 5, ИНН 770123456789; ".repeat(2_000);
        assertEquals(80, Particulars.in(text, Source.TEXT).size());
    }
}
