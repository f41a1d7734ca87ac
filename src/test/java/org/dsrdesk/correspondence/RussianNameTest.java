package org.dsrdesk.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNameTest {
    @ParameterizedTest
    @CsvSource({
        "Иванова Анна Петровна, Ивановой Анне Петровне",
        "Мария Сергеевна Достоевская, Достоевской Марии Сергеевне",
        "Кузнецов Сергей Викторович, Кузнецову Сергею Викторовичу",
        "Толстой Лев Николаевич, Толстому Льву Николаевичу",
        "Черных Игорь Ильич, Черных Игорю Ильичу",
        "Шевченко Пётр Павлович, Шевченко Петру Павловичу",
        "Глинка Михаил Иванович, ''",
        "Анна Иванова, ''"
    })
    void isWrittenToAsAnOfficeDoesOrLeftAsItIs(String name, String written) {
        assertEquals(written, RussianName.read(name).flatMap(RussianName::dative).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "Черных Игорь Ильич, Уважаемый Игорь Ильич!",
        "Иванова Анна Петровна, Уважаемая Анна Петровна!",
        "'Иванова <b>Анна</b> Петровна', ''"
    })
    void isGreetedByNameAndPatronymic(String name, String greeting) {
        assertEquals(greeting, RussianName.read(name).map(RussianName::greeting).orElse(""));
    }
}
