package org.dsrdesk.desktop.request;

import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;

/** What the parts of the screen share. */
record Context(
        RequestModel model,
        RequestActions actions,
        Decisions decisions,
        ProofPages pages,
        Navigation navigation,
        Messages messages) {

    static Context of(RequestModel model, ProofPages pages, Navigation navigation, Dialogs dialogs,
            Messages messages) {
        return new Context(model, new RequestActions(model, messages), new Decisions(model, dialogs, messages),
                pages, navigation, messages);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** Whether this form is the one that is open. */
    boolean open(Editor editor) {
        return editor.equals(model.editorProperty().get());
    }

    /** Opens a form, closing any other. */
    void edit(Editor editor) {
        model.editorProperty().set(editor);
    }
}
