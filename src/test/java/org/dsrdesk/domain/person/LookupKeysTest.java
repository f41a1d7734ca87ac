package org.dsrdesk.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupKeysTest {
    private static final IdentityDetails TOLD =
            new IdentityDetails(LocalDate.of(1990, 5, 4), "№ 12-345/А", "hash", "12");

    private static List<String> keys(String name, @Nullable String email, @Nullable String phone,
            IdentityDetails told) {
        return LookupKeys.of(
                IdentityKeys.of(new Requester(name, email, phone, RequesterRole.SUBJECT, null, null, told))).all();
    }

    @Test
    void theStrongestKeysStandFirst() {
        assertEquals(
                List.of("d:hash", "c:12345a", "e:m@x.example|ivanov", "e:m@x.example|мария", "p:+79161234567|ivanov",
                        "p:+79161234567|мария", "e:m@x.example", "p:+79161234567", "b:1990-05-04|ivanov",
                        "b:1990-05-04|мария", "n:ivanov|мария"),
                keys("Иванова Маша", "M@x.example", "+79161234567", TOLD).subList(0, 11));
    }

    @Test
    void thereAreNotManyKeysWhateverIsTyped() {
        String monster = "Саша Женя Валя Слава Шура Гоша ".repeat(20);
        assertTrue(keys(monster, "m@x.example", "+79161234567", TOLD).size() <= 36);
        assertTrue(keys("Х".repeat(300), null, null, IdentityDetails.NONE).isEmpty());
        assertTrue(keys("🙂 И", null, null, IdentityDetails.NONE).isEmpty());
        assertTrue(keys("", null, null, IdentityDetails.NONE).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Иванова Мария Сергеевна, Мраия Иванова
            Иванова Мария Сергеевна, Иваонва Мария
            Иванова Мария Сергеевна, Ивнова Мария
            Иванова Мария Сергеевна, М. С. Иванова
            Иванова Мария Сергеевна, Mariia Ivanova
            Щербаков Юрий, Sherbakov Yuri
            Щербаков Юрий, Юра Шербаков
            Иванова Мария, Bdfyjdf Vfhbz
            """)
    void oneKeyAtLeastSurvivesWhatHappensToAName(String one, String other) {
        assertFalse(Collections.disjoint(
                new HashSet<>(keys(one, null, null, IdentityDetails.NONE)),
                keys(other, null, null, IdentityDetails.NONE)));
    }

    @Test
    void thePersonForWhomAnotherAsksIsFoundByHerOwnNameToo() {
        List<String> lawyers = LookupKeys.of(IdentityKeys.of(new Requester("Адвокатов Лев Ильич", "law@bureau.example",
                "+79031112233", RequesterRole.REPRESENTATIVE, "Иванова Мария Сергеевна"))).all();
        assertTrue(lawyers.containsAll(
                List.of("e:law@bureau.example|ivanov", "p:+79031112233|мария", "n:ivanov|мария", "n:advokatov|лев")),
                lawyers::toString);
        assertTrue(lawyers.size() <= 64);
        assertFalse(Collections.disjoint(new HashSet<>(lawyers),
                keys("Мария Иванова", "m@x.example", null, IdentityDetails.NONE)));
    }

    @Test
    void strangersShareNone() {
        assertTrue(Collections.disjoint(
                keys("Иванова Мария Сергеевна", null, null, IdentityDetails.NONE),
                keys("Кузнецов Олег Павлович", null, null, IdentityDetails.NONE)));
    }
}
