package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window in which the screen of a request opens, with the hands that work it and the eyes that read it. */
final class RequestWindow {
    final FxRobot robot = new FxRobot();
    final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));

    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    RequestBench show(RequestBench bench) {
        Fx.run(() -> {
            scene.setRoot(bench.screen());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return bench;
    }

    void press(String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertFalse(button.isDisabled(), id);
        Fx.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void write(String id, String text) {
        Fx.run(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void choose(String list, int place) {
        Fx.run(() -> robot.lookup(list).queryAs(ComboBox.class).getSelectionModel().select(place));
    }

    /** What is written in a field. */
    String written(String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    /** The words of a label or a button. */
    String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** The words of all labels and buttons that a selector finds. */
    List<String> texts(String selector) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    /** Whether something with such an id, class or text is on the page, seen or not. */
    boolean has(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(RequestWindow::isShown).isPresent();
    }

    /** What the form says is wrong. */
    List<String> errors() {
        return robot.lookup(".field-error").queryAllAs(Labeled.class).stream()
                .filter(RequestWindow::isShown)
                .map(Labeled::getText)
                .toList();
    }

    /** The id of the control in focus. */
    String focused() {
        return Objects.requireNonNull(scene.getFocusOwner()).getId();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }
}
