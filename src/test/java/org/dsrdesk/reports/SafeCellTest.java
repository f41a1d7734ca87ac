package org.dsrdesk.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+79001234567", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00A0=1", "\uFEFF=1", "\n+1", "＝1+1",
        "\u200B@a", " \t"
    })
    void whatCouldBeAFormulaGetsAnApostrophe(String nasty) {
        assertEquals("'" + nasty, SafeCell.of(nasty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-0412", "Иванова", "a=1", "'=1", "  ", "5-7", "— =1", "№ +7"})
    void otherTextsStayAsTheyAre(String plain) {
        assertEquals(plain, SafeCell.of(plain));
    }

    @Test
    void nulIsRemovedAndHidesNoFormula() {
        assertEquals("'=1", SafeCell.of("\0=\u00001"));
        assertEquals("ab", SafeCell.of("a\0b"));
    }
}
