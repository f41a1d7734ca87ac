package org.dsrdesk.desktop.call;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dsrdesk.desktop.parts.KindPicker;

/**
 * The keys of the call form: digits choose kinds where no text is typed and together with Alt anywhere, F2 to F6 the
 * channel, F7 another person's data, F8 ticks all that was to be checked, arrows a known person; Enter goes on,
 * Ctrl+Enter saves, Esc leaves.
 */
final class CallKeys {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7);
    private static final List<KeyCode> PAD = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3,
            KeyCode.NUMPAD4, KeyCode.NUMPAD5, KeyCode.NUMPAD6, KeyCode.NUMPAD7);

    private final CallModel model;
    private final ContactFields contacts;
    private final KindPicker kinds;
    private final Node afterKinds;
    private final Runnable save;
    private final Runnable leave;

    CallKeys(CallModel model, ContactFields contacts, KindPicker kinds, Node afterKinds, Runnable save,
            Runnable leave) {
        this.model = model;
        this.contacts = contacts;
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
        boolean alone = !pressed.isShortcutDown() && !pressed.isShiftDown() && !pressed.isAltDown();
        return switch (pressed.getCode()) {
            case ENTER -> enter(pressed, focus);
            case ESCAPE -> escape();
            case DOWN -> alone && contacts.holds(focus) && model.callers().move(1);
            case UP -> alone && contacts.holds(focus) && model.callers().move(-1);
            case F7 -> alone && forAnother();
            case F8 -> alone && tickAll();
            default -> (alone && ChannelPicker.press(pressed.getCode(), model.form())) || kind(pressed, focus);
        };
    }

    private boolean escape() {
        if (model.callers().markedProperty().get() >= 0) {
            model.callers().markedProperty().set(-1);
        } else {
            leave.run();
        }
        return true;
    }

    private boolean forAnother() {
        model.moreProperty().set(!model.moreProperty().get());
        return true;
    }

    private boolean tickAll() {
        model.form().reception().toggle(model.answeredFacts());
        return true;
    }

    private boolean kind(KeyEvent pressed, Node focus) {
        boolean plain = !pressed.isShortcutDown() && !pressed.isShiftDown();
        return plain && (pressed.isAltDown() || !(focus instanceof TextInputControl))
                && kinds.press(digit(pressed.getCode()));
    }

    private boolean enter(KeyEvent pressed, Node focus) {
        if (pressed.isShortcutDown()) {
            save.run();
            return true;
        }
        if (contacts.holds(focus) && model.callers().choose()) {
            kinds.focusFirst();
            return true;
        }
        if (contacts.goOn(focus, kinds::focusFirst)) {
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
