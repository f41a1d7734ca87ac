package org.dsrdesk.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTokensTest {
    @Test
    void aLetterWrittenAsTwoCharactersIsTheSameLetter() {
        assertEquals(Set.of("артем", "сергей"), NameTokens.of("Арте\u0308м Сергеи\u0306"));
    }

    @Test
    void namesAgreeWhenTheShorterStandsInTheOtherWithInitialsForWords() {
        assertTrue(NameTokens.agree("Иванова Мария Сергеевна", "мария иванова"));
        assertTrue(NameTokens.agree("Иванова М. С.", "Иванова Мария Сергеевна"));
        assertTrue(NameTokens.agree("", "Иванова"));
        assertFalse(NameTokens.agree("Петренко Анна", "Петренко Олег"));
        assertFalse(NameTokens.agree("Иванова М. П.", "Иванова Мария Сергеевна"));
    }
}
