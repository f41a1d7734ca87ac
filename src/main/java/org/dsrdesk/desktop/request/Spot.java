package org.dsrdesk.desktop.request;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
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
    /** The id of the control in focus, or null. */
    @Nullable String focused() {
        @Nullable Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    /** Puts the focus into the form that is open, else back to the control with an id. */
    void again(@Nullable String id) {
        if (root.lookup(".request-form") instanceof Form form) {
            Platform.runLater(() -> begin(form));
        } else if (id != null) {
            find(id).ifPresent(Node::requestFocus);
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

    /** Goes to the control with an id and shows it. */
    void go(String id) {
        find(id).ifPresent(place -> {
            place.requestFocus();
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
