package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonFormTest {
    @TempDir Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onePressOpensWhatTellsAPersonApartAndItIsKeptWithoutTheNumber() {
        RequestBench bench = bench();
        Fx.run(() -> {
            Parent root = edited(bench, "request-person-ru-light");
            assertFalse(root.lookup("#birth").getParent().isVisible());
            ((Button) root.lookup(".request-form #person")).fire();
            type(root, "#birth", "07.03.1985");
            type(root, "#contract", "77-Д");
            type(root, "#document", "45 10 123456");
            root.getScene().setRoot(new Pane());
            Pictures.take("request-person-more-ru-light", Theme.LIGHT, root, 1280, 1000);
            ((Button) root.lookup(".request-form #send")).fire();
        });
        String mark = desk.desk.documents().mark("4510123456").orElseThrow();
        assertEquals(new IdentityDetails(LocalDate.of(1985, 3, 7), "77-Д", mark, null),
                bench.stored().requester().details());
        assertFalse(bench.view().log().toString().contains("123456"));
    }

    @Test
    void whatWasKnownStaysWhenSomethingElseIsCorrected() {
        RequestBench bench = bench();
        Requester known = TestDesk.maria()
                .withDetails(new IdentityDetails(LocalDate.of(1985, 3, 7), "77-Д", null, "12"));
        bench.actions.correctRequester(known, "4510123456");
        IdentityDetails before = bench.stored().requester().details();
        Fx.run(() -> {
            Parent root = edited(bench, "request-person-known-ru-light");
            assertTrue(root.lookup("#birth").getParent().isVisible());
            ((Button) root.lookup(".request-form #send")).fire();
        });
        assertEquals(before, bench.stored().requester().details());
        assertEquals("12", before.extension());
    }

    @Test
    void aDocumentThatWasAnothersIsForgotten() {
        RequestBench bench = bench();
        bench.actions.correctRequester(TestDesk.maria(), "4510123456");
        assertNotNull(bench.stored().requester().details().document());
        Fx.run(() -> {
            Parent root = edited(bench, "request-person-forget-ru-light");
            ((CheckBox) root.lookup("#forget-document")).setSelected(true);
            ((Button) root.lookup(".request-form #send")).fire();
        });
        assertEquals(IdentityDetails.NONE, bench.stored().requester().details());
    }

    @Test
    void aDayThatIsNoneIsToldAndNothingIsSaved() {
        RequestBench bench = bench();
        Fx.run(() -> {
            Parent root = edited(bench, "request-person-wrong-ru-light");
            type(root, "#birth", "31.02.1985");
            type(root, "#document", "1");
            ((Button) root.lookup(".request-form #send")).fire();
        });
        assertEquals(new Editor.Person(), bench.model.editorProperty().get());
        assertEquals(IdentityDetails.NONE, bench.stored().requester().details());
    }

    private RequestBench bench() {
        RequestBench bench = new RequestBench(desk, desk.register("2026-11-09", DemandKind.ACCESS));
        bench.model.load();
        return bench;
    }

    private static Parent edited(RequestBench bench, String picture) {
        bench.model.editorProperty().set(new Editor.Person());
        StackPane room = new StackPane(bench.screen());
        room.getStyleClass().add("content-area");
        Scene scene = Pictures.take(picture, Theme.LIGHT, room, 1280, 1000);
        assertNotNull(scene.getRoot().lookup(".request-form"));
        return room;
    }

    private static void type(Parent root, String input, String text) {
        ((TextField) root.lookup(input)).setText(text);
    }
}
