package org.dsrdesk.desktop.request;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.TaskWords;
import org.dsrdesk.domain.fulfilment.PlanChange;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;

/** The tasks of a demand: how many are done, what the plan still asks for, a line for each; Insert adds one. */
final class TaskPart extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final Demand demand;

    TaskPart(Context context, CaseReading reading, ClockSheet sheet) {
        this.context = context;
        this.reading = reading;
        this.demand = sheet.demand();
        getStyleClass().add("request-column");
        TaskForms forms = new TaskForms(context, reading, sheet);
        PlanChange plan = reading.view().plan(demand);
        boolean closed = reading.request().isClosed();
        if (closed && demand.tasks().isEmpty()) {
            return;
        }
        getChildren().add(head(closed));
        if (!plan.isEmpty()) {
            getChildren().add(plan(plan));
        }
        lines(sheet, forms);
        if (context.open(new Editor.NewTask(demand.id()))) {
            getChildren().add(forms.fresh());
        }
        if (!closed) {
            addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        }
    }

    private VBox head(boolean closed) {
        long done = demand.tasks().stream().filter(task -> !task.isOpen()).count();
        String title = demand.tasks().isEmpty()
                ? context.text("request.tasks.none")
                : context.text("request.tasks", done, demand.tasks().size());
        if (closed) {
            return Parts.column(Parts.muted(title));
        }
        Button add = Parts.button(context.text("request.task.new"), this::add, "quiet");
        add.setId(Ids.of("newtask", demand));
        add.setAccessibleHelp(context.text("request.task.new.help"));
        return Parts.column(Parts.line(Parts.muted(title), add));
    }

    /** One line with one button: what is to be added, what is called for no more. */
    private VBox plan(PlanChange plan) {
        TaskWords words = new TaskWords(context.messages());
        String lacking = words.lines(
                plan.lacking().stream().map(one -> Map.entry(one.work(), one.place())).toList());
        String superfluous = words.lines(
                plan.superfluous().stream().map(one -> Map.entry(one.work(), one.place())).toList());
        String said = Stream.of(
                lacking.isEmpty() ? "" : context.text("request.plan.lacking", lacking),
                superfluous.isEmpty() ? "" : context.text("request.plan.superfluous", superfluous))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String action = plan.superfluous().isEmpty() ? "request.plan.make" : "request.plan.align";
        Button make = Parts.button(context.text(action), () -> context.actions().tasks().align(demand.id()));
        make.setId(Ids.of("plan", demand));
        VBox line = Parts.column(Parts.line(Parts.words(said, "small"), make));
        line.getStyleClass().add("inset");
        return line;
    }

    private void lines(ClockSheet sheet, TaskForms forms) {
        VBox lines = new VBox();
        lines.getStyleClass().add("duty-lines");
        for (FulfilmentTask task : demand.tasks()) {
            TaskLine line = new TaskLine(context, reading, sheet, task);
            forms.opened(task).ifPresent(line.getChildren()::add);
            lines.getChildren().add(line);
        }
        if (!lines.getChildren().isEmpty()) {
            lines.getChildren().getLast().getStyleClass().add("last");
            getChildren().add(lines);
        }
    }

    private void add() {
        context.edit(new Editor.NewTask(demand.id()));
    }

    private void press(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.INSERT && pressed.isShiftDown()) {
            if (!reading.view().plan(demand).isEmpty()) {
                context.actions().tasks().align(demand.id());
            }
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.INSERT) {
            add();
            pressed.consume();
        }
    }
}
