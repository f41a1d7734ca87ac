package org.dsrdesk.desktop.operators;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.domain.operator.Operator;

/** The card of the desk's operators: which there are, the profile of the one at hand, and how to add one. */
public final class OperatorsController {
    private final OperatorsModel model;
    private final Navigation navigation;
    private final Messages messages;
    private final InvalidationListener onOperators = _ -> list();
    private final InvalidationListener onRefusal = _ -> refuse();

    @FXML private VBox operators;
    @FXML private TextField name;
    @FXML private FlowPane ready;
    @FXML private VBox refusals;

    public OperatorsController(OperatorsModel model, Navigation navigation, Messages messages) {
        this.model = model;
        this.navigation = navigation;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        model.ready().forEach((id, operator) -> ready.getChildren().add(button(operator, "add-" + id,
                () -> model.take(id))));
        ready.getChildren().add(button(messages.text("operators.import"), "add-file", model::read));
        model.all().addListener(new WeakInvalidationListener(onOperators));
        model.refusalProperty().addListener(new WeakInvalidationListener(onRefusal));
        list();
        refuse();
        model.load();
    }

    @FXML
    void open() {
        navigation.operator();
    }

    @FXML
    void addNamed() {
        model.add();
    }

    private void list() {
        operators.getChildren().setAll(model.all().stream().map(this::line).toList());
    }

    private Node line(Operator one) {
        Label called = SectionBox.styled(one.name(), "strong");
        called.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(called, Priority.ALWAYS);
        Node right = model.isCurrent(one)
                ? SectionBox.styled(messages.text("operators.current"), "muted")
                : go(one);
        HBox line = new HBox(called, right);
        line.getStyleClass().add("field-line");
        return line;
    }

    private Button go(Operator one) {
        Button go = button(messages.text("operators.go"), "work-for-" + one.id().value(), () -> model.workFor(one));
        go.getStyleClass().add("quiet");
        go.setAccessibleText(messages.text("operators.go") + ": " + one.name());
        return go;
    }

    private static Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void refuse() {
        var why = model.refusalProperty().get();
        refusals.getChildren().clear();
        if (why != null) {
            why.apply(messages.language().locale())
                    .forEach(sentence -> refusals.getChildren().add(SectionBox.styled(sentence, "field-error")));
        }
    }
}
