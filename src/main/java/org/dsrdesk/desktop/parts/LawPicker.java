package org.dsrdesk.desktop.parts;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Chooses the law of a new request; takes no room where the operator answers under one law only. */
public final class LawPicker extends VBox {
    private final ComboBox<String> box = new ComboBox<>();
    private final Label lost = new Label();

    public LawPicker() {
        getStyleClass().add("field");
        box.setId("law-box");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        lost.setId("lost-kinds");
        lost.setWrapText(true);
        lost.setMinHeight(USE_PREF_SIZE);
        lost.getStyleClass().add("warning");
    }

    /** Shows the law of a form and lets the user change it. */
    public void follow(RequestForm form, Messages messages) {
        LawChoice choice = form.law();
        Label name = new Label(messages.text("form.law"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(box);
        box.setAccessibleText(messages.text("form.law"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String pack) {
                return pack == null ? "" : choice.title(pack).in(messages.language().locale());
            }

            @Override
            public String fromString(String text) {
                return choice.pack();
            }
        });
        box.getItems().setAll(choice.packs());
        box.valueProperty().bindBidirectional(choice.packProperty());
        getChildren().setAll(name, box, lost);
        choice.dropped().addListener((ListChangeListener<DemandKind>) _ -> tell(choice, messages));
        tell(choice, messages);
    }

    private void tell(LawChoice choice, Messages messages) {
        boolean some = !choice.dropped().isEmpty();
        lost.setText(some ? messages.text("form.law.lost", named(choice, messages)) : "");
        lost.setVisible(some);
        lost.setManaged(some);
        box.setVisible(choice.open());
        box.setManaged(choice.open());
        getChildren().getFirst().setVisible(choice.open());
        getChildren().getFirst().setManaged(choice.open());
        setVisible(choice.open() || some);
        setManaged(choice.open() || some);
    }

    private static String named(LawChoice choice, Messages messages) {
        return choice.dropped().stream()
                .map(kind -> messages.text("form.law.lost.kind", messages.text("kind." + kind.name())))
                .collect(Collectors.joining(", "));
    }
}
