package org.dsrdesk.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellPicturesTest {
    @Test
    void leavesAPictureInEachLanguageAndTheme() {
        Bench bench = Fx.call(Bench::new);
        Pictures.take("shell", bench.messages, bench::shell);
    }

    @Test
    void leavesAPictureOfTheKeysAndOfANotice() {
        Fx.run(() -> {
            Bench bench = new Bench();
            bench.model.show(Notice.undoable(bench.messages.text("request.told.signed"), () -> {}));
            Parent root = bench.shell();
            Pictures.take("shell-notice-ru-light", Theme.LIGHT, root, Pictures.WIDTH, Pictures.HEIGHT);
            root.lookup("#shortcuts").setVisible(true);
            root.getScene().setRoot(new Group());
            Pictures.take("shell-keys-ru-dark", Theme.DARK, root, Pictures.WIDTH, Pictures.HEIGHT);
        });
    }

    @ParameterizedTest
    @CsvSource({"960, 640", "1000, 1000", "1280, 800", "1920, 1080"})
    void cutsNoTextOfTheFrameAtAnySize(int width, int height) {
        for (Language language : Language.values()) {
            Fx.run(() -> {
                Bench bench = new Bench();
                bench.messages.languageProperty().set(language);
                String name = "shell-" + width + "-" + language.tag() + "-light";
                Scene scene = Pictures.take(name, Theme.LIGHT, bench.shell(), width, height);
                Set<Node> labels = scene.getRoot().lookupAll(".text");
                assertTrue(labels.size() > 20, "labels found: " + labels.size());
                labels.forEach(ShellPicturesTest::assertWhole);
            });
        }
    }

    private static void assertWhole(Node node) {
        if (node instanceof Text drawn && node.getParent() instanceof Labeled label && label.isVisible()) {
            assertEquals(label.getText(), drawn.getText(), "cut text");
        }
    }
}
