package org.dsrdesk.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTokensTest {
    @Test
    void aLetterWrittenAsTwoCharactersIsTheSameLetter() {
        assertEquals(Set.of("артем", "сергей"), NameTokens.of("Арте\u0308м Сергеи\u0306"));
    }
}
