package org.dsrdesk.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses the scenes in the theme of the moment and in the desk's own typeface; used on the FX thread. */
public final class Looks {
    private static final List<String> FACES = List.of("PTSans-Regular.ttf", "PTSans-Bold.ttf");
    private static final double ANY_SIZE = 14;

    private final ObjectProperty<Theme> theme;
    private final WeakHashMap<Scene, Boolean> scenes = new WeakHashMap<>();

    /** Loads the typeface, so it must come before the first scene: a machine without fonts is no obstacle then. */
    public Looks(Theme theme) {
        FACES.forEach(Looks::load);
        this.theme = new SimpleObjectProperty<>(theme);
        this.theme.addListener((_, _, now) -> change(now));
        Application.setUserAgentStylesheet(theme.base());
    }

    /** The theme of the moment; setting it changes every dressed scene at once. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Dresses a scene now and at every later change of the theme. */
    public void dress(Scene scene) {
        scenes.put(scene, true);
        scene.getStylesheets().setAll(theme.get().sheets());
    }

    private void change(Theme now) {
        Application.setUserAgentStylesheet(now.base());
        new ArrayList<>(scenes.keySet()).forEach(this::dress);
    }

    private static void load(String face) {
        try (InputStream file = Looks.class.getResourceAsStream("fonts/" + face)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(file, face), ANY_SIZE), face);
        } catch (IOException broken) {
            throw new UncheckedIOException(face, broken);
        }
    }
}
