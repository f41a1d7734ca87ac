package org.dsrdesk.desktop.today;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayTasksTest {
    private static final ZonedDateTime SATURDAY = ZonedDateTime.parse("2026-11-21T12:00+03:00[Europe/Moscow]");

    @TempDir private Path folder;

    private TestDesk desk;
    private Messages russian;
    private TodayModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder, (_, _) -> Places.landscape());
        russian = new Messages(Language.RUSSIAN, desk.clock);
        model = new TodayModel(new Session(desk.desk, OFFICER, desk.operator), Background.sameThread(),
                new RecordingDialogs(), russian);
        work();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void work() {
        CaseDesk cases = desk.desk;
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        DemandId id = request.demands().getFirst().id();
        request = cases.planning().add(request, id, task("А. Админов", "2026-11-19"), OFFICER);
        request = cases.planning().add(request, id, task("м. офицерова", "2026-11-22"), OFFICER);
        request = cases.planning().add(request, id, task(null, "2026-12-16"), OFFICER);
        request = cases.planning().add(request, id, "Ленты", OFFICER);
        cases.tasks().end(request, id, 4, TaskEnding.blocked("ленты", LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 25)), OFFICER);
    }

    private static NewTask task(@Nullable String who, String due) {
        return new NewTask(TaskWork.DESTROY, Places.ARCHIVE.place(), List.of(), who, LocalDate.parse(due), "");
    }

    private Today board() {
        model.reload();
        return Objects.requireNonNull(model.boardProperty().get());
    }

    @Test
    void tasksOfTheWeekStandWithTheirPeopleAndADayOffCountsAsTheWorkingDayBefore() {
        Today board = board();
        assertEquals(List.of(Standing.OVERDUE, Standing.TODAY, Standing.SOON),
                board.tasks().due().stream().map(Today.DueTask::standing).toList());
        List<Line> lines = new Lines(russian).tasks(board, false);
        assertEquals(List.of("Уничтожить: Архив договоров", "Уничтожить: Архив договоров", "Уничтожить: Ленты"),
                lines.stream().map(Line::title).toList());
        assertEquals("до 19 ноября · А. Админов", lines.getFirst().detail());
        assertEquals("1 день", lines.getFirst().chip());
        assertEquals("заблокировано, уничтожить до 25 ноября (ч. 6 ст. 21) · никому не поручено",
                lines.getLast().detail());
        assertEquals(2, board.tasks().pressing());
        assertEquals(List.of("до 22 ноября · м. офицерова"),
                new Lines(russian).tasks(board, true).stream().map(Line::detail).toList());
    }

    @Test
    void nothingPressesOnADayOff() {
        desk.clock.set(SATURDAY);
        Today board = board();
        assertFalse(board.tasks().workingDay());
        assertEquals(0, board.tasks().pressing());
        Line first = new Lines(russian).tasks(board, false).getFirst();
        assertNull(first.standing());
        assertEquals("после выходных", first.chip());
    }
}
