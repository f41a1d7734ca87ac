package org.dsrdesk.desktop.shell;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;

/** The operator that is worked for, with a menu of the others and the way to add one. */
public final class OperatorMenu extends MenuButton {
    private InvalidationListener onChange = _ -> {};

    public OperatorMenu() {
        getStyleClass().add("operator-name");
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
        Tooltip full = new Tooltip();
        full.textProperty().bind(textProperty());
        setTooltip(full);
    }

    /** Follows the operators of the desk and the one of the moment. */
    void follow(ShellModel model, Messages messages) {
        onChange = _ -> fill(model, messages);
        InvalidationListener weak = new WeakInvalidationListener(onChange);
        model.operators().addListener(weak);
        model.operatorIdProperty().addListener(weak);
        model.operatorProperty().addListener(weak);
        fill(model, messages);
    }

    private void fill(ShellModel model, Messages messages) {
        setText(model.operatorProperty().get());
        setAccessibleText(messages.text("shell.operator.menu", getText()));
        getItems().clear();
        for (KnownOperator known : model.operators()) {
            RadioMenuItem item = new RadioMenuItem(known.name());
            item.setId("operator-" + known.id());
            item.setMnemonicParsing(false);
            item.setSelected(known.id() == model.operatorIdProperty().get());
            item.setOnAction(_ -> choose(known, item, model));
            getItems().add(item);
        }
        MenuItem add = new MenuItem(messages.text("shell.operator.add"));
        add.setId("operator-add");
        add.setOnAction(_ -> model.settings());
        getItems().addAll(new SeparatorMenuItem(), add);
    }

    private static void choose(KnownOperator known, RadioMenuItem item, ShellModel model) {
        item.setSelected(known.id() == model.operatorIdProperty().get());
        if (!item.isSelected()) {
            model.workFor(known.id(), new Place.Today());
        }
    }
}
