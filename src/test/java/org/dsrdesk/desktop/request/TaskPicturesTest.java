package org.dsrdesk.desktop.request;

import static org.dsrdesk.testing.TestDesk.OFFICER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.fulfilment.PlanHint;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PlanHint WARNING = new PlanHint(Set.of(DemandKind.WITHDRAWAL),
            new PlaceId(TaskPlace.Kind.OTHER, ""), TaskWork.WARN, "Кабинет закроется, история заказов пропадёт");

    @TempDir Path folder;

    @Test
    void leavesPicturesOfAPlanOfTasksAndOfTheirForms() {
        try (TestDesk desk = TestDesk.in(folder, (_, _) -> Places.landscape(WARNING))) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.WITHDRAWAL));
            DemandId id = bench.demand(1).id();
            CaseDesk cases = desk.desk;
            Request request = cases.deciding().decide(bench.stored(), id, Outcome.FULFILLED, null, "да", OFFICER);
            bench.model.load();
            RequestPicturesTest.picture(bench, "tasks-plan", Language.RUSSIAN, Theme.LIGHT, 1036, 1100);
            request = cases.planning().plan(request, id, OFFICER);
            NewTask archive = new NewTask(TaskWork.DESTROY, Places.ARCHIVE.place(), List.of("договоры"), "А. Админов",
                    LocalDate.of(2026, 11, 20), "шкаф 4, папки 2019–2024");
            request = cases.planning().edit(request, id, 3, archive, OFFICER);
            request = cases.tasks().end(request, id, 1, TaskEnding.of(TaskOutcome.DONE, "исх. 11", TODAY), OFFICER);
            request = cases.tasks().end(request, id, 4,
                    TaskEnding.of(TaskOutcome.DONE, "письмом от 20 ноября, исх. 12", TODAY), OFFICER);
            request = cases.tasks().answered(request, id, 4, new TaskReply(TODAY, "удалили у себя"), OFFICER);
            request = cases.evidence().attach(
                    request, id, 4, "ответ сервиса рассылок.eml", Original.of(new byte[] {1}), OFFICER);
            request = cases.tasks().end(request, id, 2,
                    TaskEnding.blocked("резервные копии на лентах", TODAY, LocalDate.of(2027, 5, 20)), OFFICER);
            bench.model.load();
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    RequestPicturesTest.picture(bench, "tasks", language, theme, 1036, 1500);
                }
            }
            RequestPicturesTest.picture(bench, "tasks-1000", Language.RUSSIAN, Theme.LIGHT, 804, 1700);
            RequestPicturesTest.picture(bench, "tasks-1920", Language.RUSSIAN, Theme.LIGHT, 1724, 1000);
            RequestPicturesTest.edit(bench, new Editor.TaskEnd(id, 3));
            RequestPicturesTest.picture(bench, "tasks-end", Language.RUSSIAN, Theme.LIGHT, 1036, 1900);
            RequestPicturesTest.edit(bench, new Editor.NewTask(id));
            RequestPicturesTest.picture(bench, "tasks-new", Language.RUSSIAN, Theme.DARK, 1036, 2100);
            KeptByLaw tax = new KeptByLaw("НК РФ", "пп. 8 п. 1 ст. 23", "счета", LocalDate.of(2031, 12, 31));
            cases.tasks().end(request, id, 3, TaskEnding.kept(tax, TODAY), OFFICER);
            Fx.run(bench.model::load);
            RequestPicturesTest.edit(bench, new Editor.TaskReopening(id, 3));
            RequestPicturesTest.picture(bench, "tasks-kept", Language.RUSSIAN, Theme.LIGHT, 1036, 1800);
        }
    }
}
