package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TermLettersTest {
    private static final String ANSWER = "access.answer";

    @TempDir private Path folder;

    /** Received on 20 November: ten working days end on 4 December, the ceiling is 11 December. */
    private LetterDesk announced() {
        LetterDesk desk = LetterDesk.with(folder, DemandKind.ACCESS);
        desk.change(seen -> desk.desk.desk.extending().extend(seen, desk.demand().id(), ANSWER,
                Extension.announced(LocalDate.of(2026, 12, 11), "копию базы восстанавливает подрядчик"), OFFICER));
        return desk;
    }

    private static LocalDate due(LetterDesk desk) {
        return desk.desk.view(desk.request().id()).sheets().getFirst().next().orElseThrow().due();
    }

    private static boolean noticeMissing(LetterDesk desk) {
        return desk.desk.desk.closing().missing(desk.request()).stream()
                .anyMatch(Missing.ExtensionNotice.class::isInstance);
    }

    private static Extension extension(LetterDesk desk) {
        return Objects.requireNonNull(desk.demand().state(ANSWER).extension());
    }

    @Test
    void anExtensionUnderArticle20Part1CountsOnlyOnceItsNoticeWentOut() {
        try (LetterDesk desk = announced()) {
            assertEquals(LocalDate.of(2026, 12, 4), due(desk));
            assertTrue(noticeMissing(desk));
            assertTrue(desk.wanted().contains(LetterKind.EXTENSION));
            desk.at("2026-11-24");
            OutgoingLetter made = desk.make(LetterKind.EXTENSION);
            assertFalse(desk.wanted().contains(LetterKind.EXTENSION));
            assertEquals(LocalDate.of(2026, 12, 4), due(desk));
            desk.send(made, "80000000000010");
            assertEquals(LocalDate.of(2026, 11, 24), extension(desk).noticeSent());
            assertEquals(LocalDate.of(2026, 12, 11), due(desk));
            assertFalse(noticeMissing(desk));
            assertFalse(desk.wanted().contains(LetterKind.EXTENSION));
        }
    }

    @Test
    void theNoticeOfAnAnnouncedExtensionNamesBothDaysAndTheReasonsOfArticle14Part3() {
        try (LetterDesk desk = announced()) {
            Map<LetterField, String> said = LetterDesk.values(desk.draft(LetterKind.EXTENSION));
            assertEquals("4 декабря 2026 г.", said.get(LetterField.FIRST_LAST_DAY));
            assertEquals("11 декабря 2026 г.", said.get(LetterField.NEW_LAST_DAY));
            assertTrue(said.getOrDefault(LetterField.DELAY_REASONS, "").contains("восстанавливает подрядчик"));
        }
    }

    @Test
    void aNoticeTooLateForArticle20Part1ExtendsNothing() {
        try (LetterDesk desk = announced()) {
            OutgoingLetter made = desk.make(LetterKind.EXTENSION);
            desk.at("2026-12-08").send(made, "80000000000011");
            assertEquals(LocalDate.of(2026, 12, 8), extension(desk).noticeSent());
            assertEquals(LocalDate.of(2026, 12, 4), due(desk));
        }
    }

    @Test
    void afterTheFirstDayTheNoticeOfArticle20Part1NamesNoNewDay() {
        try (LetterDesk desk = announced().at("2026-12-07")) {
            assertEquals("", LetterDesk.values(desk.draft(LetterKind.EXTENSION)).get(LetterField.NEW_LAST_DAY));
        }
    }

    @Test
    void aDispatchTakenBackLeavesTheTermOfArticle20Part1AsItWas() {
        try (LetterDesk desk = announced().at("2026-11-24")) {
            OutgoingLetter sent = desk.send(desk.make(LetterKind.EXTENSION), "80000000000012");
            desk.desk.desk.dispatching().takeBack(sent, "не тот конверт", OFFICER);
            desk.change(seen -> desk.desk.view(seen.id()).request());
            assertNull(extension(desk).noticeSent());
            assertEquals(LocalDate.of(2026, 12, 4), due(desk));
            assertTrue(noticeMissing(desk));
        }
    }

    @Test
    void aTypedDayOfNoticeOutlivesALetterThatIsTakenBack() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.ACCESS)) {
            desk.change(seen -> desk.desk.desk.extending().extend(seen, desk.demand().id(), ANSWER,
                    new Extension(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 11, 20), "архив"), OFFICER));
            OutgoingLetter sent = desk.send(desk.make(LetterKind.EXTENSION), "80000000000013");
            desk.desk.desk.dispatching().takeBack(sent, "не тот конверт", OFFICER);
            desk.change(seen -> desk.desk.view(seen.id()).request());
            assertEquals(LocalDate.of(2026, 11, 20), extension(desk).noticeSent());
            assertEquals(LocalDate.of(2026, 12, 11), due(desk));
        }
    }

    @Test
    void anAnnouncedExtensionMayBeTakenBackAndAnnouncedAnew() {
        try (LetterDesk desk = announced()) {
            desk.change(seen -> desk.desk.desk.extending().extend(seen, desk.demand().id(), ANSWER,
                    Extension.announced(LocalDate.of(2026, 12, 10), "архив"), OFFICER));
            assertEquals(LocalDate.of(2026, 12, 10), extension(desk).until());
            desk.change(seen -> desk.desk.desk.extending().withdraw(seen, desk.demand().id(), ANSWER, OFFICER));
            assertNull(desk.demand().state(ANSWER).extension());
            assertFalse(noticeMissing(desk));
            assertFalse(desk.offered().contains(LetterKind.EXTENSION));
            assertEquals(
                    List.of(LogAction.EXTENSION_ANNOUNCED, LogAction.EXTENSION_ANNOUNCED,
                            LogAction.EXTENSION_WITHDRAWN),
                    desk.desk.view(desk.request().id()).log().stream().map(LogEntry::action)
                            .filter(Set.of(LogAction.EXTENSION_ANNOUNCED, LogAction.EXTENSION_WITHDRAWN,
                                    LogAction.EXTENDED)::contains)
                            .toList());
        }
    }

    @Test
    void blockingForACheckUnderArticle21Part1IsNotTheDayOfTheAnswer() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.CORRECTION).at("2026-11-27")) {
            for (LetterKind kind : List.of(LetterKind.COMPLETE_REQUEST, LetterKind.RECEIPT)) {
                assertEquals("зависит от того, когда поступят сведения, которые подтверждают требование",
                        LetterDesk.values(desk.draft(kind)).get(LetterField.LAST_DAY));
            }
        }
    }

    @Test
    void theFirstLettersNameTheThreeDaysOfArticle10Point1AndNoPastDayForAdvertising() throws IOException {
        try (LetterDesk desk = LetterDesk.with(
                Files.createDirectory(folder.resolve("one")), DemandKind.STOP_DISTRIBUTION)) {
            assertEquals("25 ноября 2026 г.",
                    LetterDesk.values(desk.draft(LetterKind.COMPLETE_REQUEST)).get(LetterField.LAST_DAY));
        }
        try (LetterDesk desk = LetterDesk.with(
                Files.createDirectory(folder.resolve("two")), DemandKind.MARKETING)) {
            assertEquals("исполняем сразу, отдельного дня закон не даёт",
                    LetterDesk.values(desk.draft(LetterKind.RECEIPT)).get(LetterField.LAST_DAY));
        }
    }

    @Test
    void aBreachNoticeSixHoursAfterThe72OfGdprArticle33SaysWhyItIsLate() {
        try (LetterDesk desk = LetterDesk.european(folder, "eu-gdpr", DemandKind.BREACH)) {
            desk.change(seen -> desk.desk.desk.events().record(seen, desk.demand().id(),
                    ClockEvent.BREACH_DETECTED, Rules.noon("2026-11-20"), OFFICER));
            desk.desk.clock.set(Rules.noon("2026-11-23"));
            assertNotEquals("", lateness(desk));
            desk.desk.clock.set(Rules.noon("2026-11-23").plusHours(6));
            assertEquals("", lateness(desk));
        }
    }

    private static String lateness(LetterDesk desk) {
        LetterDraft draft = desk.draft(LetterKind.BREACH_NOTICE);
        desk.desk.desk.outgoing().discard(draft.letter(), "", OFFICER);
        return LetterDesk.values(draft).getOrDefault(LetterField.LATENESS, "");
    }

    @Test
    void theReportOfArticle21Part31NamesNoFirstNoticeThatIsOnlyMade() {
        try (LetterDesk desk = LetterDesk.with(folder, DemandKind.BREACH)) {
            desk.change(seen -> desk.desk.desk.events().record(seen, desk.demand().id(),
                    ClockEvent.BREACH_DETECTED, Rules.noon("2026-11-20"), OFFICER));
            desk.make(LetterKind.BREACH_NOTICE);
            assertEquals("", LetterDesk.values(desk.draft(LetterKind.BREACH_REPORT)).get(LetterField.FIRST_NOTICE));
        }
    }

    @Test
    void askingWhoSomebodyIsStopsNoClockUnderUkGdprArticle12A() {
        try (LetterDesk desk = LetterDesk.european(folder, "uk-gdpr", DemandKind.ACCESS)) {
            desk.send(desk.make(LetterKind.COMPLETE_REQUEST), "1");
            assertEquals(Map.of(), desk.demand().events());
            desk.at("2026-11-27");
            desk.change(seen -> desk.desk.desk.events().record(seen, desk.demand().id(),
                    ClockEvent.IDENTITY_CONFIRMED, Rules.noon("2026-11-27"), OFFICER));
            assertEquals(LocalDate.of(2026, 12, 29), due(desk));
        }
    }

    @Test
    void askingWhatIsWantedStopsTheClockUnderUkGdprArticle12AUntilThePersonAnswers() {
        try (LetterDesk desk = LetterDesk.european(folder, "uk-gdpr", DemandKind.ACCESS)) {
            OutgoingLetter begun = desk.begin(LetterKind.COMPLETE_REQUEST);
            desk.send(desk.made(desk.desk.desk.outgoing().write(
                    begun, Map.of(LetterField.MISSING_DETAILS, "which of your orders you ask about"), OFFICER)), "1");
            assertEquals(Set.of(ClockEvent.CLARIFICATION_ASKED), desk.demand().events().keySet());
            assertInstanceOf(DutyClock.Waiting.class,
                    desk.desk.view(desk.request().id()).sheets().getFirst().clocks().getFirst());
            desk.at("2026-11-27");
            desk.change(seen -> desk.desk.desk.events().record(seen, desk.demand().id(),
                    ClockEvent.CLARIFICATION_RECEIVED, Rules.noon("2026-11-27"), OFFICER));
            assertEquals(LocalDate.of(2026, 12, 29), due(desk));
        }
    }
}
