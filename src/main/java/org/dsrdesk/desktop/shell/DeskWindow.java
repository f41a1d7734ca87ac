package org.dsrdesk.desktop.shell;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.TextMenu;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.jspecify.annotations.Nullable;

/** The one window: shows the first start, the passphrase or the frame, and shows it anew in another language. */
public final class DeskWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Scene scene = new Scene(new Pane());
    private final Views views;
    private @Nullable Class<? extends Screen> shown;
    private @Nullable Screen current;

    /** Prepares the stage, which is shown by its owner. */
    public DeskWindow(Stage stage, Views views, Looks looks, Messages messages) {
        this.views = views;
        Rectangle2D room = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setTitle(messages.text("app.name"));
        stage.setScene(scene);
        looks.dress(scene);
        new TextMenu(messages).serve(scene);
        messages.languageProperty().addListener(_ -> reload());
        scene.focusOwnerProperty().addListener((_, _, now) -> {
            if (now == null) {
                Platform.runLater(this::holdFocus);
            }
        });
    }

    /** Keys reach nobody while no node has the focus, as after its owner was taken away: the root takes it then. */
    private void holdFocus() {
        if (scene.getFocusOwner() == null) {
            scene.getRoot().requestFocus();
        }
    }

    /** Shows the view of a controller in the whole window. */
    public void show(Class<? extends Screen> controller) {
        leave();
        shown = controller;
        View<? extends Screen> view = views.load(controller);
        scene.setRoot(view.root());
        Skins.make(view.root());
        current = view.controller();
        view.controller().shown();
        holdFocus();
    }

    /** Takes what is shown away at once and says in its place what is being waited for. */
    public void cover(String words) {
        leave();
        shown = null;
        Label waiting = new Label(words);
        waiting.setId("covered");
        waiting.setWrapText(true);
        StackPane empty = new StackPane(waiting);
        empty.setFocusTraversable(true);
        empty.setAccessibleText(words);
        scene.setRoot(empty);
        empty.requestFocus();
    }

    /** Tells what is shown that it gives way, so that it keeps what was typed. */
    public void leave() {
        if (current != null) {
            current.left();
        }
        current = null;
    }

    private void reload() {
        if (shown != null) {
            show(shown);
        }
    }
}
