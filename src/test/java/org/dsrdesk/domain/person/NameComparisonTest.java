package org.dsrdesk.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    private static NameComparison compared(String one, String other) {
        NameComparison compared = NameComparison.of(PersonName.of(one), PersonName.of(other));
        assertEquals(compared, NameComparison.of(PersonName.of(other), PersonName.of(one)));
        return compared;
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            Иванова Мария Сергеевна, мария иванова
            Пётр Семёнов, Семенов Петр
            Иванова Мария, Ивановa Mария
            Иванова Мария, Bdfyjdf Vfhbz
            Жукова Светлана, :erjdf Cdtnkfyf
            Юлия Белова, .kbz <tkjdf
            Ivan Petrov, Шмфт Зуекщм
            Александр Бойко, Бойко Саша
            Александра Бойко, Бойко Саша
            Павел Иванов, Иванов Паша
            Щербаков Юрий, Shcherbakov Iurii
            Щербаков Юрий, Shherbakov Jurij
            Щербаков Юрий, Scherbakov Yury
            Хабарова Евгения, Xabarova Evgeniya
            Хабарова Евгения, Zhenya Habarova
            Чайковский Пётр, Chaykovskiy Pyotr
            Соловьёв Артём, Solovyov Artyom
            Ильин Алексей, Il'in Alexey
            Цой Екатерина, Tsoy Ekaterina
            Иванова Мария, Ивонова Мария
            Иванова Мария, Иванова Мраия
            Калашникова Мария, Колашниковаа Мария
            Иванова Мария Сергеевна, Ивановой Марии Сергеевны
            Мухин Александр Леонидович, Мухина Александра Леонидовича
            Петров Иван, г-н Петров Иван
            Петров Иван, Mr. Ivan Petrov 🙂
            Nguyen Van Anh, Van Anh Nguyen
            """)
    void oneNameInDifferentSpellingsAgreesInFull(String one, String other) {
        NameComparison compared = compared(one, other);
        assertTrue(compared.full(), compared::toString);
        assertEquals(Set.of(), compared.different());
        assertFalse(compared.otherSex());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Иванова М. С., Иванова Мария Сергеевна, 2
            Иванова МС, Мария Сергеевна Иванова, 2
            М.С.Иванова, Мария Иванова, 1
            И. Иванов, Иванов Иван Ильич, 1
            Yu. Petrov, Юрий Петров, 1
            А. Бойко, Саша Бойко, 1
            И. И. Иванов, Иванов И.И., 1
            """)
    void initialsAgreeWithWords(String one, String other, int initials) {
        NameComparison compared = compared(one, other);
        assertEquals(Set.of(NamePart.SURNAME), compared.agreed());
        assertEquals(initials, compared.initials());
        assertEquals(Set.of(), compared.different());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Белова Алина Сергеевна, Белова Арина Сергеевна, FIRST
            Яна Ли, Анна Ли, FIRST
            Иванов И., Иванов Пётр Ильич, FIRST
            Иванов Иван Ильич, Иванов Иван Петрович, PATRONYMIC
            Лукьянов Егор Игоревич, Лукьянов Егор Егорович, PATRONYMIC
            Мария Сергеевна Иванова, Мария Сергеевна Петрова, SURNAME
            """)
    void whatBothHaveAndDiffersIsTold(String one, String other, NamePart part) {
        assertEquals(Set.of(part), compared(one, other).different());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Иванов, Иванова Мария
            Иванов Саша, Иванова Саша
            Хабаров Евгений, Хабарова Женя
            """)
    void husbandAndWifeAreTold(String one, String other) {
        assertTrue(compared(one, other).otherSex());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Мария, Иванова
            И, Мария Иванова
            🙂🙂🙂, Мария Иванова
            не указано, Мария Иванова
            Аноним, Аноним
            """)
    void whatIsNoNameOrAnotherPartSaysNothing(String one, String other) {
        assertTrue(compared(one, other).empty());
    }

    @Test
    void aMonsterIsComparedByItsFirstWords() {
        String monster = "Иванова Мария " + "абвгд ".repeat(60);
        assertTrue(compared(monster, monster + "z").full());
        assertTrue(compared("щ".repeat(300), "щ".repeat(299)).different().isEmpty());
    }
}
