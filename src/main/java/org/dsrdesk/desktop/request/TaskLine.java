package org.dsrdesk.desktop.request;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.TaskWords;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/**
 * One task: what, where, who, by when, how it ended, its files. Enter ends it, F2 changes it, Delete leaves it out;
 * files may be dropped on it.
 */
final class TaskLine extends VBox {
    private static final double GAP = 8;

    private final Context context;
    private final CaseReading reading;
    private final Demand demand;
    private final FulfilmentTask task;
    private final TaskWords words;

    TaskLine(Context context, CaseReading reading, ClockSheet sheet, FulfilmentTask task) {
        this.context = context;
        this.reading = reading;
        this.demand = sheet.demand();
        this.task = task;
        this.words = new TaskWords(context.messages());
        getStyleClass().addAll("duty-line", "task-line");
        setId(Ids.of("taskline", demand, String.valueOf(task.ordinal())));
        setAccessibleText(words.line(task) + ". " + (task.isOpen()
                ? context.text("request.task.open")
                : words.end(task)));
        getChildren().add(top());
        if (!reading.request().isClosed()) {
            setFocusTraversable(true);
            addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            addEventHandler(DragEvent.DRAG_OVER, this::over);
            addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        }
    }

    private HBox top() {
        Label mark = new Label(mark());
        mark.getStyleClass().add("task-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox what = Parts.column(Parts.words(words.line(task), "strong"));
        String about = about();
        if (!about.isEmpty()) {
            what.getChildren().add(Parts.muted(about));
        }
        if (!task.isOpen()) {
            what.getChildren().add(Parts.words(words.end(task), "small"));
        }
        if (!task.evidence().isEmpty()) {
            what.getChildren().add(files());
        }
        HBox left = new HBox(GAP, mark, what);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox right = new HBox(GAP, right().toArray(Node[]::new));
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setFillHeight(false);
        right.getStyleClass().add("task-verbs");
        return Parts.line(left, right);
    }

    /** Data that are kept or only blocked are half a thing done. */
    private String mark() {
        if (task.isOpen()) {
            return "○";
        }
        return task.endedAs(TaskOutcome.KEPT_BY_LAW) || task.endedAs(TaskOutcome.IMPOSSIBLE) ? "◐" : "✓";
    }

    private String about() {
        List<String> parts = new ArrayList<>();
        if (task.isOpen()) {
            String who = words.who(task);
            parts.add(who.isEmpty() ? context.text("request.task.nobody") : context.text("request.task.waits", who));
        }
        String about = words.about(task);
        if (!about.isEmpty()) {
            parts.add(about);
        }
        return String.join(" · ", parts);
    }

    private List<Node> right() {
        List<Node> nodes = new ArrayList<>();
        @Nullable LocalDate due = task.due();
        if (task.isOpen() && due != null) {
            nodes.add(Chips.of(reading.standing(due), context.messages().date(due), context.messages()));
        }
        if (reading.request().isClosed()) {
            return nodes;
        }
        if (task.isOpen()) {
            nodes.add(button("task", "request.task.end", new Editor.TaskEnd(demand.id(), task.ordinal())));
        } else if (reading.view().landscape().secondEyes() && task.ended().map(TaskEnd::second).isEmpty()) {
            nodes.add(button("signtask", "request.task.sign", new Editor.TaskSigning(demand.id(), task.ordinal())));
        }
        nodes.add(more());
        return nodes;
    }

    private Button button(String id, String key, Editor form) {
        Button button = Parts.button(context.text(key), () -> context.edit(form));
        button.setId(Ids.of(id, demand, String.valueOf(task.ordinal())));
        button.setAccessibleHelp(words.line(task));
        return button;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(context.text("request.task.more"));
        more.setId(Ids.of("moretask", demand, String.valueOf(task.ordinal())));
        more.setAccessibleHelp(words.line(task));
        more.setMinWidth(Region.USE_PREF_SIZE);
        if (task.isOpen()) {
            more.getItems().add(item("request.task.change", () -> edit(new Editor.TaskChange(id(), ordinal()))));
        } else if (task.work() == TaskWork.TELL || task.work() == TaskWork.TELL_REGULATOR) {
            more.getItems().add(item("request.task.reply", () -> edit(new Editor.TaskReplied(id(), ordinal()))));
        }
        more.getItems().add(item("request.task.file", () -> context.pages().addFiles(id(), ordinal())));
        more.getItems().add(task.isOpen()
                ? item("request.task.remove", () -> edit(new Editor.TaskRemoval(id(), ordinal())))
                : item("request.task.reopen", () -> edit(new Editor.TaskReopening(id(), ordinal()))));
        return more;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(context.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private FlowPane files() {
        FlowPane files = Parts.buttons();
        for (Evidence file : task.evidence()) {
            Hyperlink link = new Hyperlink(context.text("request.task.fileNamed", file.name()));
            link.setId("file-" + file.sha256().substring(0, 8));
            link.setWrapText(true);
            link.setAccessibleHelp(context.text("request.task.file.save"));
            link.setOnAction(_ -> context.pages().saveEvidence(file));
            files.getChildren().add(link);
        }
        return files;
    }

    private DemandId id() {
        return demand.id();
    }

    private int ordinal() {
        return task.ordinal();
    }

    private void edit(Editor form) {
        context.edit(form);
    }

    private void press(KeyEvent pressed) {
        if (!pressed.getTarget().equals(this)) {
            return;
        }
        @Nullable Editor form = switch (pressed.getCode()) {
            case ENTER -> task.isOpen() ? new Editor.TaskEnd(id(), ordinal()) : null;
            case F2 -> task.isOpen() ? new Editor.TaskChange(id(), ordinal()) : null;
            case DELETE -> task.isOpen() ? new Editor.TaskRemoval(id(), ordinal()) : null;
            default -> null;
        };
        if (form != null) {
            context.edit(form);
            pressed.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            context.actions().tasks().attach(
                    id(), ordinal(), event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
