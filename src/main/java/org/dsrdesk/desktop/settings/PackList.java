package org.dsrdesk.desktop.settings;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;

/** The laws with a check mark for each that the operator answers under, and their order. */
public final class PackList extends VBox {
    public PackList() {
        getStyleClass().add("part");
    }

    /** Shows an order and lets the user change it. */
    void follow(PackOrder order, Messages messages) {
        order.chosen().addListener((ListChangeListener<String>) _ -> show(order, messages));
        show(order, messages);
    }

    private void show(PackOrder order, Messages messages) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String id = focused == null ? null : focused.getId();
        getChildren().setAll(order.all().stream().map(pack -> row(pack, order, messages)).toList());
        Node same = id == null ? null : lookup("#" + id);
        if (same != null) {
            same.requestFocus();
        }
    }

    private static Node row(String pack, PackOrder order, Messages messages) {
        String title = order.title(pack).in(messages.language().locale());
        CheckBox box = new CheckBox(title);
        box.setId("pack-" + pack);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        int at = order.chosen().indexOf(pack);
        box.setSelected(at >= 0);
        box.setOnAction(_ -> order.toggle(pack));
        HBox row = new HBox(box);
        row.getStyleClass().add("field-line");
        if (at == 0) {
            Label usual = new Label(messages.text("laws.row.usual"));
            usual.getStyleClass().add("chip");
            usual.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(usual);
        } else if (at > 0) {
            Button up = new Button(messages.text("settings.packs.up"));
            up.setId("raise-" + pack);
            up.setMinWidth(USE_PREF_SIZE);
            up.getStyleClass().add("quiet");
            up.setAccessibleText(messages.text("settings.packs.raise", title));
            up.setOnAction(_ -> order.raise(pack));
            row.getChildren().add(up);
        }
        return row;
    }
}
