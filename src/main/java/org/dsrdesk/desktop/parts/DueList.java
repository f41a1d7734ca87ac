package org.dsrdesk.desktop.parts;

import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.controls.StandingChip;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.statute.Statute;

/** The deadlines that a form's demands would have, each with its rule and, on demand, the count of its days. */
public final class DueList extends VBox {
    private static final double CHIP_WIDTH = 128;

    private boolean stacked;

    public DueList() {
        getStyleClass().add("due-list");
    }

    /** Shows the deadlines of a form as they change. */
    public void follow(RequestForm form, Session session, Messages messages) {
        form.dues().addListener((ListChangeListener<DueLine>) _ -> show(form, session, messages));
        show(form, session, messages);
    }

    /** Whether the day stands above its duty, as narrow columns need it, not beside it. */
    public boolean isStacked() {
        return stacked;
    }

    public void setStacked(boolean above) {
        stacked = above;
    }

    private void show(RequestForm form, Session session, Messages messages) {
        getChildren().setAll(form.dues().stream().map(line -> row(line, form.law(), session, messages)).toList());
        setManaged(!getChildren().isEmpty());
    }

    private Node row(DueLine line, LawChoice law, Session session, Messages messages) {
        RequestWords words = new RequestWords(messages);
        VBox text = new VBox(label(words.title(line), "strong"), label(words.rule(line), "muted", "small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        VBox row = new VBox();
        row.getStyleClass().add("inset");
        HBox head = stacked ? new HBox(text) : new HBox(chip(line, messages), text);
        if (stacked) {
            text.getChildren().addFirst(chip(line, messages));
            text.getStyleClass().add("due-stack");
        }
        head.getStyleClass().add("due-head");
        row.getChildren().add(head);
        line.deadline().ifPresent(deadline -> explain(row, head, messages, deadline,
                () -> proof(deadline, law.pack(), session, messages)));
        return row;
    }

    private static Node chip(DueLine line, Messages messages) {
        RequestWords words = new RequestWords(messages);
        HBox place = new HBox();
        place.setMinWidth(CHIP_WIDTH);
        if (line.standing() == null || line.due().isEmpty()) {
            Label waits = label(words.waits(line), "muted", "small");
            waits.setMaxWidth(CHIP_WIDTH);
            place.getChildren().setAll(waits);
            return place;
        }
        StandingChip chip = new StandingChip();
        chip.show(line.standing(), messages.dateAndDay(line.due().orElseThrow()), messages);
        place.getChildren().setAll(chip);
        return place;
    }

    private static void explain(VBox row, HBox head, Messages messages, Deadline deadline, Supplier<Node> proof) {
        ToggleButton why = new ToggleButton(messages.text("due.why"));
        why.setMinWidth(USE_PREF_SIZE);
        why.setAccessibleText(
                messages.text("due.why") + ": " + deadline.duty().title().in(messages.language().locale()));
        why.selectedProperty().addListener((_, _, open) -> {
            if (open) {
                row.getChildren().add(proof.get());
            } else {
                row.getChildren().removeLast();
            }
        });
        head.getChildren().add(why);
    }

    private static Node proof(Deadline deadline, String pack, Session session, Messages messages) {
        Statute statute = session.desk().rules().inForce(pack, deadline.start().toLocalDate());
        DeadlineProof proof = session.desk().cases().prove(deadline, statute, session.operator());
        RequestWords words = new RequestWords(messages);
        FlowPane days = new FlowPane();
        days.getStyleClass().add("proof-days");
        proof.days().forEach(day -> days.getChildren().add(ProofCell.of(day, deadline.due(), words)));
        VBox box = new VBox(label(deadline.duty().words().in(messages.language().locale()), "small"), days);
        box.getStyleClass().add("proof");
        if (deadline.provisional()) {
            box.getChildren().add(label(messages.text("due.provisional"), "small"));
        }
        return box;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
