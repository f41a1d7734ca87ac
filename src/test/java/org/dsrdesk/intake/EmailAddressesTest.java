package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"m.ivanova+cc@mail.example", "x@y.example", "иван@почта.рф", "o'neil@a-b.example"})
    void addressesAreAccepted(String address) {
        assertTrue(EmailAddresses.valid(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "@", "ivanov", "ivanov@", "@mail.example", "a@b", "a b@mail.example", "a@mail..example", ".a@mail.example",
        "a@-b.example", "Иван <a@mail.example>", "a@1.2.3.4"
    })
    void whatIsNoAddressIsRefused(String address) {
        assertFalse(EmailAddresses.valid(address));
    }

    @Test
    void theKeyIgnoresCaseAndTag() {
        assertEquals("m.ivanova@mail.example", EmailAddresses.key(" M.Ivanova+cc@Mail.example "));
        assertEquals("m.ivanova@mail.example", EmailAddresses.key("m.ivanova@mail.example"));
        assertEquals("иван@xn--80a1acny.xn--p1ai", EmailAddresses.key("Иван@Почта.РФ"));
    }
}
