package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedPacksTest {
    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(StatuteReader.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Statute read(String pack) {
        return StatuteReader.read(pack + ".toml", text(pack + ".toml"), Rules.book().calendars()::get);
    }

    // pack; calendar; moves to a working day; the operator may choose; kinds; terms that can be extended
    @ParameterizedTest
    @CsvSource(textBlock = """
            ru-152fz, ru,       false, true,  14, 4
            eu-gdpr,  eu-plain, true,  false, 10, 10
            uk-gdpr,  gb,       true,  false, 10, 12
            us-ccpa,  us,       false, true,  5,  7
            br-lgpd,  br,       false, true,  8,  0
            by-99z,   by,       false, true,  6,  0
            kz-94v,   kz,       false, true,  6,  0
            """)
    void readsEveryPackAndItsSamplesComeOut(
            String pack, String calendar, boolean moves, boolean choice, int kinds, int extendable) {
        Statute statute = read(pack);
        assertEquals(pack, statute.edition().id().pack());
        assertEquals(calendar, statute.edition().calendar());
        assertEquals(moves, statute.edition().counting().moveToWorkingDay());
        assertEquals(choice, statute.edition().counting().operatorChoice());
        assertEquals(kinds, statute.kinds().size());
        assertEquals(
                extendable,
                statute.duties().stream()
                        .filter(duty -> duty.extension().isPresent())
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"eu-gdpr", "uk-gdpr", "us-ccpa", "br-lgpd", "by-99z", "kz-94v"})
    void theGroundsOfAPackAnswerOnlyKindsThatItKnows(String pack) {
        Statute statute = read(pack);
        Set<String> unknown = statute.grounds().stream()
                .flatMap(ground -> ground.kinds().stream())
                .filter(kind -> statute.duties(kind).isEmpty())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void theDraftForKazakhstanIsUnverifiedThroughout() {
        Statute statute = read("kz-94v");
        assertEquals(
                Set.of(Confidence.UNVERIFIED),
                statute.duties().stream().map(Duty::confidence).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Confidence.UNVERIFIED),
                statute.grounds().stream().map(DecisionGround::confidence).collect(Collectors.toSet()));
    }

    // years that are published; days that differ from the plain week
    @ParameterizedTest
    @CsvSource({
        "ru, 2023, 2027, 79",
        "gb, 2024, 2027, 32",
        "us, 2024, 2027, 45",
        "br, 2024, 2027, 28",
        "by, 2024, 2026, 39",
        "kz, 2024, 2026, 46"
    })
    void calendarsSpeakOfTheirYears(String calendar, int first, int last, int days) {
        List<CalendarYear> years = Objects.requireNonNull(Rules.book().calendars().get(calendar)).publishedYears();
        assertEquals(first, years.getFirst().year());
        assertEquals(last, years.getLast().year());
        assertEquals(
                days, years.stream().mapToInt(year -> year.exceptions().size()).sum());
    }
}
