package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonEvidenceTest {
    private static final String PHONE = "+79161234567";
    private static final LocalDate BORN = LocalDate.of(1990, 5, 4);

    private static IdentityKeys keys(@Nullable String name, @Nullable String phone, IdentityDetails told) {
        return IdentityKeys.of(new Requester(Objects.requireNonNullElse(name, ""), null, phone, RequesterRole.SUBJECT,
                null, null, told));
    }

    private static IdentityKeys born(String name, LocalDate day) {
        return keys(name, PHONE, new IdentityDetails(day, null, null, null));
    }

    private static PersonMatch match(IdentityKeys one, IdentityKeys other) {
        PersonMatch match = PersonMatcher.match(one, other).orElseThrow();
        assertEquals(Optional.of(match), PersonMatcher.match(other, one));
        return match;
    }

    @Test
    void theScoreIsTheSumOfItsReasons() {
        assertEquals(
                new PersonMatch(Likeness.SAME, 112, Set.of(Match.PHONE, Match.BIRTH, Match.NAME_SPELT_OTHERWISE),
                        Set.of()),
                match(born("Иванова Мария", BORN), born("Иванова Маша", BORN)));
        assertEquals(
                new PersonMatch(Likeness.PERHAPS, 49, Set.of(Match.PHONE, Match.BIRTH, Match.NAME_IN_PART),
                        Set.of(Contradiction.OTHER_NAME)),
                match(born("Белова Алина Сергеевна", BORN), born("Белова Арина Сергеевна", BORN)));
    }

    @Test
    void twinsWithInitialsAreNotCalledOnePerson() {
        PersonMatch match = match(born("Иванова М.", BORN), born("Иванова Марина", BORN));
        assertEquals(
                new PersonMatch(Likeness.PROBABLY, 79, Set.of(Match.PHONE, Match.BIRTH, Match.NAME_IN_PART), Set.of()),
                match);
    }

    @Test
    void whatAHouseholdSharesIsNotOnePersons() {
        IdentityDetails account = new IdentityDetails(null, "12345678", null, null);
        assertEquals(
                new PersonMatch(Likeness.PROBABLY, 79, Set.of(Match.PHONE, Match.CONTRACT), Set.of()),
                match(keys(null, PHONE, account), keys("Иванов Пётр", PHONE, account)));
    }

    @Test
    void fatherAndSonOfOneNameAreKeptApartByTheirBirth() {
        PersonMatch match = match(born("Иванов Иван Иванович", BORN), born("Иванов Иван Иванович", BORN.plusYears(24)));
        assertEquals(Likeness.PERHAPS, match.likeness());
        assertEquals(Set.of(Contradiction.OTHER_BIRTH), match.against());
    }

    @Test
    void dayAndMonthChangedRoundOrOneWrongDigitWeighLittle() {
        for (LocalDate slip : List.of(LocalDate.of(1990, 4, 5), LocalDate.of(1990, 5, 1), LocalDate.of(1980, 5, 4))) {
            assertEquals(
                    new PersonMatch(Likeness.PROBABLY, 79, Set.of(Match.PHONE, Match.NAME),
                            Set.of(Contradiction.OTHER_BIRTH)),
                    match(born("Иванова Мария", BORN), born("Иванова Мария", slip)));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Иванов Иван, Иван Иванов, 12, 12, SAME
            Иванов Иван, Иван Иванов, 12, -, SAME
            Иванов Иван, Иван Иванов, 12, 15, PERHAPS
            Иванов Иван, Петров Олег, 12, 15, -
            -, -, 12, 15, -
            -, -, 12, 12, PROBABLY
            """)
    void anotherExtensionOfOneNumberSpeaksAgainst(
            @Nullable String name,
            @Nullable String otherName,
            String extension,
            @Nullable String otherExtension,
            @Nullable Likeness expected) {
        IdentityKeys one = keys(name, "+74951234567", new IdentityDetails(null, null, null, extension));
        IdentityKeys other = keys(otherName, "+74951234567", new IdentityDetails(null, null, null, otherExtension));
        assertEquals(expected, PersonMatcher.match(one, other).map(PersonMatch::likeness).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Иванова Мария, Петрова Мария, 1, 2, h, h, PROBABLY
            Иванова Мария, Мария Иванова, -, -, h, h, SAME
            -, -, -, -, h, h, SAME
            Иванова Мария, Мария Иванова, -, -, h, k, -
            Иванова Мария, Мария Иванова, 12-345, № 12345, -, -, SAME
            -, Мария Иванова, 12345, 12345, -, -, PROBABLY
            Иванов Пётр, Мария Иванова, 12345, 12345, -, -, PERHAPS
            Иванова Мария, Мария Иванова, 12345, 12345, h, k, PERHAPS
            """)
    void documentsAndContractsWeigh(
            @Nullable String name,
            @Nullable String otherName,
            @Nullable String contract,
            @Nullable String otherContract,
            @Nullable String document,
            @Nullable String otherDocument,
            @Nullable Likeness expected) {
        IdentityKeys one = keys(name, null, new IdentityDetails(null, contract, document, null));
        IdentityKeys other = keys(otherName, null, new IdentityDetails(null, otherContract, otherDocument, null));
        assertEquals(expected, PersonMatcher.match(one, other).map(PersonMatch::likeness).orElse(null));
    }

    private static IdentityKeys lawyerOf(@Nullable String client) {
        return IdentityKeys.of(new Requester("Адвокатов Лев Ильич", "law@bureau.example", PHONE,
                RequesterRole.REPRESENTATIVE, client));
    }

    @Test
    void twoClientsOfOneLawyerAreNotOnePerson() {
        PersonMatch match = match(lawyerOf("Иванова Мария Сергеевна"), lawyerOf("Петров Олег Олегович"));
        assertEquals(
                new PersonMatch(Likeness.PERHAPS, 49, Set.of(Match.PHONE, Match.EMAIL, Match.NAME),
                        Set.of(Contradiction.OTHER_SUBJECT)),
                match);
    }

    @Test
    void oneClientOfOneLawyerIsOnePersonAndOneWhoIsNotNamedOnlyProbably() {
        PersonMatch match = match(lawyerOf("Иванова Мария Сергеевна"), lawyerOf("Ивановой Марии"));
        assertEquals(Likeness.SAME, match.likeness());
        assertEquals(Set.of(Match.PHONE, Match.EMAIL, Match.NAME, Match.SUBJECT), match.matches());
        assertEquals(Likeness.PROBABLY, match(lawyerOf(null), lawyerOf("Иванова Мария")).likeness());
        assertEquals(Likeness.PROBABLY, match(lawyerOf("Иванова"), lawyerOf("Иванова Мария")).likeness());
    }

    @Test
    void aLawyerWhoAsksForHimselfIsNotHisClient() {
        IdentityKeys himself = IdentityKeys.of(new Requester("Адвокатов Лев Ильич", "law@bureau.example", PHONE,
                RequesterRole.SUBJECT, null));
        PersonMatch match = match(himself, lawyerOf("Иванова Мария Сергеевна"));
        assertEquals(Likeness.PERHAPS, match.likeness());
        assertEquals(Set.of(Contradiction.OTHER_SUBJECT), match.against());
    }

    @Test
    void thePersonHerselfIsFoundAfterHerLawyerButNeverSurely() {
        IdentityKeys herself = IdentityKeys.of(new Requester("Мария Иванова", "m@mail.example", "+79031112233",
                RequesterRole.SUBJECT, null));
        PersonMatch match = match(lawyerOf("Иванова Мария Сергеевна"), herself);
        assertEquals(Likeness.PERHAPS, match.likeness());
        assertEquals(Set.of(Match.SUBJECT), match.matches());
        IdentityKeys atOnePhone = keys("Иванова Мария Сергеевна", PHONE, IdentityDetails.NONE);
        assertEquals(Likeness.PROBABLY, match(lawyerOf("Иванова Мария Сергеевна"), atOnePhone).likeness());
    }

    /** The twelve letters of the sample: whoever writes in one of them, by name, address and phone. */
    private static final List<Requester> LETTERS = List.of(
            letter("Иванова Мария Сергеевна", "m.ivanova@mail.example", PHONE),
            letter("Мария Иванова", "m.ivanova+cc@mail.example", PHONE),
            letter("Пётр Семёнов", "p.semenov@post.example", "+79031112233"),
            letter("Анна Ли", "anna.li@romashka.example", null),
            letter("Сергей Кузнецов", "skuznetsov@camera.example", null),
            letter("Ольга Белова", "o.belova@guest.example", "+79990001122"),
            letter("Канцелярия районного суда", "kanc@court.example", null),
            letter("Олег", "oleg77@inbox.example", null),
            letter("Ирина Волкова", "irina.volkova@box.example", null),
            letter("Наталья Орлова", "n.orlova@home.example", "+79265554433"),
            letter("X", "x@y.example", null),
            letter("Новости рынка", "news@market.example", null));

    private static Requester letter(String name, String email, @Nullable String phone) {
        return new Requester(name, email, phone, RequesterRole.SUBJECT, null);
    }

    @Test
    void ofTheTwelveLettersOnlyTheFirstTwoAreOnePersons() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < LETTERS.size(); i++) {
            for (int j = i + 1; j < LETTERS.size(); j++) {
                String pair = i + 1 + "-" + (j + 1) + " ";
                PersonMatcher.match(IdentityKeys.of(LETTERS.get(i)), IdentityKeys.of(LETTERS.get(j)))
                        .ifPresent(match -> found.add(pair + match.likeness() + " " + match.score()));
            }
        }
        assertEquals(List.of("1-2 SAME 140"), found);
    }
}
