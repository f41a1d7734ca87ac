package org.dsrdesk.desktop.settings;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.statute.Statute;

/** The card that names the laws the operator answers under and leads to them. */
public final class LawCardController {
    private final Session session;
    private final Navigation navigation;
    private final Messages messages;

    @FXML private VBox laws;

    public LawCardController(Session session, Navigation navigation, Messages messages) {
        this.session = session;
        this.navigation = navigation;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        RuleBook rules = session.desk().rules();
        LocalDate today = session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
        session.operator().packs().stream().filter(rules::knows).forEach(pack -> add(rules.inForce(pack, today)));
    }

    @FXML
    void open() {
        navigation.laws();
    }

    private void add(Statute statute) {
        laws.getChildren().add(new VBox(
                words(statute.edition().title().in(messages.language().locale())),
                words(new RuleTexts(messages).edition(statute.edition()), "muted", "small")));
    }

    private static Label words(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
