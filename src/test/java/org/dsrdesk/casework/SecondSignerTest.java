package org.dsrdesk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondSignerTest {
    private static final String DECIDER = "М. Офицерова";

    @ParameterizedTest
    @ValueSource(strings = {
        "М. Офицерова",
        "М.\u200b Офицерова",
        "М. Офице\u00adрова",
        "М. Офицерова\ufeff",
        "\u202eМ. Офицерова",
        "\u3164М. Офицерова\u3164",
        "М. Офи церова",
        "M. Oфицepoва",
        "м. ОФИЦЁРОВА",
        "М. Офицерова.",
        "М Офицерова",
        "МОфицерова",
        "Офицерова М.",
        "Офицерова",
        "Офицерова Мария",
        "Мария Ивановна Офицерова",
        "M. Ofitserova",
        "𝐌. Офицерова"
    })
    void whoMayBeTheDeciderDoesNotSign(String signer) {
        assertEquals(Optional.of(Problem.SIGNER_SAME), SecondSigner.wrong(signer, DECIDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"А. Второв", "П. Офицерова", "Мария Петрова", "М. Петрова", "Анна Офицерова"})
    void anotherPersonSigns(String signer) {
        assertEquals(Optional.empty(), SecondSigner.wrong(signer, DECIDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u00ad.\ufeff", "\u3164", "—", "12"})
    void aTextWithoutALetterIsNoName(String signer) {
        assertEquals(Optional.of(Problem.SIGNER_MISSING), SecondSigner.wrong(signer, DECIDER));
    }

    @Test
    void aLetterMadeOfTwoCharactersIsTheSameLetter() {
        assertEquals(Optional.of(Problem.SIGNER_SAME), SecondSigner.wrong("Андреи\u0306 Заи\u0306", "Андрей Зай"));
        assertEquals(Optional.of(Problem.SIGNER_SAME), SecondSigner.wrong("Фе\u0308дор Зай", "Федор Зай"));
    }
}
