package org.dsrdesk.desktop;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** The menu of text fields in the user's language, in place of the toolkit's English one. */
public final class TextMenu {
    private final Messages messages;

    public TextMenu(Messages messages) {
        this.messages = messages;
    }

    /** Gives the menu to every text field of the scene that has none of its own. */
    public void serve(Scene scene) {
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            @Nullable TextInputControl field = fieldOf(asked.getTarget());
            if (field != null && field.getContextMenu() == null) {
                menu(field).show(field, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
    }

    private static @Nullable TextInputControl fieldOf(Object target) {
        @Nullable Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return (TextInputControl) node;
    }

    private ContextMenu menu(TextInputControl field) {
        boolean selected = field.getSelection().getLength() > 0;
        boolean writable = field.isEditable();
        ContextMenu menu = new ContextMenu(
                item("edit.undo", writable && field.isUndoable(), field, TextInputControl::undo),
                item("edit.redo", writable && field.isRedoable(), field, TextInputControl::redo),
                new SeparatorMenuItem(),
                item("edit.cut", writable && selected, field, TextInputControl::cut),
                item("edit.copy", selected, field, TextInputControl::copy),
                item("edit.paste", writable, field, TextInputControl::paste),
                new SeparatorMenuItem(),
                item("edit.selectAll", field.getLength() > 0, field, TextInputControl::selectAll));
        menu.setAutoHide(true);
        return menu;
    }

    private MenuItem item(String key, boolean possible, TextInputControl field, Consumer<TextInputControl> action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setDisable(!possible);
        item.setOnAction(_ -> action.accept(field));
        return item;
    }
}
