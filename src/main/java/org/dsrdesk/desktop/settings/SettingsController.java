package org.dsrdesk.desktop.settings;

import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.controls.StandingChip;
import org.dsrdesk.domain.deadline.Standing;
import org.jspecify.annotations.Nullable;

/** The page of settings: language and looks, who sits here, where the data live, whether the log is whole. */
public final class SettingsController implements Screen {
    private final SettingsModel model;
    private final Looks looks;
    private final Messages messages;

    @FXML private ToggleButton russian;
    @FXML private ToggleButton english;
    @FXML private ToggleButton light;
    @FXML private ToggleButton dark;
    @FXML private CheckBox reminds;
    @FXML private TextField person;
    @FXML private FieldError personError;
    @FXML private Label dataPlace;
    @FXML private Button check;
    @FXML private Node checking;
    @FXML private StandingChip checked;
    @FXML private Node root;

    public SettingsController(SettingsModel model, Looks looks, Messages messages) {
        this.model = model;
        this.looks = looks;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        markChoices();
        person.textProperty().bindBidirectional(model.personProperty());
        reminds.selectedProperty().bindBidirectional(model.remindsProperty());
        personError.follow(model.personErrorProperty(), person, messages);
        dataPlace.setText(model.dataPlace());
        check.disableProperty().bind(model.checkingProperty());
        checking.visibleProperty().bind(model.checkingProperty());
        checking.managedProperty().bind(checking.visibleProperty());
        model.brokenProperty().addListener((_, _, now) -> showCheck(now));
        showCheck(model.brokenProperty().get());
    }

    @Override
    public void shown() {
        (model.isNamed() ? root : person).requestFocus();
    }

    @FXML
    void speakRussian() {
        messages.languageProperty().set(Language.RUSSIAN);
        markChoices();
    }

    @FXML
    void speakEnglish() {
        messages.languageProperty().set(Language.ENGLISH);
        markChoices();
    }

    @FXML
    void lighten() {
        looks.themeProperty().set(Theme.LIGHT);
        markChoices();
    }

    @FXML
    void darken() {
        looks.themeProperty().set(Theme.DARK);
        markChoices();
    }

    @FXML
    void rename() {
        model.rename();
    }

    @FXML
    void checkLog() {
        model.checkLog();
    }

    private void markChoices() {
        russian.setSelected(messages.language() == Language.RUSSIAN);
        english.setSelected(messages.language() == Language.ENGLISH);
        light.setSelected(looks.themeProperty().get() == Theme.LIGHT);
        dark.setSelected(looks.themeProperty().get() == Theme.DARK);
    }

    private void showCheck(@Nullable OptionalLong broken) {
        checked.setVisible(broken != null);
        checked.setManaged(broken != null);
        if (broken != null && broken.isPresent()) {
            checked.show(Standing.OVERDUE,
                    messages.text("settings.log.broken", messages.number(broken.getAsLong())), messages);
        } else if (broken != null) {
            checked.show(Standing.DONE, messages.text("settings.log.whole"), messages);
        }
    }
}
