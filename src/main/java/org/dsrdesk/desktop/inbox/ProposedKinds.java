package org.dsrdesk.desktop.inbox;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.Proposal;
import org.dsrdesk.intake.Reason;

/** The demands of a letter, each with the words it was proposed for; a person takes away and adds. */
public final class ProposedKinds extends VBox {
    public ProposedKinds() {
        getStyleClass().add("due-list");
    }

    /** Shows the demands of a letter's form; {@code adding} offers the kinds that are not among them. */
    public void follow(OpenLetter letter, MenuButton adding, Messages messages) {
        letter.form().kinds().addListener((ListChangeListener<DemandKind>) _ -> show(letter, adding, messages));
        letter.form().law().known().addListener(
                (ListChangeListener<DemandKind>) _ -> show(letter, adding, messages));
        show(letter, adding, messages);
    }

    private void show(OpenLetter letter, MenuButton adding, Messages messages) {
        getChildren().setAll(letter.form().kinds().stream().map(kind -> row(kind, letter, messages)).toList());
        adding.getItems().clear();
        for (DemandKind kind : letter.form().law().known()) {
            if (!letter.form().kinds().contains(kind)) {
                MenuItem item = new MenuItem(messages.text("kind." + kind.name()));
                item.setOnAction(_ -> letter.form().toggle(kind));
                adding.getItems().add(item);
            }
        }
    }

    private static Node row(DemandKind kind, OpenLetter letter, Messages messages) {
        String name = messages.text("kind." + kind.name());
        String why = letter.reasonFor(kind).map(proposal -> words(proposal, messages))
                .orElseGet(() -> messages.text("inbox.byHand"));
        VBox text = new VBox(label(name, "chip"), label(why, "muted", "small"));
        text.setMinWidth(0);
        text.setSpacing(2);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = new Button();
        remove.getStyleClass().add("icon-close");
        remove.setAccessibleText(messages.text("inbox.removeKind", name));
        remove.setOnAction(_ -> letter.form().toggle(kind));
        HBox row = new HBox(text, remove);
        row.getStyleClass().add("due-head");
        return row;
    }

    private static String words(Proposal proposal, Messages messages) {
        String quoted = proposal.reasons().stream().map(Reason::words).distinct().limit(3)
                .map(one -> messages.text("inbox.quote", one.replaceAll("\\s+", " ")))
                .collect(Collectors.joining(", "));
        return messages.text("inbox.because", quoted);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
