package org.dsrdesk.desktop.shell;

import javafx.fxml.FXML;
import javafx.scene.control.RadioMenuItem;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Theme;

/** The small menu in the status line that switches language and theme. */
public final class ViewMenuController {
    private final Messages messages;
    private final Looks looks;

    @FXML private RadioMenuItem russian;
    @FXML private RadioMenuItem english;
    @FXML private RadioMenuItem light;
    @FXML private RadioMenuItem dark;

    public ViewMenuController(Messages messages, Looks looks) {
        this.messages = messages;
        this.looks = looks;
    }

    @FXML
    void initialize() {
        russian.setSelected(messages.language() == Language.RUSSIAN);
        english.setSelected(messages.language() == Language.ENGLISH);
        light.setSelected(looks.themeProperty().get() == Theme.LIGHT);
        dark.setSelected(looks.themeProperty().get() == Theme.DARK);
    }

    @FXML
    void speakRussian() {
        messages.languageProperty().set(Language.RUSSIAN);
    }

    @FXML
    void speakEnglish() {
        messages.languageProperty().set(Language.ENGLISH);
    }

    @FXML
    void lighten() {
        looks.themeProperty().set(Theme.LIGHT);
    }

    @FXML
    void darken() {
        looks.themeProperty().set(Theme.DARK);
    }
}
