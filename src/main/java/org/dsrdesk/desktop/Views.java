package org.dsrdesk.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * The FXML of each controller class: {@code TodayController} stands beside {@code Today.fxml}. Every controller is
 * made by the supplier it was added with; a class that was not added is an error that names it.
 */
public final class Views {
    private static final String SUFFIX = "Controller";

    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> suppliers = new LinkedHashMap<>();

    public Views(Messages messages) {
        this.messages = messages;
    }

    /** Adds how a controller is made; a second supplier for the same class is an error. */
    public <C> Views add(Class<C> controller, Supplier<? extends C> supplier) {
        if (suppliers.putIfAbsent(controller, supplier) != null) {
            throw new IllegalArgumentException("Two suppliers for " + controller.getName());
        }
        return this;
    }

    /** The controller classes added so far. */
    public Set<Class<?>> controllers() {
        return Set.copyOf(suppliers.keySet());
    }

    /** Loads the view of a controller in the language of the moment, with a controller made anew. */
    public <C> View<C> load(Class<C> controller) {
        FXMLLoader loader = new FXMLLoader(fxml(controller), messages.bundle());
        loader.setControllerFactory(this::make);
        try {
            Parent root = Objects.requireNonNull(loader.load(), controller::getName);
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException broken) {
            throw new UncheckedIOException("View of " + controller.getName(), broken);
        }
    }

    private Object make(Class<?> controller) {
        Supplier<?> supplier = suppliers.get(controller);
        if (supplier == null) {
            throw new IllegalArgumentException("No supplier for " + controller.getName() + ": add it to Views");
        }
        return supplier.get();
    }

    private static URL fxml(Class<?> controller) {
        String name = controller.getSimpleName();
        String file = name.substring(0, Math.max(0, name.length() - SUFFIX.length())) + ".fxml";
        @Nullable URL found = controller.getResource(file);
        if (found == null) {
            throw new IllegalArgumentException("No " + file + " beside " + controller.getName());
        }
        return found;
    }
}
