package org.dsrdesk.desktop.settings;

import javafx.fxml.FXML;
import org.dsrdesk.desktop.Navigation;

/** The card that leads to the operator's whole profile. */
public final class OperatorLineController {
    private final Navigation navigation;

    public OperatorLineController(Navigation navigation) {
        this.navigation = navigation;
    }

    @FXML
    void open() {
        navigation.operator();
    }
}
