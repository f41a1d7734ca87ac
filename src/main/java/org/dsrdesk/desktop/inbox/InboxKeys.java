package org.dsrdesk.desktop.inbox;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dsrdesk.casework.Tray;

/** The keys of the inbox: what they do concerns the open letter, or all that are chosen. */
record InboxKeys(InboxController inbox) {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
    private static final List<Tray> TRAYS = List.of(Tray.values());

    void serve(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        boolean done = shortcut ? withShortcut(event) : (alt ? withAlt(event.getCode()) : alone(event.getCode()));
        if (done) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> act(LetterController::confirm, _ -> {});
            case D -> act(LetterController::dismiss, ManyPane::dismiss);
            case J -> act(LetterController::setAside, ManyPane::setAside);
            case B -> act(LetterController::putBack, ManyPane::putBack);
            case K -> act(LetterController::attachTo, _ -> {});
            case Z -> undo(event);
            default -> false;
        };
    }

    private boolean act(Consumer<LetterController> one, Consumer<ManyPane> several) {
        LetterController letter = inbox.letter();
        ManyPane many = inbox.many();
        if (many != null) {
            several.accept(many);
        } else if (letter != null) {
            one.accept(letter);
        }
        return true;
    }

    /** In a field the key takes back what was typed. */
    private boolean undo(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return false;
        }
        inbox.undo();
        return true;
    }

    private boolean withAlt(KeyCode code) {
        int index = DIGITS.indexOf(code);
        if (index >= 0) {
            inbox.turn(TRAYS.get(index));
        }
        return index >= 0;
    }

    private boolean alone(KeyCode code) {
        LetterController letter = inbox.letter();
        return code == KeyCode.ESCAPE && letter != null && letter.close();
    }
}
