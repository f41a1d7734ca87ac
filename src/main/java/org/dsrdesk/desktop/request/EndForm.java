package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.TaskWords;
import org.dsrdesk.domain.fulfilment.EndRules;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/** Asks how a task ended, and only for what the chosen outcome needs. */
final class EndForm {
    private final Context context;
    private final CaseReading reading;
    private final ClockSheet sheet;
    private final FulfilmentTask task;
    private final EndRules rules;
    private final Choice<TaskOutcome> outcome;
    private final DayInput on;
    private final TextField note = field("note");
    private final TextField act = field("keptact");
    private final TextField article = field("keptarticle");
    private final TextField ground = field("keptground");
    private final DayInput until;
    private final DayInput destroyBy;
    private final TextField signer = field("signer");

    EndForm(Context context, CaseReading reading, ClockSheet sheet, FulfilmentTask task) {
        this.context = context;
        this.reading = reading;
        this.sheet = sheet;
        this.task = task;
        this.rules = reading.view().endRules(sheet, task);
        this.outcome = new Choice<>(rules.outcomes(task.work()), value -> context.text("task." + value.name()));
        this.on = day("taskday", reading.today());
        this.until = day("kepttill", null);
        EndRules.Delay delay = rules.delay();
        this.destroyBy = day("destroyby", delay == null ? null : delay.destroyBy(reading.today()));
    }

    Form form() {
        outcome.setId("outcome");
        outcome.setValue(TaskOutcome.DONE);
        Form form = new Form(context, new TaskWords(context.messages()).line(task));
        if (unwarned()) {
            form.show(Parts.words(context.text("request.task.unwarned"), "warning"));
        }
        form.input(Field.OUTCOME, context.text("request.task.outcome"), outcome)
                .input(Field.MOMENT, context.text("request.task.day"), on)
                .input(Field.SAID, context.text("request.task.note"), note)
                .input(Field.ACT, context.text("request.task.act"), act)
                .input(Field.ARTICLE, context.text("request.task.article"), article)
                .input(Field.UNTIL, context.text("request.task.until"), until)
                .input(Field.GROUND, context.text("request.task.keptGround"), ground)
                .input(Field.DESTROY_BY, context.text("request.task.destroyBy.label"), destroyBy);
        if (reading.view().landscape().secondEyes()) {
            form.input(Field.SIGNER, context.text("request.task.signer"), signer);
        }
        act.setPromptText(context.text("request.task.act.prompt"));
        article.setPromptText(context.text("request.task.article.prompt"));
        ground.setPromptText(context.text("request.task.keptGround.prompt"));
        outcome.valueProperty().addListener((_, _, chosen) -> ask(chosen));
        ask(TaskOutcome.DONE);
        return form.send(context.text("request.task.send"), () -> send(form));
    }

    private boolean unwarned() {
        return task.work() == TaskWork.DESTROY && sheet.demand().tasks().stream()
                .anyMatch(one -> one.work() == TaskWork.WARN && !one.endedAs(TaskOutcome.DONE));
    }

    private void ask(@Nullable TaskOutcome chosen) {
        boolean kept = chosen == TaskOutcome.KEPT_BY_LAW;
        List.of(act, article, until, ground).forEach(input -> show(input, kept));
        show(destroyBy, chosen == TaskOutcome.IMPOSSIBLE);
        show(note, !kept);
        if (chosen != null) {
            note.setPromptText(context.text(prompt(chosen)));
        }
    }

    private String prompt(TaskOutcome chosen) {
        return switch (chosen) {
            case DONE -> Map.of(TaskWork.DESTROY, "request.task.note.method", TaskWork.TELL, "request.task.note.told",
                    TaskWork.TELL_REGULATOR, "request.task.note.told", TaskWork.WARN, "request.task.note.told")
                    .getOrDefault(task.work(), "request.task.note.prompt");
            case IMPOSSIBLE -> "request.task.note.reason";
            case REDIRECTED -> "request.task.note.whom";
            case NOTHING_FOUND -> "request.task.note.searched";
            case SELF_SERVICE, KEPT_BY_LAW -> "request.task.note.prompt";
        };
    }

    private static void show(Node input, boolean there) {
        Node room = input.getParent();
        room.setVisible(there);
        room.setManaged(there);
    }

    private void send(Form form) {
        Optional<LocalDate> done = on.day();
        if (done.isEmpty()) {
            form.wrong(Field.MOMENT, "request.wrong.day");
        } else if (unreadable(until)) {
            form.wrong(Field.UNTIL, "request.wrong.day");
        } else if (unreadable(destroyBy)) {
            form.wrong(Field.DESTROY_BY, "request.wrong.day");
        } else {
            KeptByLaw kept =
                    new KeptByLaw(act.getText(), article.getText(), ground.getText(), until.day().orElse(null));
            context.actions().tasks().end(sheet.demand().id(), task.ordinal(), new TaskEnding(outcome.getValue(),
                    note.getText(), done.get(), kept, destroyBy.day().orElse(null), signer.getText()));
        }
    }

    /** A field that is not asked for is read by nobody. */
    private static boolean unreadable(DayInput day) {
        return day.getParent().isVisible() && !day.getText().isBlank() && day.day().isEmpty();
    }

    private DayInput day(String id, @Nullable LocalDate proposed) {
        DayInput day = new DayInput(reading.today(), reading.today(), context.messages());
        day.setText(proposed == null ? "" : context.messages().shortDate(proposed));
        day.setId(id);
        return day;
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
