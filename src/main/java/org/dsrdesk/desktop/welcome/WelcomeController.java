package org.dsrdesk.desktop.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.TimeZones;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.controls.PassphraseField;

/** The first start on one page: who answers, where the data live, what protects them. */
public final class WelcomeController implements Screen {
    private final WelcomeModel model;
    private final FirstStartDesk desk;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Clock clock;

    @FXML private ToggleButton russian;
    @FXML private ToggleButton english;
    @FXML private TextField name;
    @FXML private TextField email;
    @FXML private TextField phone;
    @FXML private ComboBox<ZoneId> zone;
    @FXML private TextField person;
    @FXML private TextField folder;
    @FXML private PassphraseField passphrase;
    @FXML private PassphraseField repeat;
    @FXML private FieldError nameError;
    @FXML private FieldError emailError;
    @FXML private FieldError phoneError;
    @FXML private FieldError personError;
    @FXML private FieldError folderError;
    @FXML private FieldError passphraseError;
    @FXML private FieldError repeatError;
    @FXML private Label strength;
    @FXML private Node working;
    @FXML private Button begin;

    public WelcomeController(WelcomeModel model, FirstStartDesk desk, Background background, Dialogs dialogs,
            Messages messages, Clock clock) {
        this.model = model;
        this.desk = desk;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.clock = clock;
    }

    @FXML
    void initialize() {
        russian.setSelected(messages.language() == Language.RUSSIAN);
        english.setSelected(messages.language() == Language.ENGLISH);
        bind(name, WelcomeField.NAME, nameError);
        bind(email, WelcomeField.EMAIL, emailError);
        bind(phone, WelcomeField.PHONE, phoneError);
        bind(person, WelcomeField.PERSON, personError);
        bind(folder, WelcomeField.FOLDER, folderError);
        bind(passphrase, WelcomeField.PASSPHRASE, passphraseError);
        bind(repeat, WelcomeField.REPEAT, repeatError);
        repeat.revealedProperty().bindBidirectional(passphrase.revealedProperty());
        TimeZones zones = new TimeZones(messages.language().locale(), clock);
        zone.getItems().setAll(zones.all(model.zoneProperty().get()));
        zone.setConverter(zones);
        zone.valueProperty().bindBidirectional(model.zoneProperty());
        passphrase.textProperty().addListener(_ -> judge());
        strength.managedProperty().bind(strength.visibleProperty());
        strength.visibleProperty().bind(model.error(WelcomeField.PASSPHRASE).isNull());
        judge();
        begin.disableProperty().bind(model.workingProperty());
        working.visibleProperty().bind(model.workingProperty());
    }

    @Override
    public void shown() {
        name.requestFocus();
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
    void chooseFolder() {
        dialogs.chooseFolder(Path.of(folder.getText())).map(Path::toString)
                .ifPresent(model.answer(WelcomeField.FOLDER)::set);
    }

    @FXML
    void begin() {
        model.submit(messages.language()).ifPresentOrElse(this::create, this::focusFirstError);
    }

    private void create(FirstStart start) {
        model.workingProperty().set(true);
        background.run(_ -> desk.create(start), problem -> end(start, problem), failed -> fail(start, failed));
    }

    private void end(FirstStart start, Optional<StartProblem> problem) {
        start.passphrase().wipe();
        model.workingProperty().set(false);
        problem.ifPresentOrElse(this::refuse, desk::opened);
    }

    private void fail(FirstStart start, Exception failed) {
        start.passphrase().wipe();
        model.workingProperty().set(false);
        dialogs.fail(Failure.of(messages.text("welcome.failed"), failed));
    }

    private void refuse(StartProblem problem) {
        model.refuse(problem);
        focusFirstError();
    }

    private void focusFirstError() {
        Arrays.stream(WelcomeField.values()).filter(field -> model.error(field).get() != null).findFirst()
                .ifPresent(this::focus);
    }

    private void focus(WelcomeField field) {
        switch (field) {
            case NAME -> name.requestFocus();
            case EMAIL -> email.requestFocus();
            case PHONE -> phone.requestFocus();
            case PERSON -> person.requestFocus();
            case FOLDER -> folder.requestFocus();
            case PASSPHRASE -> passphrase.focusField();
            case REPEAT -> repeat.focusField();
        }
    }

    private void judge() {
        Optional<Strength> judged = model.strength();
        strength.getStyleClass().removeAll(Arrays.stream(Strength.values()).map(Strength::styleClass).toList());
        judged.map(Strength::styleClass).ifPresent(strength.getStyleClass()::add);
        strength.setText(messages.text(judged.map(Strength::key).orElse("welcome.passphrase.hint")));
    }

    private void bind(TextField input, WelcomeField field, FieldError error) {
        input.textProperty().bindBidirectional(model.answer(field));
        input.focusedProperty().addListener((_, _, focused) -> whenLeft(focused, field));
        error.follow(model.error(field), input, messages);
    }

    private void bind(PassphraseField input, WelcomeField field, FieldError error) {
        input.textProperty().bindBidirectional(model.answer(field));
        input.onLeave(() -> model.leave(field));
        error.follow(model.error(field), input, messages);
    }

    private void whenLeft(boolean focused, WelcomeField field) {
        if (!focused) {
            model.leave(field);
        }
    }
}
