package org.dsrdesk.desktop.shell;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Place;
import org.jspecify.annotations.Nullable;

/** The keys of the whole window; they work wherever the caret is and in any keyboard layout. */
final class ShellKeys {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
    private static final List<Place> PLACES = List.of(new Place.Today(), new Place.Inbox(), new Place.Register(""),
            new Place.Reports(), new Place.Settings());

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    ShellKeys(Navigation navigation) {
        for (int i = 0; i < DIGITS.size(); i++) {
            Place place = PLACES.get(i);
            on(DIGITS.get(i), () -> navigation.go(place));
        }
        on(KeyCode.N, navigation::newCall);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigation::back);
    }

    /** Adds a key pressed together with Ctrl, or Cmd on a Mac. */
    ShellKeys on(KeyCode code, Runnable action) {
        keys.put(new KeyCodeCombination(code, SHORTCUT_DOWN), action);
        return this;
    }

    /** Adds a key pressed alone. */
    ShellKeys alone(KeyCode code, Runnable action) {
        keys.put(new KeyCodeCombination(code), action);
        return this;
    }

    /** Serves the scene for as long as the node is in it. */
    void serve(Node node) {
        node.sceneProperty().addListener((_, before, now) -> {
            remove(before);
            add(now);
        });
        add(node.getScene());
    }

    private void add(@Nullable Scene scene) {
        if (scene != null) {
            scene.getAccelerators().putAll(keys);
        }
    }

    private void remove(@Nullable Scene scene) {
        if (scene != null) {
            keys.forEach(scene.getAccelerators()::remove);
        }
    }
}
