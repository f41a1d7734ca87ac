package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RequestViewTest {
    private final RequestWindow window = new RequestWindow();

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        window.open(stage);
    }

    private RequestBench show(TestDesk desk, String day, DemandKind... kinds) {
        return window.show(new RequestBench(desk, desk.register(day, kinds)));
    }

    @Test
    void decliningToRefuseChangesNothingAndAgreeingRefusesOnALawfulGround() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-16", DemandKind.ACCESS);
            window.press("#decide-1");
            window.press("#outcome-REFUSED");
            window.choose("#ground", 3);
            window.write("#reasons", "в ответе данные соседей");
            long version = bench.stored().version();
            List<LogEntry> log = bench.view().log();
            List<ClockSheet> clocks = bench.view().sheets();
            window.press("#send");
            assertEquals(List.of("Отказать в этом требовании?"), bench.dialogs.asked());
            assertNull(bench.demand(1).decision());
            assertEquals(version, bench.stored().version());
            assertEquals(log, bench.view().log());
            assertEquals(clocks, bench.view().sheets());
            assertEquals("в ответе данные соседей", window.written("#reasons"));
            bench.dialogs.agree();
            window.press("#send");
            assertEquals("access.others", bench.demand(1).decided().orElseThrow().groundId());
            assertEquals(Outcome.REFUSED, bench.demand(1).decided().orElseThrow().outcome());
        }
    }

    @Test
    void saysWhatIsMissingJumpsToItAndClosesWhenNothingIs() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-20", DemandKind.MARKETING);
            assertEquals("Закрыть: не хватает 2", window.text("#closing"));
            window.press("#closing");
            assertTrue(window.shown("#missing"));
            window.press("#missing .hyperlink");
            assertEquals("duty-1-marketing-stop", window.focused());
            window.push(KeyCode.SPACE);
            window.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertTrue(Objects.requireNonNull(bench.demand(1).state("marketing.stop").done()).applied());
            window.press("#decide-1");
            window.press("#send");
            assertEquals("Закрыть", window.text("#closing"));
            window.press("#closing");
            assertTrue(bench.stored().isClosed());
            assertFalse(window.shown("#closing"));
        }
    }

    @Test
    void anExtensionThatIsRefusedSaysWhyUnderTheFieldAndALawfulOneIsStored() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-09", DemandKind.STOP_PROCESSING);
            window.press("#extend-1-stop-stop");
            window.write("#until", "01.12.2026");
            window.write("#notice", "20.11.2026");
            window.press("#send");
            assertEquals(2, window.errors().size(), () -> window.errors().toString());
            assertNull(bench.demand(1).state("stop.stop").extension());
            window.write("#until", "30.11");
            window.write("#reasons", "данные в архиве");
            window.press("#send");
            assertEquals(LocalDate.of(2026, 11, 30),
                    Objects.requireNonNull(bench.demand(1).state("stop.stop").extension()).until());
            assertTrue(window.has("Почему 30 ноября"));
            assertFalse(window.has("#extend-1-stop-stop"));
        }
    }

    @Test
    void anExtensionWithoutADayOfNoticeIsAnnouncedAndMayBeTakenBack() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-09", DemandKind.STOP_PROCESSING);
            window.press("#extend-1-stop-stop");
            window.write("#until", "30.11.2026");
            window.write("#reasons", "данные в архиве");
            window.press("#send");
            assertTrue(bench.demand(1).state("stop.stop").noticeWaits());
            assertTrue(window.has("Почему 23 ноября"));
            window.press("#closing");
            window.press("#extend-1-stop-stop");
            assertEquals("30.11.2026", window.written("#until"));
            assertEquals("данные в архиве", window.written("#reasons"));
            window.press("#notextend-1-stop-stop");
            assertNull(bench.demand(1).state("stop.stop").extension());
            assertFalse(window.has("#notextend-1-stop-stop"));
        }
    }

    @Test
    void blockingInPlaceOfDestructionIsRecordedWithItsReasonAndShowsTheDay() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-16", DemandKind.WITHDRAWAL);
            window.press("#putoff-1-withdrawal-destroy");
            assertTrue(window.has(
                    "«Уничтожить данные, которые пока только заблокированы»: не позднее 20 мая 2027, чт"));
            window.press("#send");
            assertNull(bench.demand(1).state("withdrawal.destroy").done());
            assertEquals(1, window.errors().size());
            window.write("#reasons", "данные на лентах");
            window.press("#send");
            assertFalse(Objects.requireNonNull(bench.demand(1).state("withdrawal.destroy").done()).applied());
            assertTrue(bench.demand(1).events().containsKey(ClockEvent.BLOCKING_BEGUN));
            assertTrue(window.has("Почему 20 мая 2027"));
            window.press("#proof-weeks");
            assertTrue(window.robot.lookup(".proof-day").queryAll().size() > 180);
        }
    }

    @Test
    void aForeignDeletionIsARightOfItsOwnWhoseAnswerHasAList() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new PackDesk(desk).bench("eu-gdpr", "2026-11-16", DemandKind.DELETION);
            window.show(bench);
            assertFalse(window.has("#ground-1"));
            window.press("#reply-1-rights-answer");
            assertTrue(window.robot.lookup(".reply-item").queryAll().size() > 0);
            window.press("#copy-1-rights-answer");
            assertTrue(bench.copied.getFirst().contains("Что должно быть в уведомлении о продлении"));
            window.press("#adding");
            List<?> kinds = window.robot.lookup(".request-form .combo-box").queryAs(ComboBox.class).getItems();
            assertEquals(10, kinds.size());
            assertFalse(kinds.contains(DemandKind.STOP_DISTRIBUTION));
        }
    }

    @Test
    void aGroundIsChosenAndAnEarlierRequestIsJudgedAndOpened() {
        try (TestDesk desk = TestDesk.in(folder)) {
            long earlier = desk.register("2026-11-02", DemandKind.DELETION).id().value();
            RequestBench bench = show(desk, "2026-11-16", DemandKind.DELETION);
            window.press("#ground-1");
            assertEquals(DeletionGround.CONSENT_WITHDRAWN, bench.demand(1).ground());
            window.press("#same-" + earlier);
            assertEquals(Verdict.CONFIRMED, bench.view().repeats().getFirst().link().verdict());
            window.press("#earlier-2026-0001");
            assertEquals(List.of(new Place.OpenRequest(earlier)), bench.opened);
        }
    }
}
