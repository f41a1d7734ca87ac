package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {
    private final Misspellings misspellings = new Misspellings(
            List.of("удалите", "согласие", "персональные", "рассылки", "прекратите", "обработку", "звоните"));

    @ParameterizedTest
    @CsvSource({
        "удолите,удалите", "сагласие,согласие", "персанальные,персональные", "персоналные,персональные",
        "расылки,рассылки", "прикратите,прекратите", "абработку,обработку", "обрботку,обработку",
        "персональныее,персональные", "звонити,звоните"
    })
    void whatSoundsAlikeOrLacksALetterIsMeant(String written, String meant) {
        assertEquals(Optional.of(meant), misspellings.meant(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"удавите", "соглашение", "обработка", "звон", "delete", "удалитель-ный", "иванов"})
    void anotherWordIsLeftAlone(String written) {
        assertEquals(Optional.empty(), misspellings.meant(written));
    }
}
