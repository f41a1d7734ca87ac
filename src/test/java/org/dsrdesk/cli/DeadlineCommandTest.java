package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {
    private static JsonNode ask(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("deadline", "--json"));
        arguments.addAll(List.of(more));
        Terminal.Said said = Terminal.withoutData().type(arguments.toArray(String[]::new));
        assertEquals("", said.err());
        assertEquals(0, said.code());
        return new ObjectMapper().readTree(said.out());
    }

    private static JsonNode duty(JsonNode answer, String id) {
        for (JsonNode duty : answer.get("duties")) {
            if (duty.get("id").asText().equals(id)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + id + " in " + answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-12-20, 2024-12-25, 2025-01-09, 2025-01-14, 2025-01-21, 2025-01-19, 2025-01-20
                    2025-04-28, 2025-05-05, 2025-05-13, 2025-05-16, 2025-05-23, 2025-05-28, null
                    2026-04-24, 2026-04-29, 2026-05-06, 2026-05-12, 2026-05-19, 2026-05-24, 2026-05-25
                    2026-11-20, 2026-11-25, 2026-12-01, 2026-12-04, 2026-12-11, 2026-12-20, 2026-12-21
                    2026-12-21, 2026-12-24, 2026-12-30, 2027-01-13, 2027-01-20, 2027-01-20, null
                    2026-12-31, 2027-01-13, 2027-01-19, 2027-01-22, 2027-01-29, 2027-01-30, 2027-02-01
                    2027-02-12, 2027-02-17, 2027-02-24, 2027-03-01, 2027-03-09, 2027-03-14, 2027-03-15
                    2027-10-22, 2027-10-27, 2027-11-02, 2027-11-09, 2027-11-16, 2027-11-21, 2027-11-22
                    """)
    void everyVectorOfTheLawComesOut(
            String day, String three, String seven, String ten, String fifteen, String thirty, String moved)
            throws IOException {
        String moment = day + "T23:50+03:00";
        JsonNode unlawful = ask(
                "--kind", "UNLAWFUL_PROCESSING", "--received", moment, "--event", "UNLAWFULNESS_FOUND=" + moment);
        JsonNode correction =
                ask("--kind", "CORRECTION", "--received", moment, "--event", "EVIDENCE_RECEIVED=" + moment);
        JsonNode stop = duty(ask("--kind", "STOP_PROCESSING", "--received", moment), "stop.stop");
        JsonNode withdrawal = duty(ask("--kind", "WITHDRAWAL", "--received", moment), "withdrawal.destroy");

        assertEquals(three, duty(unlawful, "unlawful.stop").get("due").asText());
        assertEquals(ten, duty(unlawful, "unlawful.destroy").get("due").asText());
        assertEquals(seven, duty(correction, "correction.correct").get("due").asText());
        assertEquals(ten, stop.get("due").asText());
        assertEquals(ten, stop.get("noticeBy").asText());
        assertEquals(fifteen, stop.get("extendableUntil").asText());
        assertEquals(thirty, withdrawal.get("due").asText());
        assertEquals(moved, withdrawal.get("ifMovedToWorkingDay").asText());
        assertTrue(withdrawal.get("extendableUntil").isNull());
    }

    @Test
    void theAnswerNamesEverythingAProgramNeeds() throws IOException {
        JsonNode answer = ask("--kind", "WITHDRAWAL", "--received", "2026-11-03T23:50+03:00");
        JsonNode duty = duty(answer, "withdrawal.destroy");

        assertEquals("2026-11-03T23:50:00+03:00", answer.get("received").asText());
        assertEquals("2026-11-21", answer.get("today").asText());
        assertEquals("2025-06-24", answer.get("statute").get("edition").asText());
        assertEquals(
                "{\"act\":\"152-ФЗ\",\"article\":\"21\",\"part\":\"5\",\"text\":\"ч. 5 ст. 21 152-ФЗ\","
                        + "\"textEnglish\":\"152-ФЗ, art. 21(5)\"}",
                duty.get("citation").toString());
        assertEquals("{\"amount\":30,\"unit\":\"CALENDAR_DAYS\"}", duty.get("term").toString());
        assertEquals("2026-12-03", duty.get("due").asText());
        assertEquals("CALM", duty.get("standing").asText());
        assertFalse(duty.get("provisional").asBoolean());
        assertEquals(31, duty.get("proof").size());
        assertEquals(
                "{\"date\":\"2026-11-03\",\"weekday\":\"TUESDAY\",\"number\":null,\"counted\":false,\"mark\":\"EVENT\","
                        + "\"basis\":\"\",\"provisional\":false}",
                duty.get("proof").get(0).toString());
        assertEquals(30, duty.get("proof").get(30).get("number").asInt());
        assertTrue(duty(answer, "withdrawal.stop").get("cautious").asBoolean());
    }

    @Test
    void aDutyThatWaitsHasNoDate() throws IOException {
        JsonNode duty = duty(ask("--kind", "CORRECTION", "--received", "2026-11-03"), "correction.correct");

        assertEquals("EVIDENCE_RECEIVED", duty.get("waitsFor").asText());
        assertFalse(duty.has("due"));
        assertFalse(duty.has("proof"));
    }

    @Test
    void hoursEndAtAMomentAndNamedDaysAreTakenAsGiven() throws IOException {
        JsonNode breach =
                ask("--kind", "BREACH", "--received", "2026-11-20", "--event",
                        "BREACH_DETECTED=2026-11-20T18:30+03:00");
        assertEquals(
                "2026-11-21T18:30:00+03:00",
                duty(breach, "breach.notify").get("dueMoment").asText());
        assertEquals("TODAY", duty(breach, "breach.notify").get("standing").asText());

        JsonNode unnamed = ask("--kind", "AUTHORITY", "--received", "2026-11-20");
        assertEquals("NAMED_DUE", duty(unnamed, "authority.answer").get("waitsFor").asText());
        JsonNode named = ask("--kind", "AUTHORITY", "--received", "2026-11-20", "--named-due", "2026-12-15");
        assertEquals("2026-12-15", duty(named, "authority.answer").get("due").asText());
    }

    @Test
    void aDeletionWithoutGroundTellsEveryGroundAndMarksTheEarliest() throws IOException {
        JsonNode answer = ask("--kind", "DELETION", "--received", "2026-11-03T12:00+03:00");

        List<String> earliest = new ArrayList<>();
        answer.get("candidates").forEach(candidate -> {
            if (candidate.get("earliest").asBoolean()) {
                earliest.add(candidate.get("ground").asText());
                assertTrue(candidate.get("reason").get("ru").asText().startsWith("Основание не выбрано"));
            }
        });
        assertEquals(5, answer.get("candidates").size());
        assertEquals(List.of("STOP_DEMANDED"), earliest);
        assertEquals("2026-11-18", answer.get("duties").get(0).get("due").asText());

        JsonNode chosen = ask("--kind", "DELETION", "--ground", "PURPOSE_ACHIEVED", "--received", "2026-11-03");
        assertEquals("PURPOSE_ACHIEVED", chosen.get("ground").asText());
        assertFalse(chosen.has("candidates"));
    }

    @Test
    void theDayIsCountedWhereTheMomentSaysUnlessAZoneIsGiven() throws IOException {
        String moment = "2026-11-05T23:50+03:00";
        assertEquals(
                "2026-11-19",
                duty(ask("--kind", "ACCESS", "--received", moment), "access.answer").get("due").asText());
        assertEquals(
                "2026-11-20",
                duty(ask("--kind", "ACCESS", "--received", moment, "--zone", "Asia/Vladivostok"), "access.answer")
                        .get("due")
                        .asText());
        assertEquals(
                "Europe/Samara",
                ask("--kind", "ACCESS", "--received", "2026-11-03T23:50+04:00[Europe/Samara]").get("zone").asText());
        assertEquals(
                "2026-11-03T00:00:00+03:00",
                ask("--kind", "ACCESS", "--received", "2026-11-03").get("received").asText());
    }

    @Test
    void yearsWithoutAPublishedCalendarAreProvisional() throws IOException {
        JsonNode duty = duty(ask("--kind", "ACCESS", "--received", "2028-03-01"), "access.answer");

        assertTrue(duty.get("provisional").asBoolean());
    }

    @Test
    void anEventThatStartsNothingIsSaidSo() throws IOException {
        JsonNode answer = ask(
                "--kind", "WITHDRAWAL", "--received", "2026-11-03", "--event",
                "EVIDENCE_RECEIVED=2026-11-10T10:00+03:00");

        assertEquals("[\"EVIDENCE_RECEIVED\"]", answer.get("unusedEvents").toString());
    }

    @Test
    void aPersonReadsTheSameInRussianAndEnglish() {
        Terminal terminal = Terminal.withoutData();
        String russian = terminal.type("deadline", "--kind", "ACCESS", "--received", "2026-11-03T12:00+03:00").out();
        String english = terminal.type(
                "deadline", "--kind", "ACCESS", "--received", "2026-11-03T12:00+03:00", "--lang", "en")
                .out();

        assertTrue(russian.contains("Последний день: 18.11.2026 ср · просрочено"), russian);
        assertTrue(russian.contains("    04.11.2026 ср    —  праздник"), russian);
        assertTrue(english.contains("Last day: Wed 18 Nov 2026 · overdue"), english);
    }

    @Test
    void aStoppedClockIsToldInBothLanguages() {
        for (String language : List.of("ru", "en")) {
            Terminal.Said said = Terminal.withoutData().type("deadline", "--pack", "uk-gdpr", "--kind", "ACCESS",
                    "--received", "2026-11-10T10:00+00:00", "--lang", language,
                    "--event", "CLARIFICATION_ASKED=2026-11-12T10:00+00:00",
                    "--event", "CLARIFICATION_RECEIVED=2026-11-20T10:00+00:00");
            assertEquals(0, said.code(), said.err());
            assertTrue(said.out().contains(language.equals("ru") ? "часы стояли" : "the clock stood still"),
                    said.out());
            assertFalse(said.out().contains("CLARIFICATION_ASKED"), said.out());
        }
    }

    @Test
    void anAnswerBeforeTheDemandIsRefused() {
        Terminal.Said said = Terminal.withoutData().type("deadline", "--kind", "CORRECTION",
                "--received", "2026-11-20", "--event", "EVIDENCE_RECEIVED=2026-11-10");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--event EVIDENCE_RECEIVED: раньше дня получения"), said.err());
    }
}
