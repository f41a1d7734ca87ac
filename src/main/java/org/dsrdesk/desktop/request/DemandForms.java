package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.dsrdesk.casework.Field;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DecisionGround;

/** The forms that open in the card of a demand. */
record DemandForms(Context context, CaseReading reading) {
    Form newTask(DemandId demand) {
        TextField system = new TextField();
        system.setId("system");
        system.setPromptText(context.text("request.task.prompt"));
        Form form = new Form(context, context.text("request.task.title"));
        return form.input(Field.NAME, context.text("request.task.system"), system)
                .send(context.text("request.task.add"), () -> {
                    if (system.getText().isBlank()) {
                        form.wrong(Field.NAME, "request.wrong.system");
                    } else {
                        context.actions().addTask(demand, system.getText());
                    }
                });
    }

    Form taskEnd(DemandId demand, FulfilmentTask task) {
        Choice<TaskOutcome> outcome =
                new Choice<>(List.of(TaskOutcome.values()), value -> context.text("task." + value.name()));
        outcome.setValue(TaskOutcome.DONE);
        TextField note = new TextField();
        note.setPromptText(context.text("request.task.note.prompt"));
        return new Form(context, task.system())
                .input(Field.GROUND, context.text("request.task.outcome"), outcome)
                .input(Field.SAID, context.text("request.task.note"), note)
                .send(context.text("request.task.send"),
                        () -> context.actions().endTask(demand, task, outcome.getValue(), note.getText()));
    }

    Form decide(Demand demand) {
        ToggleGroup outcomes = new ToggleGroup();
        FlowPane choices = Parts.buttons();
        for (Outcome outcome : Outcome.values()) {
            if (context.decisions().lawful(reading.request(), demand, outcome)) {
                choices.getChildren().add(radio(outcome, outcomes));
            }
        }
        Choice<DecisionGround> ground = new Choice<>(List.of(), one -> Grounds.title(one, context.messages()));
        ground.setId("ground");
        Label doubt = Parts.words(context.text("request.decide.unverified"), "warning");
        doubt.visibleProperty().bind(ground.valueProperty().map(
                one -> one.confidence() != Confidence.STATUTE_READ).orElse(false));
        doubt.managedProperty().bind(doubt.visibleProperty());
        TextArea reasons = DutyForms.reasons();
        reasons.setId("reasons");
        Form form = new Form(context, context.text("request.decide.title"));
        form.show(choices);
        unlawful(demand).forEach(form::say);
        form.input(Field.GROUND, context.text("request.decide.ground"), ground)
                .show(doubt)
                .input(Field.REASONS, context.text("request.decide.reasons"), reasons)
                .send(context.text("request.decide.send"),
                        () -> context.decisions().decide(demand.id(), chosen(outcomes), ground.getValue(),
                                reasons.getText()));
        ground.getParent().managedProperty().bind(ground.getParent().visibleProperty());
        ground.getParent().setVisible(false);
        outcomes.selectedToggleProperty().addListener(_ -> offer(demand, chosen(outcomes), ground));
        outcomes.selectToggle(outcomes.getToggles().getFirst());
        return form;
    }

    private RadioButton radio(Outcome outcome, ToggleGroup group) {
        RadioButton radio = new RadioButton(context.text("outcome." + outcome.name()));
        radio.setId("outcome-" + outcome.name());
        radio.setUserData(outcome);
        radio.setToggleGroup(group);
        radio.setMinWidth(RadioButton.USE_PREF_SIZE);
        return radio;
    }

    private static Outcome chosen(ToggleGroup outcomes) {
        return (Outcome) outcomes.getSelectedToggle().getUserData();
    }

    private void offer(Demand demand, Outcome outcome, Choice<DecisionGround> ground) {
        ground.getParent().setVisible(outcome.needsGround());
        ground.getItems().setAll(context.decisions().grounds(reading.request(), demand, outcome));
        ground.setValue(null);
    }

    private List<String> unlawful(Demand demand) {
        List<String> sentences = new ArrayList<>();
        if (!context.decisions().lawful(reading.request(), demand, Outcome.REFUSED)) {
            sentences.add(context.text("request.decide.noRefusal"));
        }
        if (!context.decisions().lawful(reading.request(), demand, Outcome.CONTINUED)) {
            sentences.add(context.text("request.decide.noContinuing"));
        }
        return sentences;
    }
}
