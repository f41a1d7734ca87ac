package org.dsrdesk.desktop.request;

import java.util.List;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.Field;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskOutcome;

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
        return new DecisionForm(context, reading, demand).form();
    }
}
