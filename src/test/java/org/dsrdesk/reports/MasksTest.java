package org.dsrdesk.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    Иванова Мария Сергеевна, И. М. С.
                    иванова мария, И. М.
                    Петрова-Водкина Анна, П. А.
                    И. М. Сидоров, И. М. С.
                    И.М.Сидоров, И. М. С.
                    Ахмедов Али Вели оглы, А. А. В.
                    maria@mail.example, ''
                    8 900 123-45-67, ''
                    '', ''
                    """)
    void ofANameOnlyInitialsStay(String name, String masked) {
        assertEquals(masked, Masks.name(name));
    }

    @ParameterizedTest
    @CsvSource({
        "maria@mail.example, m***@mail.example",
        "m@mail.example, ***@mail.example",
        "мария@почта.example, м***@почта.example",
        "no address, ***"
    })
    void ofAnAddressTheFirstLetterAndTheDomainStay(String email, String masked) {
        assertEquals(masked, Masks.email(email));
    }

    @ParameterizedTest
    @CsvSource({"+79001234567, +7 *** ***-45-67", "+375291234567, ***4567", "+12345, ***"})
    void ofAPhoneTheLastDigitsStay(String phone, String masked) {
        assertEquals(masked, Masks.phone(phone));
    }
}
