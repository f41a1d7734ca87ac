package org.dsrdesk.desktop.call;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dsrdesk.desktop.parts.KindPicker;

/**
 * The keys of the call form: digits choose kinds where no text is typed and together with Alt anywhere, Enter goes on,
 * Ctrl+Enter saves, Esc leaves.
 */
final class CallKeys {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7);
    private static final List<KeyCode> PAD = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3,
            KeyCode.NUMPAD4, KeyCode.NUMPAD5, KeyCode.NUMPAD6, KeyCode.NUMPAD7);

    private final KindPicker kinds;
    private final Node afterKinds;
    private final Runnable save;
    private final Runnable leave;

    CallKeys(KindPicker kinds, Node afterKinds, Runnable save, Runnable leave) {
        this.kinds = kinds;
        this.afterKinds = afterKinds;
        this.save = save;
        this.leave = leave;
    }

    void serve(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (handled(pressed, root)) {
                pressed.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (typed.isAltDown() && !typed.isControlDown() && "1234567".contains(typed.getCharacter())) {
                typed.consume();
            }
        });
    }

    private boolean handled(KeyEvent pressed, Node root) {
        Node focus = root.getScene().getFocusOwner();
        if (pressed.getCode() == KeyCode.ENTER) {
            return enter(pressed, focus);
        }
        if (pressed.getCode() == KeyCode.ESCAPE) {
            leave.run();
            return true;
        }
        boolean inText = focus instanceof TextInputControl;
        boolean plain = !pressed.isShortcutDown() && !pressed.isShiftDown();
        return plain && (pressed.isAltDown() || !inText) && kinds.press(digit(pressed.getCode()));
    }

    private boolean enter(KeyEvent pressed, Node focus) {
        if (pressed.isShortcutDown()) {
            save.run();
            return true;
        }
        if (focus instanceof ToggleButton && kinds.equals(focus.getParent())) {
            afterKinds.requestFocus();
            return true;
        }
        return false;
    }

    private static int digit(KeyCode code) {
        return Math.max(DIGITS.indexOf(code), PAD.indexOf(code)) + 1;
    }
}
