package org.dsrdesk.desktop.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawPicturesTest {
    @TempDir private Path folder;

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
    void leavesPicturesOfALawThatIsRead() {
        LawBench bench = Fx.call(this::bench);
        Pictures.take("laws", bench.messages, () -> window(bench, _ -> {}));
        Fx.run(() -> {
            bench.messages.languageProperty().set(Language.RUSSIAN);
            bench.model.wholeProperty().set(true);
            Pictures.take("laws-whole-1920-ru-light", Theme.LIGHT, window(bench, _ -> {}), 1920, 2600);
            bench.model.chosenProperty().set(new EditionId("kz-94v", "2013-05-21"));
            Pictures.take("laws-draft-ru-dark", Theme.DARK, window(bench, _ -> {}), Pictures.WIDTH, 1600);
        });
    }

    @Test
    void leavesPicturesOfTwoEditionsSideBySide() {
        LawBench bench = Fx.call(() -> bench().withLater(folder));
        Pictures.take("laws-compare", bench.messages,
                () -> window(bench, shown -> shown.model.otherProperty().set(LawBench.OLD)));
    }

    @Test
    void leavesPicturesOfAFileThatIsOfferedAndOfOneThatIsRefused() {
        Fx.run(() -> {
            LawBench bench = bench();
            bench.adding.read(LawBench.file(folder, "later.toml", bench.later()));
            Pictures.take("laws-add-ru-light", Theme.LIGHT, window(bench, _ -> {}), Pictures.WIDTH, Pictures.HEIGHT);
            bench.adding.read(LawBench.file(folder, "bad.toml", "pack = 5"));
            bench.model.wordsProperty().set("реклам");
            Pictures.take("laws-refused-ru-dark", Theme.DARK, window(bench, _ -> {}), Pictures.WIDTH, Pictures.HEIGHT);
        });
    }

    @Test
    void nothingRunsOutOfTheNarrowestWindow() {
        LawBench bench = Fx.call(() -> bench().withLater(folder));
        for (Language language : Language.values()) {
            Fx.run(() -> {
                bench.model.otherProperty().set(null);
                bench.messages.languageProperty().set(language);
                bench.model.wholeProperty().set(true);
                narrow(bench, "laws-1000-" + language.tag() + "-light");
                bench.model.otherProperty().set(LawBench.OLD);
                narrow(bench, "laws-compare-1000-" + language.tag() + "-light");
            });
        }
    }

    private static void narrow(LawBench bench, String name) {
        Scene scene = Pictures.take(name, Theme.LIGHT, window(bench, _ -> {}), 1000, 1200);
        for (Node node : scene.getRoot().lookupAll(".scroll-pane")) {
            ScrollPane pane = (ScrollPane) node;
            double needed = pane.getContent().getLayoutBounds().getWidth();
            assertTrue(needed <= pane.getViewportBounds().getWidth() + 1, name + " needs " + needed);
        }
    }

    private LawBench bench() {
        Operator now = desk.operator;
        return new LawBench(desk, new Operator(now.id(), now.name(), now.email(), null, null, now.zone(),
                now.switches(), List.of(Rules.PACK, "by-99z")));
    }

    private static Parent window(LawBench bench, Consumer<LawBench> then) {
        Framed frame = new Framed(bench.messages);
        Parent window = frame.around(bench.screen(frame, frame.model));
        then.accept(bench);
        return window;
    }
}
