package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMatcherTest {
    private static IdentityKeys keys(@Nullable String name, @Nullable String email, @Nullable String phone) {
        String given = name == null ? "" : name;
        return IdentityKeys.of(new Requester(given, email, phone, RequesterRole.SUBJECT, null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Иванова Мария Сергеевна, m.ivanova@mail.example, +79161234567, Мария Иванова, M.Ivanova+cc@mail.example, +79161234567, SAME
            Семёнов Пётр, -, +79031112233, петр семенов, -, +79031112233, SAME
            Иванова М. С., -, +79161234567, Иванова Мария Сергеевна, -, +79161234567, PROBABLY
            -, -, +79161234567, Иванова Мария, -, +79161234567, PROBABLY
            -, a@b.example, +79161234567, -, a@b.example, +79161234567, SAME
            Иванов Пётр, -, +79161234567, Иванова Мария, -, +79161234567, PERHAPS
            Иванова Мария, -, +79161234567, Мария Иванова, -, +79990000000, PERHAPS
            Иванова Мария, -, +79161234567, Кузнецов Олег, -, +79990000000, -
            Мария, a@b.example, -, Мария, c@d.example, -, -
            Мария, a@b.example, -, Мария Иванова, a@b.example, -, PROBABLY
            Иванова М. С., -, -, Иванова Мария Сергеевна, -, +79161234567, PERHAPS
            Мария Иванова, -, -, Иванова Мария Сергеевна, -, +79161234567, PERHAPS
            -, a@b.example, -, -, c@d.example, -, -
            И. Иванов, -, +79161234567, И. Иванов, -, +79161234567, PROBABLY
            И. Иванов, -, +79161234567, Иванов Иван, -, +79161234567, PROBABLY
            Иванов И. И., -, +79161234567, Иванов И.И., -, +79161234567, PROBABLY
            Ларин А.С., -, +79161234567, Ларин Артём Сергеевич, -, +79161234567, PROBABLY
            Ларин А.С., l@mail.example, -, Ларин Артём Сергеевич, l@mail.example, -, PROBABLY
            Ларин А.С., l@mail.example, +79161234567, Ларин Артём Сергеевич, l@mail.example, +79161234567, PROBABLY
            Смирнов Алексей, -, +78004442013, Смирнов Алексей, -, +78004442013, PROBABLY
            Смирнов Алексей, -, +78004442013, Белова Анна, -, +78004442013, -
            -, -, +78004442013, -, -, +78004442013, PERHAPS
            Иванов, -, +79161234567, Иванова Анна, -, +79161234567, PERHAPS
            Иванов Саша, -, +79161234567, Иванова Саша, -, +79161234567, PERHAPS
            Белова Алина Сергеевна, a@b.example, +79161234567, Белова Арина Сергеевна, a@b.example, +79161234567, PERHAPS
            Иванов Иван Иванович, -, +79161234567, Иванов Иван Петрович, -, +79161234567, PERHAPS
            Мария Сергеевна Иванова, a@b.example, -, Мария Сергеевна Петрова, a@b.example, -, PROBABLY
            Мария Сергеевна Иванова, a@b.example, -, Мария Сергеевна Петрова, c@d.example, -, -
            Ivanova Mariia, -, +79161234567, Маша Иванова, -, +79161234567, SAME
            Bdfyjdf Vfhbz, -, +79161234567, Иванова Мария, -, +79161234567, SAME
            -, info@firma.example, -, -, info@firma.example, -, PERHAPS
            Иванов Пётр, info@firma.example, -, Ли Анна, info@firma.example, -, -
            Иванов Пётр, info@firma.example, -, Пётр Иванов, info@firma.example, -, PROBABLY
            Иванов Пётр, info@firma.example, +79161234567, Пётр Иванов, info@firma.example, +79161234567, SAME
            -, info@firma.example, +74951234567, Иванов Пётр, info@firma.example, +74951234567, PROBABLY
            Сергей, info@firma.example, +74951234567, Кузнецов, info@firma.example, +74951234567, PROBABLY
            Иванова, f@mail.example, +79161234567, Иванова Мария, f@mail.example, +79161234567, PROBABLY
            Мария, f@mail.example, +79161234567, Иванова Мария, f@mail.example, +79161234567, PROBABLY
            Х, -, +79161234567, Мария Иванова, -, +79161234567, PROBABLY
            Х, -, -, Х, -, -, -
            """)
    void saysHowAlikeTwoRequestersAre(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String otherName,
            @Nullable String otherEmail,
            @Nullable String otherPhone,
            @Nullable Likeness expected) {
        IdentityKeys one = keys(name, email, phone);
        IdentityKeys other = keys(otherName, otherEmail, otherPhone);
        assertEquals(
                expected, PersonMatcher.match(one, other).map(PersonMatch::likeness).orElse(null));
        assertEquals(
                expected, PersonMatcher.match(other, one).map(PersonMatch::likeness).orElse(null));
    }
}
