package org.dsrdesk.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped anywhere on the window, and shows while they hang over it where they will go. */
final class LetterDrop {
    private final Node hint;
    private final Consumer<List<Path>> taker;

    LetterDrop(Node hint, Consumer<List<Path>> taker) {
        this.hint = hint;
        this.taker = taker;
    }

    void serve(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hint.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        hint.setVisible(false);
        if (event.getDragboard().hasFiles()) {
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
