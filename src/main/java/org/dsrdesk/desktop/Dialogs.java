package org.dsrdesk.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a screen may ask the user in a window of its own; a notice or a text under a field is preferred to it. */
public interface Dialogs {
    /** Asks before what cannot be undone; true only when the button named by the action was pressed. */
    boolean confirm(Question question);

    /** Lets the user choose files to read; an empty list when none was chosen. */
    List<Path> chooseFiles(FileKind kind);

    /** Lets the user choose where to save; empty when the user went back. */
    Optional<Path> chooseSavePlace(FileKind kind, String proposedName);

    /** Lets the user choose a folder, starting from one that need not exist; empty when the user went back. */
    Optional<Path> chooseFolder(Path start);

    /** Tells what must not be overlooked. */
    void inform(String title, String text);

    /** Tells of failed work, with a short code and details to copy that hold no personal data. */
    void fail(Failure failure);

    /** A question in the user's language; the action names the button, as in «Удалить черновик». */
    record Question(String title, String text, String action) {}
}
