package org.dsrdesk.desktop.lists;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayTasksPicturesTest {
    @TempDir Path folder;

    private static NewTask task(TaskWork work, @Nullable String who, String due) {
        return new NewTask(work, Places.ARCHIVE.place(), List.of(), who, LocalDate.parse(due), "");
    }

    private static void fill(TestDesk desk) {
        new FilledDesk(desk).friday();
        CaseDesk cases = desk.desk;
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        DemandId id = request.demands().getFirst().id();
        request = cases.planning().add(request, id, task(TaskWork.DESTROY, "А. Админов", "2026-11-19"), OFFICER);
        request = cases.planning().add(request, id, task(TaskWork.TELL, "М. Офицерова", "2026-11-20"), OFFICER);
        request = cases.planning().add(request, id, "Ленты", OFFICER);
        cases.tasks().end(request, id, 3, TaskEnding.blocked("ленты", LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 25)), OFFICER);
    }

    @Test
    void leavesPicturesOfTasksOfTheDayAndShowsOnlyOnesOwn() {
        try (TestDesk desk = TestDesk.in(folder, (_, _) -> Places.landscape())) {
            fill(desk);
            for (Language language : Language.values()) {
                Theme theme = language == Language.RUSSIAN ? Theme.LIGHT : Theme.DARK;
                Fx.run(() -> {
                    ListBench bench = new ListBench(desk);
                    bench.messages.languageProperty().set(language);
                    Parent window = bench.window(new Place.Today());
                    Scene scene = Pictures.take("today-tasks-" + language.tag() + "-" + theme.tag(), theme, window,
                            1280, 1000);
                    Node tasks = scene.getRoot().lookup("#tasks");
                    assertEquals(3, tasks.lookupAll(".due-line").size());
                    ((ToggleButton) scene.getRoot().lookup("#tasksMine")).fire();
                    assertEquals(1, tasks.lookupAll(".due-line").size());
                    assertTrue(((ToggleButton) scene.getRoot().lookup("#tasksMine")).isSelected());
                    ((ToggleButton) scene.getRoot().lookup("#tasksAll")).fire();
                    assertEquals(3, tasks.lookupAll(".due-line").size());
                });
            }
        }
    }
}
