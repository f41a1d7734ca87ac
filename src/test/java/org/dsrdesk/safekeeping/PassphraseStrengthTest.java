package org.dsrdesk.safekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseStrengthTest {
    private final CommonPasswords common = CommonPasswords.bundled();

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT", "Зимний лес, TOO_SHORT", "h7$Kq!zP, TOO_SHORT",
        "password, COMMON", "Password2026!, COMMON", "пароль, COMMON", "Пароль12345678, COMMON",
        "gfhjkm, COMMON", "йцукенгшщзхъ, COMMON", "qwertyuiop[], COMMON", "пароль пароль, WEAK",
        "приветпривет, COMMON", "ghbdtnghbdtn, COMMON", "россиявперед, COMMON", "hjccbzdgthtl, COMMON",
        "aaaaaaaaaaaaaaaa, WEAK", "abcdefghijklmnop, WEAK", "ababababababababab, WEAK", "qwerty123456asdf, WEAK",
        "Марина 1987 год, WEAK", "зимнийлес42, TOO_SHORT", "зимний лес 42, FAIR",
        "кот купил утюг на рынке, STRONG", "wolf paints seven bridges, STRONG"
    })
    void passphraseIsJudged(String passphrase, PassphraseStrength expected) {
        assertEquals(expected, PassphraseStrength.of(passphrase.toCharArray(), common));
    }

    @ParameterizedTest
    @CsvSource({"TOO_SHORT, false", "COMMON, false", "WEAK, true", "FAIR, true", "STRONG, true"})
    void onlyTheHopelessAreRefused(PassphraseStrength strength, boolean accepted) {
        assertEquals(accepted, strength.isAccepted());
    }
}
