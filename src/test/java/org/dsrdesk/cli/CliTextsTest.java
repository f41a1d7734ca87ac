package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.junit.jupiter.api.Test;

class CliTextsTest {
    @Test
    void aRefusedProfileIsToldInWordsThatNameThePart() {
        CliTexts russian = new CliTexts(CliTexts.RUSSIAN);
        assertEquals("бланк и номера: один из текстов слишком длинный",
                russian.of(Field.LETTERHEAD, Problem.PROFILE_TEXT_TOO_LONG));
        assertEquals("у двух оснований одно обозначение",
                russian.of(Field.POLICY_GROUND, Problem.GROUND_ID_UNKNOWN));
        assertEquals("план работ: профиль не прошёл проверку", russian.of(Field.PLAN, Problem.HOST_MISSING));
        for (Locale locale : new Locale[] {CliTexts.RUSSIAN, CliTexts.ENGLISH}) {
            for (Problem problem : Problem.values()) {
                assertFalse(new CliTexts(locale).of(Field.NAME, problem).contains("_"), problem.name());
            }
        }
    }
}
