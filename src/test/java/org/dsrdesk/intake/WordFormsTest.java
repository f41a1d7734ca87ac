package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    private static final List<String> FORMS = List.of(
            "удалить: удалите удалю удалит удалили удалив удали",
            "уничтожить: уничтожьте уничтожат уничтожил уничтожив",
            "отозвать: отозвал отозвали отзову отзовите",
            "отзывать: отзываю отзываем отзывая",
            "согласие: согласия согласием согласию согласии",
            "данный: данные данных данными данным",
            "исправить: исправьте исправлю исправил исправят",
            "прекратить: прекратите прекратил прекращу прекратят",
            "рассылка: рассылки рассылок рассылкой рассылкам",
            "обработка: обработки обработкой обработку",
            "персональный: персональных персональными персональные",
            "стереть: стёр сотрите сотру",
            "сведение: сведений сведениями сведения",
            "отписать: отпишите отписал",
            "передать: передавший передайте передали");

    @Test
    void mostInflectedFormsOfTheDesksOwnWordsAreFound() {
        List<String> apart = missed((base, form) -> WordForms.of(base).contains(form));
        assertEquals(54, forms());
        assertEquals(List.of("отзову", "отзовите", "прекращу", "стёр", "сотрите", "сотру", "передавший"), apart);
    }

    @Test
    void thePhraseBookKnowsAlsoTheFormsThatTheDictionaryListsApart() {
        Vocabulary words = PhraseBook.standard().vocabulary();
        assertEquals(List.of(), missed((base, form) -> !words.places(form).isEmpty()));
    }

    @Test
    void wordsAreKnownInAnyForm() {
        assertTrue(WordForms.known("удалите"));
        assertFalse(WordForms.known("удолите"));
        assertFalse(WordForms.known("персанальные"));
    }

    private static int forms() {
        return FORMS.stream().mapToInt(line -> line.split(" ", -1).length - 1).sum();
    }

    private static List<String> missed(BiPredicate<String, String> found) {
        List<String> missed = new ArrayList<>();
        for (String line : FORMS) {
            String[] parts = line.split(": ", -1);
            for (String form : parts[1].split(" ", -1)) {
                if (!found.test(parts[0], Words.fold(form))) {
                    missed.add(form);
                }
            }
        }
        return missed;
    }
}
