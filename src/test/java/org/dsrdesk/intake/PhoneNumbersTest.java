package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private final PhoneNumbers phones = new PhoneNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 (916) 123-45-67        | +79161234567
            +7 916 123 45 67         | +79161234567
            79161234567              | +79161234567
            9161234567               | +79161234567
            8-926-555-44-33          | +79265554433
            8 800 555-35-35          | +78005553535
            8 (495) 123-45-67 доб. 12 | +74951234567
            +7 (495) 123-45-67 ext 9 | +74951234567
            +375 29 123-45-67        | +375291234567
            """)
    void aTypedNumberBecomesE164(String typed, String expected) {
        assertEquals(Optional.of(expected), phones.toE164(typed, "RU"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            8 (495) 123-45-67 доб. 12      | 12
            8 (495) 123-45-67 (доб.12)     | 12
            8 495 123 45 67, добавочный 305 | 305
            8 495 123 45 67 вн. 4          | 4
            84951234567 внутренний № 44    | 44
            +7 (495) 123-45-67 ext 9       | 9
            +7 (495) 123-45-67 x12         | 12
            +7 (495) 123-45-67 #12         | 12
            84951234567доб12               | 12
            8 (495) 123-45-67              | -
            """)
    void anExtensionIsGivenBackBesideTheNumber(String typed, @Nullable String extension) {
        assertEquals(Optional.of(new PhoneNumbers.Read("+74951234567", extension)), phones.read(typed, "RU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "8 916", "позвоните мне", "0000000000", "+7", "12345678901234567890",
        "1234567890"})
    void garbageIsNoNumber(String typed) {
        assertEquals(Optional.empty(), phones.toE164(typed, "RU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Паспорт 4510 123456 выдан 01.02.2010",
        "договор № 89161234567",
        "карта 2200 1234 5678 9012",
        "ИНН 7701234567",
        "СНИЛС 112-233-445 95",
        "заказ 4510123456",
        "15 ноября 2026"
    })
    void otherNumbersAreNotTakenForATelephone(String text) {
        assertEquals(Optional.empty(), phones.firstIn(text));
    }

    @Test
    void theFirstTelephoneInATextIsFound() {
        String text = "Паспорт 4510 123456. Иванов И.И., тел. 8(916)123-45-67, раб. +7 495 123-45-67";
        assertEquals(Optional.of("+79161234567"), phones.firstIn(text));
    }

    @Test
    void aNumberIsShownAsPeopleReadIt() {
        assertEquals("+7 916 123-45-67", phones.display("+79161234567"));
        assertEquals("не указан", phones.display("не указан"));
    }
}
