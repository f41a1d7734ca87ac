package org.dsrdesk.desktop.settings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.TimeZones;
import org.dsrdesk.desktop.controls.FieldError;

/** The card with the operator's name, contacts and readings of how terms are counted. */
public final class ProfileController {
    private final ProfileModel model;
    private final Messages messages;
    private final Clock clock;

    @FXML private TextField name;
    @FXML private TextField email;
    @FXML private TextField phone;
    @FXML private TextField address;
    @FXML private FieldError nameError;
    @FXML private FieldError emailError;
    @FXML private FieldError phoneError;
    @FXML private ComboBox<ZoneId> zone;
    @FXML private PackList packs;
    @FXML private FieldError packsError;
    @FXML private IdentityRuleBox identity;
    @FXML private PolicyBox policy;
    @FXML private CheckBox countDayOfEvent;
    @FXML private CheckBox moveToWorkingDay;
    @FXML private Button save;

    public ProfileController(ProfileModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
    }

    @FXML
    void initialize() {
        Arrays.stream(ProfileField.values())
                .forEach(field -> input(field).textProperty().bindBidirectional(model.answer(field)));
        nameError.follow(model.error(ProfileField.NAME), name, messages);
        emailError.follow(model.error(ProfileField.EMAIL), email, messages);
        phoneError.follow(model.error(ProfileField.PHONE), phone, messages);
        TimeZones zones = new TimeZones(messages.language().locale(), clock);
        zone.getItems().setAll(zones.all(Objects.requireNonNull(model.zoneProperty().get())));
        zone.setConverter(zones);
        zone.valueProperty().bindBidirectional(model.zoneProperty());
        packs.follow(model.packs(), messages);
        packsError.follow(model.packs().errorProperty(), packs, messages);
        identity.follow(model.identity(), messages);
        policy.follow(model.policy(), messages);
        countDayOfEvent.selectedProperty().bindBidirectional(model.countDayOfEventProperty());
        moveToWorkingDay.selectedProperty().bindBidirectional(model.moveToWorkingDayProperty());
        save.disableProperty().bind(model.savingProperty());
    }

    @FXML
    void save() {
        if (!model.save()) {
            Arrays.stream(ProfileField.values()).filter(field -> model.error(field).get() != null).findFirst()
                    .ifPresentOrElse(field -> input(field).requestFocus(), policy::focusWrong);
        }
    }

    private TextField input(ProfileField field) {
        return switch (field) {
            case NAME -> name;
            case EMAIL -> email;
            case PHONE -> phone;
            case ADDRESS -> address;
        };
    }
}
