package org.dsrdesk.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityKeysTest {
    private static IdentityKeys keys(@Nullable String email, @Nullable String contract) {
        return IdentityKeys.of(new Requester("", email, null, RequesterRole.SUBJECT, null, null,
                new IdentityDetails(null, contract, null, null)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            M.Ivanova+cc@Mail.example, m.ivanova@mail.example
            m.iv.anova+x@googlemail.com, mivanova@gmail.com
            petr-ivanov@ya.ru, petr.ivanov@yandex.ru
            petr.ivanov@yandex.by, petr.ivanov@yandex.ru
            m.ivanova@inbox.ru, m.ivanova@inbox.ru
            info@xn--80aswg.xn--p1ai, info@сайт.рф
            a@xn--e1afmkfd.xn--80akhbyknj4f, a@пример.испытание
            a@xn--99999999999, a@xn--99999999999
            """)
    void addressesOfOneMailboxHaveOneKey(String written, String expected) {
        assertEquals(expected, keys(written, null).email());
    }

    @Test
    void theDomainsOfMailRuAreDifferentMailboxes() {
        assertNotEquals(keys("ivan@mail.ru", null).email(), keys("ivan@bk.ru", null).email());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            № 12-345/А, 12345a
            12 345 A, 12345a
            СВ-77, cb77
            CB 77, cb77
            """)
    void aNumberOfAContractIsWithoutSignsAndInOneAlphabet(String written, String expected) {
        assertEquals(expected, keys(null, written).details().contract());
    }

    @Test
    void aNumberTooShortToTellPeopleApartIsNone() {
        assertNull(keys(null, "№ 1").details().contract());
        assertTrue(keys(null, " №-/ ").empty());
        assertFalse(keys(null, "12345").empty());
    }

    @Test
    void anOfficesAddressIsKnownByItsName() {
        assertTrue(keys("Info@romashka.example", null).sharedAddress());
        assertFalse(keys("m.ivanova@romashka.example", null).sharedAddress());
    }
}
