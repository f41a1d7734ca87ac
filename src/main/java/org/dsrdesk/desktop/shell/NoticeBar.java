package org.dsrdesk.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.dsrdesk.desktop.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A passing message that floats over the status line, so that nothing moves when it comes or goes; it stays while the
 * pointer rests on it.
 */
public final class NoticeBar extends HBox {
    private static final Duration STAYS = Duration.seconds(8);

    private final Label text = new Label();
    private final Button undo = new Button();
    private final Button close = new Button();
    private final PauseTransition stay = new PauseTransition(STAYS);

    public NoticeBar() {
        getStyleClass().add("notice-bar");
        text.setWrapText(true);
        managedProperty().bind(visibleProperty());
        undo.getStyleClass().add("quiet");
        undo.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().addAll("quiet", "icon-close");
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(text, undo, close);
        setOnMouseEntered(_ -> stay.stop());
        setOnMouseExited(_ -> stay.playFromStart());
        setVisible(false);
    }

    /** Names the two buttons in the user's language. */
    void name(String undoText, String closeText) {
        undo.setText(undoText);
        close.setAccessibleText(closeText);
    }

    /** Shows a notice, or nothing for null; tells when it has passed. */
    void show(@Nullable Notice notice, Runnable passed) {
        setVisible(notice != null);
        stay.stop();
        if (notice == null) {
            return;
        }
        @Nullable Runnable back = notice.undo();
        text.setText(notice.text());
        undo.setVisible(back != null);
        undo.setManaged(back != null);
        undo.setOnAction(_ -> {
            passed.run();
            if (back != null) {
                back.run();
            }
        });
        close.setOnAction(_ -> passed.run());
        stay.setOnFinished(_ -> passed.run());
        stay.playFromStart();
    }
}
