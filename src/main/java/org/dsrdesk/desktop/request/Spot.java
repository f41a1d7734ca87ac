package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Reveal;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is on the page: kept while its parts are rebuilt, moved to what must be seen.
 *
 * @param root the window onto the page
 * @param page the page
 */
record Spot(ScrollPane root, Region page) {
    /**
     * The control in focus.
     *
     * @param id its id; null when it has none
     * @param order its place among the controls of the page, from 0; -1 when it is not on the page
     */
    record Focus(@Nullable String id, int order) {}

    /** What is in focus before the page is rebuilt. */
    Focus focused() {
        @Nullable Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return new Focus(owner == null ? null : owner.getId(), owner == null ? -1 : controls().indexOf(owner));
    }

    /**
     * Puts the focus into the form that is open, else back to the control that had it, else, where that one is gone
     * with what was done, to the one in its place.
     */
    void again(Focus before) {
        if (root.lookup(".request-form") instanceof Form form) {
            Platform.runLater(() -> begin(form));
        } else if (before.order() >= 0) {
            List<Node> controls = controls();
            Optional.ofNullable(before.id()).flatMap(this::find)
                    .or(() -> controls.stream().skip(Math.min(before.order(), Math.max(0, controls.size() - 1)))
                            .findFirst())
                    .ifPresent(Node::requestFocus);
        }
    }

    private List<Node> controls() {
        List<Node> controls = new ArrayList<>();
        collect(page, controls);
        return controls;
    }

    private static void collect(Parent parent, List<Node> controls) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    controls.add(child);
                } else if (child instanceof Parent inside) {
                    collect(inside, controls);
                }
            }
        }
    }

    private void begin(Form form) {
        if (form.getScene() == null) {
            return;
        }
        root.applyCss();
        root.layout();
        form.begin();
        Reveal.in(root, page, form);
    }

    /** Goes to the control with an id, or into the part with it, and shows it. */
    void go(String id) {
        find(id).ifPresent(place -> {
            List<Node> controls = new ArrayList<>();
            if (!place.isFocusTraversable() && place instanceof Parent part) {
                collect(part, controls);
            }
            (controls.isEmpty() ? place : controls.getFirst()).requestFocus();
            Reveal.in(root, page, place);
        });
    }

    /** Goes to the part with an id, into its first button. */
    void enter(String id) {
        find(id).ifPresent(part -> {
            Optional.ofNullable(part.lookup(".button")).orElse(part).requestFocus();
            Reveal.in(root, page, part);
        });
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(root.lookup("#" + id));
    }

    /** Puts the focus on the first link of a box. */
    static void first(VBox box) {
        box.getChildren().stream().filter(Hyperlink.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
}
