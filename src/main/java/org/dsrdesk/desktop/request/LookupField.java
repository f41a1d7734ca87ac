package org.dsrdesk.desktop.request;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.RequestLookup;
import org.dsrdesk.domain.request.RequestId;

/** A field that finds another request while one types, and lets one be chosen. */
final class LookupField extends VBox {
    private final RequestLookup lookup;
    private final RequestId itself;
    private final Messages messages;
    private final VBox rows = Parts.column();
    private final Label told = Parts.muted("");
    private final ToggleGroup choice = new ToggleGroup();

    LookupField(RequestLookup lookup, RequestId itself, Messages messages) {
        this.lookup = lookup;
        this.itself = itself;
        this.messages = messages;
        getStyleClass().add("request-column");
        TextField words = new TextField();
        words.setId("linkWords");
        words.setPromptText(messages.text("inbox.attach.prompt"));
        words.setAccessibleText(messages.text("request.link.other"));
        words.textProperty().bindBidirectional(lookup.wordsProperty());
        getChildren().setAll(words, rows, told);
        lookup.outcomeProperty().addListener((Observable _) -> show());
        lookup.found().addListener((Observable _) -> show());
        show();
    }

    /** The request that is chosen. */
    Optional<RequestId> chosen() {
        return choice.getSelectedToggle() != null && choice.getSelectedToggle().getUserData() instanceof RequestId id
                ? Optional.of(id)
                : Optional.empty();
    }

    private void show() {
        choice.getToggles().clear();
        rows.getChildren().clear();
        lookup.found().stream().filter(row -> !row.id().equals(itself)).map(this::row).forEach(rows.getChildren()::add);
        if (choice.getToggles().size() == 1) {
            choice.getToggles().getFirst().setSelected(true);
        }
        boolean none = lookup.outcomeProperty().get() == RequestLookup.Outcome.FOUND && rows.getChildren().isEmpty();
        told.setText(messages.text("request.link."
                + (none ? RequestLookup.Outcome.NOTHING : lookup.outcomeProperty().get()).name()));
    }

    private RadioButton row(RequestRow row) {
        Names names = new Names(messages);
        String kinds = row.kinds().stream().map(names::shortKind).collect(Collectors.joining(", "));
        RadioButton button = new RadioButton(messages.text("repeat.number", row.number(), row.person()) + " · " + kinds
                + " · " + messages.date(row.received().toLocalDate()));
        button.setId("found-" + row.number());
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(row.id());
        button.setToggleGroup(choice);
        return button;
    }
}
