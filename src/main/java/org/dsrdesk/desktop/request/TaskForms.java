package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.desktop.parts.TaskWords;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.fulfilment.TaskDue;
import org.dsrdesk.domain.fulfilment.TaskPlan;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/** The forms that open under tasks. */
record TaskForms(Context context, CaseReading reading, ClockSheet sheet) {
    /** The form that is open under a task, if any. */
    Optional<Form> opened(FulfilmentTask task) {
        return Optional.ofNullable(switch (context.model().editorProperty().get()) {
            case Editor.TaskEnd(var demand, int ordinal) when is(task, demand.value(), ordinal) -> new EndForm(
                    context, reading, sheet, task).form();
            case Editor.TaskChange(var demand, int ordinal) when is(task, demand.value(), ordinal) -> change(task);
            case Editor.TaskRemoval(var demand, int ordinal) when is(task, demand.value(), ordinal) -> reasons(
                    "request.task.remove.title", "request.task.remove.send",
                    why -> context.actions().tasks().remove(sheet.demand().id(), task.ordinal(), why));
            case Editor.TaskReopening(var demand, int ordinal) when is(task, demand.value(), ordinal) -> reasons(
                    "request.task.reopen.title", "request.task.reopen.send",
                    why -> context.actions().tasks().reopen(sheet.demand().id(), task.ordinal(), why));
            case Editor.TaskSigning(var demand, int ordinal) when is(task, demand.value(), ordinal) -> sign(task);
            case Editor.TaskReplied(var demand, int ordinal) when is(task, demand.value(), ordinal) -> reply(task);
            case null, default -> null;
        });
    }

    private boolean is(FulfilmentTask task, long demand, int ordinal) {
        return sheet.demand().id().value() == demand && task.ordinal() == ordinal;
    }

    /** One more task. */
    Form fresh() {
        TaskWork usual = TaskPlan.mainWork(sheet.demand());
        FulfilmentTask blank = FulfilmentTask.open(0, usual, new TaskPlace(TaskPlace.Kind.OTHER, "", ""));
        return form(blank, context.text("request.task.title"), context.text("request.task.add"),
                made -> context.actions().tasks().add(sheet.demand().id(), made));
    }

    private Form change(FulfilmentTask task) {
        return form(task, context.text("request.task.change.title"), context.text("request.task.change.send"),
                made -> context.actions().tasks().edit(sheet.demand().id(), task.ordinal(), made));
    }

    private interface Send<T> {
        void send(T value);
    }

    private Form form(FulfilmentTask task, String title, String action, Send<NewTask> send) {
        TaskWords words = new TaskWords(context.messages());
        Choice<TaskWork> work = new Choice<>(works(), words::work);
        work.setId("work");
        work.setValue(task.work());
        Choice<TaskPlace> known = new Choice<>(places(task), place -> place.id().isEmpty()
                ? context.text("request.task.place.other")
                : place.name());
        known.setId("place");
        known.setValue(places(task).stream().filter(task::sharesPlace).findFirst().orElse(elsewhere()));
        TextField name = text("system", task.place().kind() == TaskPlace.Kind.OTHER ? task.place().name() : "",
                "request.task.prompt");
        TextField who = text("assignee", words.who(task), "request.task.who.prompt");
        DayInput due = new DayInput(reading.today(), reading.today(), context.messages());
        due.setId("taskdue");
        due.setText(proposed(task).map(context.messages()::shortDate).orElse(""));
        TextField categories =
                text("categories", String.join(", ", task.categories()), "request.task.categories.prompt");
        TextField more = text("words", task.words(), "request.task.words.prompt");
        Form form = new Form(context, title);
        form.input(Field.WORK, context.text("request.task.work"), work);
        if (known.getItems().size() > 1) {
            form.input(Field.SYSTEMS, context.text("request.task.system"), known)
                    .input(Field.NAME, context.text("request.task.system.other"), name);
            showWhen(name, known);
        } else {
            form.input(Field.NAME, context.text("request.task.system"), name);
        }
        return form.input(Field.ASSIGNEE, context.text("request.task.who"), who)
                .input(Field.UNTIL, context.text("request.task.due"), due)
                .input(Field.CATEGORIES, context.text("request.task.categories"), categories)
                .input(Field.SAID, context.text("request.task.words"), more)
                .send(action, () -> {
                    Optional<LocalDate> day = due.day();
                    if (day.isEmpty() && !due.getText().isBlank()) {
                        form.wrong(Field.UNTIL, "request.wrong.day");
                        return;
                    }
                    TaskPlace place = known.getValue().id().isEmpty()
                            ? new TaskPlace(TaskPlace.Kind.OTHER, "", name.getText())
                            : known.getValue();
                    send.send(new NewTask(work.getValue(), place,
                            Arrays.asList(categories.getText().split(",", -1)), who.getText(), day.orElse(null),
                            more.getText()));
                });
    }

    private void showWhen(TextField name, Choice<TaskPlace> known) {
        name.getParent().visibleProperty().bind(known.valueProperty().map(place -> place.id().isEmpty()));
        name.getParent().managedProperty().bind(name.getParent().visibleProperty());
    }

    private List<TaskWork> works() {
        return Stream.of(TaskWork.values())
                .filter(work -> work != TaskWork.TELL_REGULATOR || reading.request().forwardedByRegulator())
                .toList();
    }

    private List<TaskPlace> places(FulfilmentTask task) {
        Stream<TaskPlace> own = task.place().id().isEmpty() ? Stream.of() : Stream.of(task.place());
        return Stream.of(reading.view().landscape().places().stream().map(PlaceKnown::place), own,
                Stream.of(elsewhere())).flatMap(each -> each).distinct().toList();
    }

    private static TaskPlace elsewhere() {
        return new TaskPlace(TaskPlace.Kind.OTHER, "", "");
    }

    private Optional<LocalDate> proposed(FulfilmentTask task) {
        @Nullable LocalDate due = task.due();
        return due != null || task.ordinal() > 0 ? Optional.ofNullable(due) : TaskDue.last(sheet, task);
    }

    private TextField text(String id, String value, String prompt) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPromptText(context.text(prompt));
        return field;
    }

    private Form reasons(String title, String action, Send<String> send) {
        TextArea reasons = DutyForms.reasons();
        reasons.setId("reasons");
        return new Form(context, context.text(title))
                .input(Field.REASONS, context.text("request.task.reasons"), reasons)
                .send(context.text(action), () -> send.send(reasons.getText()));
    }

    private Form sign(FulfilmentTask task) {
        TextField signer = text("signer", "", "request.task.who.prompt");
        return new Form(context, context.text("request.task.sign.title"))
                .input(Field.SIGNER, context.text("request.task.sign.who"), signer)
                .send(context.text("request.task.sign.send"),
                        () -> context.actions().tasks().sign(sheet.demand().id(), task.ordinal(), signer.getText()));
    }

    private Form reply(FulfilmentTask task) {
        DayInput day = new DayInput(reading.today(), reading.today(), context.messages());
        day.setId("replyday");
        TextField words = text("reply", "", "request.task.reply.prompt");
        Form form = new Form(context, context.text("request.task.reply.title"));
        return form.input(Field.MOMENT, context.text("request.task.reply.day"), day)
                .input(Field.SAID, context.text("request.task.reply.words"), words)
                .send(context.text("request.task.reply.send"), () -> day.day().ifPresentOrElse(
                        on -> context.actions().tasks().answered(
                                sheet.demand().id(), task.ordinal(), new TaskReply(on, words.getText())),
                        () -> form.wrong(Field.MOMENT, "request.wrong.day")));
    }
}
