package org.dsrdesk.desktop.call;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.FactWords;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.operator.IdentityFact;

/** What to ask: facts with a tick for each that was checked, then questions, then what never to ask. */
public final class CheckPanel extends VBox {
    public CheckPanel() {
        getStyleClass().add("card");
    }

    /** Follows the channel, the law, the role and the kinds of a call. */
    void follow(CallModel model, Messages messages) {
        RequestForm form = model.form();
        CallAdvice advice = new CallAdvice(messages);
        for (Observable watched : List.of(form.channelProperty(), form.roleProperty(), form.law().packProperty(),
                form.kinds(), model.rule().profileProperty())) {
            watched.addListener(_ -> show(model, advice, messages));
        }
        form.reception().checked().addListener((SetChangeListener<IdentityFact>) _ -> mark(form));
        show(model, advice, messages);
    }

    private void show(CallModel model, CallAdvice advice, Messages messages) {
        RequestForm form = model.form();
        boolean spoken = form.channelProperty().get().spoken();
        Label title = new Label(messages.text(spoken ? "call.ask" : "call.ask.wrote"));
        title.getStyleClass().add("card-title");
        Label key = new Label(messages.text("key.checked"));
        key.getStyleClass().add("key-hint");
        HBox head = new HBox(title, key);
        head.getStyleClass().add("field-line");
        List<Node> lines = new ArrayList<>(List.of(head));
        model.facts().forEach(fact -> lines.add(tick(fact, form, messages)));
        if (spoken) {
            advice.questions(form, model.rule().usual()).forEach(text -> lines.add(label(text, "muted")));
            lines.add(label(advice.never(form, model.rule().usual()), "warning"));
        }
        getChildren().setAll(lines);
        mark(form);
    }

    private CheckBox tick(IdentityFact fact, RequestForm form, Messages messages) {
        CheckBox box = new CheckBox(new FactWords(messages).named(fact));
        box.setId("checked-" + fact.name());
        box.setUserData(fact);
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                form.reception().checked().add(fact);
            } else {
                form.reception().checked().remove(fact);
            }
        });
        return box;
    }

    private void mark(RequestForm form) {
        for (Node node : getChildren()) {
            if (node instanceof CheckBox box && box.getUserData() instanceof IdentityFact fact) {
                box.setSelected(form.reception().checked().contains(fact));
            }
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
