package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequesterFinderTest {
    private final RequesterFinder finder =
            new RequesterFinder(new DemandProposer(PhraseBook.standard()), new PhoneNumbers());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Пётр Семёнов'  | Удалите данные. Семёнов Пётр Ильич, тел. 1 | Пётр Семёнов | Семёнов Пётр Ильич
            'Олег'          | Хватит слать рекламу. С уважением, Олег Кравцов    | Олег Кравцов       | Олег Кравцов
            ''              | Удалите данные. С уважением, Анна Ли               | Анна Ли            | Анна Ли
            ''              | Прошу удалить. Орлова Н.В., тел. 8-926-555-44-33   | Орлова Н.В.        | Орлова Н.В.
            'anna1990'      | Добрый день, удалите номер                         |                    |
            'Мария Иванова' | Добрый День. Спасибо Вам Большое                   | Мария Иванова      |
            'Волкова, Анна' | Удалите данные                                     | Волкова Анна       |
            """)
    void theNameIsTakenAsACarefulOfficerWould(String header, String text, @Nullable String name,
            @Nullable String full) {
        String from = header.isEmpty() ? "a@b.example" : "\"" + header + "\" <a@b.example>";
        Requester requester = finder.find(LetterBuilder.read(LetterBuilder.from(from).text(text)));
        assertEquals(name, value(requester.name()));
        assertEquals(full, value(requester.fullerName()));
        assertEquals(new Found("a@b.example", Source.SENDER), requester.email());
    }

    @Test
    void aTelephoneInTheSubjectIsFoundWhenTheTextHasNone() {
        Requester requester = finder.find(LetterBuilder.read(
                LetterBuilder.from("a@b.example").subject("удалите 8 916 123-45-67").text("Жду ответа")));
        assertEquals(new Found("+79161234567", Source.SUBJECT), requester.phone());
        assertEquals(Requester.Role.SELF, requester.role());
    }

    @Test
    void contractsAndDocumentsAreNoticedWithoutKeepingTheNumber() {
        Requester requester = finder.find(LetterBuilder.read(LetterBuilder.from("a@b.example").text(
                "По договору от 01.02.2024 № 55-А/7 и договору 15-К. "
                        + "Паспорт серия 45 10 номер 123456. Договор 01.01.2020.")));
        assertEquals(List.of("55-А/7", "15-К"), requester.contracts());
        assertTrue(requester.identityDocument());
        assertNull(requester.phone());
    }

    private static @Nullable String value(@Nullable Found found) {
        return found == null ? null : found.value();
    }
}
