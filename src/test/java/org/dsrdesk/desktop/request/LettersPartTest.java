package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LettersPartTest {
    private final RequestWindow window = new RequestWindow();

    @TempDir Path folder;

    private TestDesk desk;

    @Start
    void open(Stage stage) {
        window.open(stage);
    }

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder, (_, _) -> Places.landscape());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request nothingHeld() {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS, DemandKind.MARKETING);
        return desk.desk.deciding().decide(request, request.demands().getFirst().id(), Outcome.NOTHING_HELD, null,
                "нет данных", TestDesk.OFFICER);
    }

    @Test
    void aWantedLetterIsBegunWithOneButtonAndIsWantedNoMore() {
        RequestBench bench = window.show(new RequestBench(desk, nothingHeld()));
        window.press("#write-1-nothing-held");
        OutgoingLetter begun = bench.view().outgoing().getFirst();
        assertEquals(LetterKind.NOTHING_HELD, begun.kind());
        assertEquals(List.of(new Place.OpenOutgoing(begun.id().value())), bench.opened);
        Fx.run(bench.model::load);
        assertFalse(window.has("#write-1-nothing-held"));
        assertEquals("черновик", window.text(".stage-draft"));
        bench.opened.clear();
        Fx.run(() -> window.robot.lookup("#outgoing-" + begun.id().value()).query().requestFocus());
        window.push(KeyCode.ENTER);
        assertEquals(List.of(new Place.OpenOutgoing(begun.id().value())), bench.opened);
    }

    @Test
    void aDecisionWithoutTasksSaysThatTheyComeFirstAndTheKeysReachThem() {
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        RequestBench bench = window.show(new RequestBench(desk, request));
        Fx.run(() -> bench.decide(1, NewDecision.of(Outcome.FULFILLED, null, "да")));
        assertTrue(window.texts("#letters .label").contains(
                "Какие письма и акты нужны, видно по задачам. Сначала заведите их."));
        window.push(KeyCode.F7);
        assertEquals("lettertasks-1", window.focused());
        window.push(KeyCode.SHIFT, KeyCode.INSERT);
        assertEquals(3, bench.demand(1).tasks().size());
        assertFalse(window.has("#lettertasks-1"));
    }

    @Test
    void whatIsMissingLeadsToTheLetterThatWasNotSent() {
        Request request = nothingHeld();
        OutgoingLetter sent = TestPress.made(desk.desk, request, LetterKind.RECEIPT, null);
        desk.desk.dispatching().dispatched(sent, new Dispatch(
                Dispatch.Way.POST, TestDesk.NOW, "1", "М. Офицерова"), TestDesk.OFFICER);
        OutgoingLetter made = TestPress.made(desk.desk, request, LetterKind.NOTHING_HELD, null);
        RequestBench bench = window.show(new RequestBench(desk, request));
        Missing.Letter unsent = new Missing.Letter(bench.demand(1).id(), made);
        assertTrue(bench.view().missing().contains(unsent), bench.view().missing().toString());
        assertEquals("outgoing-" + made.id().value(), MissingWords.place(unsent, bench.view().request()));
        assertTrue(window.has("#outgoing-" + made.id().value()));
    }

    @Test
    void theKeyLeadsToTheLettersOfTheRequest() {
        Request request = nothingHeld();
        OutgoingLetter made = TestPress.made(desk.desk, request, LetterKind.NOTHING_HELD, null);
        window.show(new RequestBench(desk, request));
        window.push(KeyCode.F7);
        assertEquals("outgoing-" + made.id().value(), window.focused());
        assertTrue(window.texts("#letters .chip").contains("готово, не отправлено"));
    }

    @Test
    void leavesPicturesOfLettersInEachStage() {
        Request request = nothingHeld();
        OutgoingLetter sent = TestPress.made(desk.desk, request, LetterKind.NOTHING_HELD, null);
        desk.desk.dispatching().dispatched(sent, new Dispatch(
                Dispatch.Way.POST, TestDesk.NOW, "80085512345678", "М. Офицерова"), TestDesk.OFFICER);
        TestPress.begun(desk.desk, request, LetterKind.RECEIPT, null);
        OutgoingLetter unsure = TestPress.made(desk.desk, request, LetterKind.RECEIPT, null);
        desk.desk.dispatching().unsure(desk.desk.dispatching().sending(
                unsure, "m.ivanova@mail.example", TestDesk.OFFICER), TestDesk.OFFICER);
        TestPress.made(desk.desk, request, LetterKind.DESTRUCTION_ACT, null);
        RequestBench bench = new RequestBench(desk, request);
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                RequestPicturesTest.picture(bench, "letters", language, theme, 1036, 1500);
            }
        }
        RequestPicturesTest.picture(bench, "letters-1000", Language.RUSSIAN, Theme.LIGHT, 804, 1700);
    }
}
