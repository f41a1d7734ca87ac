package org.dsrdesk.desktop.parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.DemandKind;

/** The kinds of demand as buttons with digits: what callers want most, and the rest on demand. */
public final class KindPicker extends FlowPane {
    /** The kinds on the digits from 1; the digit after them opens the rest. */
    public static final List<DemandKind> FREQUENT = List.of(DemandKind.DELETION, DemandKind.CORRECTION,
            DemandKind.WITHDRAWAL, DemandKind.ACCESS, DemandKind.MARKETING, DemandKind.STOP_PROCESSING);

    private final Map<DemandKind, ToggleButton> buttons = new EnumMap<>(DemandKind.class);
    private final ToggleButton rest = new ToggleButton();

    public KindPicker() {
        getStyleClass().add("kind-picker");
        rest.setId("rest");
    }

    /** Shows the kinds of a form and lets the user change them. */
    public void follow(RequestForm form, Messages messages) {
        RequestWords words = new RequestWords(messages);
        FREQUENT.forEach(kind -> add(kind, (FREQUENT.indexOf(kind) + 1) + "  " + words.kind(kind), form));
        rest.setText((FREQUENT.size() + 1) + "  " + messages.text("kinds.rest"));
        getChildren().add(rest);
        for (DemandKind kind : DemandKind.values()) {
            if (!FREQUENT.contains(kind)) {
                add(kind, words.kind(kind), form);
            }
        }
        rest.selectedProperty().addListener(_ -> offer(form));
        form.law().known().addListener((ListChangeListener<DemandKind>) _ -> offer(form));
        form.kinds().addListener((ListChangeListener<DemandKind>) _ -> mark(form));
        mark(form);
    }

    /** Does what a digit stands for; false for a digit without a meaning. */
    public boolean press(int digit) {
        if (digit == FREQUENT.size() + 1) {
            rest.fire();
            return true;
        }
        if (digit < 1 || digit > FREQUENT.size()) {
            return false;
        }
        ToggleButton button = button(FREQUENT.get(digit - 1));
        if (button.isVisible()) {
            button.fire();
        }
        return true;
    }

    /** Puts the focus on the first kind, where digits alone are enough. */
    public void focusFirst() {
        FREQUENT.stream().map(this::button).filter(ToggleButton::isVisible).findFirst().orElse(rest).requestFocus();
    }

    private void add(DemandKind kind, String text, RequestForm form) {
        ToggleButton button = new ToggleButton(text);
        button.setId("kind-" + kind.name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> form.toggle(kind));
        buttons.put(kind, button);
        getChildren().add(button);
    }

    private void mark(RequestForm form) {
        buttons.forEach((kind, button) -> button.setSelected(form.kinds().contains(kind)));
        offer(form);
    }

    /** Shows the kinds that the law knows: the frequent ones, those chosen, and the rest on demand. */
    private void offer(RequestForm form) {
        buttons.forEach((kind, button) -> {
            boolean asked = FREQUENT.contains(kind) || rest.isSelected() || button.isSelected();
            boolean shown = asked && form.law().known().contains(kind);
            button.setVisible(shown);
            button.setManaged(shown);
        });
    }

    private ToggleButton button(DemandKind kind) {
        return Objects.requireNonNull(buttons.get(kind));
    }
}
