package org.dsrdesk.desktop.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPicturesTest {
    @TempDir private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void fill() {
        desk = TestDesk.in(folder);
        new FilledDesk(desk).past(90).friday().mail().newsletters();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"today", "register", "reports", "settings"})
    void leavesAPictureInEachLanguageAndTheme(String name) {
        ListBench bench = Fx.call(() -> new ListBench(desk));
        Pictures.take(name, bench.messages, () -> bench.window(place(name)));
    }

    @ParameterizedTest
    @CsvSource({"today, 1000, 900", "register, 1000, 900", "reports, 1000, 900", "settings, 1000, 2400",
        "today, 1920, 1080", "register, 1920, 1080", "reports, 1920, 1080", "settings, 1920, 2200"})
    void fitsEveryWidth(String name, int width, int height) {
        for (Language language : Language.values()) {
            Fx.run(() -> {
                ListBench bench = new ListBench(desk);
                bench.messages.languageProperty().set(language);
                Parent window = bench.window(place(name));
                Scene scene = Pictures.take(name + "-" + width + "-" + language.tag() + "-light", Theme.LIGHT, window,
                        width, height);
                Set<Node> texts = scene.getRoot().lookupAll(".text");
                assertTrue(texts.size() > 30, "texts found: " + texts.size());
                texts.forEach(ListPicturesTest::assertWholeOrTold);
                scene.getRoot().lookupAll(".scroll-pane").forEach(ListPicturesTest::assertNoSidewaysScroll);
            });
        }
    }

    @Test
    void leavesPicturesOfEmptyStates(@TempDir Path empty) {
        try (TestDesk nothing = TestDesk.in(empty)) {
            for (String name : new String[] {"today", "register", "reports"}) {
                ListBench bench = Fx.call(() -> new ListBench(nothing));
                Pictures.take(name + "-empty", bench.messages, () -> bench.window(place(name)));
            }
        }
    }

    @Test
    void leavesAPictureOfASearchThatFindsNothing() {
        Fx.run(() -> {
            ListBench bench = new ListBench(desk);
            Pictures.take("register-nothing-ru-light", Theme.LIGHT,
                    bench.window(new Place.Register("нетакогочеловека")), Pictures.WIDTH, Pictures.HEIGHT);
        });
    }

    private static Place place(String name) {
        return switch (name) {
            case "today" -> new Place.Today();
            case "register" -> new Place.Register("");
            case "reports" -> new Place.Reports();
            case "settings" -> new Place.Settings();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void assertWholeOrTold(Node node) {
        if (node instanceof Text drawn && node.getParent() instanceof Labeled label && label.getText() != null
                && !drawn.getText().isEmpty() && !hiddenOrTold(label)) {
            assertEquals(label.getText().replace("\n", ""), drawn.getText().replace("\n", ""), "cut text");
        }
    }

    private static boolean hiddenOrTold(Node node) {
        Node at = node;
        while (at != null) {
            if (!at.isVisible() || (at instanceof Labeled label && label.getTooltip() != null)) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    private static void assertNoSidewaysScroll(Node node) {
        ScrollPane pane = (ScrollPane) node;
        double room = pane.getViewportBounds().getWidth();
        double needed = pane.getContent().getLayoutBounds().getWidth();
        assertTrue(needed <= room + 1, "content of " + needed + " in " + room);
    }
}
