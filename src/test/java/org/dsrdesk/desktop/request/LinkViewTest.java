package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.ConfirmedRepeat;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LinkViewTest {
    private final RequestWindow window = new RequestWindow();

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        window.open(stage);
    }

    private static Request stranger(TestDesk desk) {
        return desk.register(new Requester("Ли Ким", "li@post.example", null, RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-05"), DemandKind.ACCESS);
    }

    @Test
    void anotherRequestIsFoundLinkedAndUnlinkedWithReasons() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request other = stranger(desk);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            window.show(bench);
            window.press("#link");
            window.press("#send");
            assertEquals(List.of(), links(desk, other));
            window.write("#linkWords", "Ким");
            assertTrue(window.has("#found-2026-0001"));
            window.press("#send");
            assertEquals(List.of(), links(desk, other));
            window.write("#why", "сменила имя");
            window.press("#send");
            PersonLink made = links(desk, other).getFirst();
            assertEquals("сменила имя", made.why());
            assertEquals(Verdict.CONFIRMED, bench.view().repeats().getFirst().link().verdict());
            window.press("#unlink-" + made.id());
            window.write("#why", "ошибка");
            window.push(KeyCode.ESCAPE);
            window.press("#unlink-" + made.id());
            window.press("#send");
            assertTrue(links(desk, other).getFirst().holds());
            window.write("#why", "ошибка");
            window.press("#send");
            assertFalse(links(desk, other).getFirst().holds());
            assertEquals("Прежние связи (1)", window.text("#formerLinks"));
            assertEquals(List.of(), bench.view().repeats());
        }
    }

    @Test
    void aRequestThatWasLinkedToAnotherSaysByWayOfWhich() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request stranger = stranger(desk);
            Request first = desk.register("2026-11-09", DemandKind.ACCESS);
            desk.desk.linking().link(first.id(), stranger.id(), "сменила имя", TestDesk.OFFICER);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            window.show(bench);
            assertTrue(window.has("Связь, которую отметил человек: через № 2026-0002"));
            window.press("#same-" + stranger.id().value());
            assertFalse(window.has("Связь, которую отметил человек: через № 2026-0002"));
            assertEquals("Совпали: связь, которую отметил человек через № 2026-0002.",
                    links(desk, stranger).getFirst().why());
        }
    }

    private static List<PersonLink> links(TestDesk desk, Request request) {
        return desk.desk.linking().of(request.id(), TestDesk.OFFICER);
    }

    @Test
    void anEarlyRepeatIsExcusedInWords() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request first = desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            window.show(bench);
            assertTrue(window.texts(".label").contains("Снова можно с 1 декабря, ч. 4–6 ст. 14"),
                    () -> window.texts(".label").toString());
            window.press("#same-" + first.id().value());
            assertEquals(ConfirmedRepeat.CONFIRMED, bench.view().asRepeat());
            assertEquals("Совпали: телефон, почта, имя.", links(desk, first).getFirst().why());
            assertTrue(window.has("Тот же человек: подтверждает М. Офицерова, 20 ноября, 12:14"));
            window.press("#excuse-" + first.id().value());
            window.write("#why", "дали не всё");
            window.press("#send");
            assertEquals(ConfirmedRepeat.NONE, bench.view().asRepeat());
            window.press("#unexcuse-" + first.id().value());
            assertEquals(ConfirmedRepeat.CONFIRMED, bench.view().asRepeat());
        }
    }
}
