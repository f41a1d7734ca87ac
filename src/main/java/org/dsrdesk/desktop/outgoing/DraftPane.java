package org.dsrdesk.desktop.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.desktop.parts.FaultWords;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.Reveal;
import org.dsrdesk.domain.letter.LetterField;
import org.jspecify.annotations.Nullable;

/** What a person writes into a draft; what the desk knows is folded away. */
final class DraftPane extends VBox {
    private final Hands hands;
    private final ScrollPane window;
    private final FlowPane lacking = Parts.buttons();
    private final VBox faults = new VBox();
    private final VBox apart = new VBox();
    private final VBox rest = new VBox();
    private final Button fold;
    private final @Nullable CheckBox others;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final InvalidationListener onWords = _ -> tellLacking();
    private final InvalidationListener onFault = _ -> tellFaults();
    private final InvalidationListener onReplaced = _ -> showReplaced();
    private Opened opened;

    DraftPane(Hands hands, Opened opened, ScrollPane window, boolean unfolded) {
        this.hands = hands;
        this.opened = opened;
        this.window = window;
        getStyleClass().add("outgoing-stack");
        faults.getStyleClass().add("outgoing-stack");
        getChildren().addAll(faults, lacking, apart);
        if (opened.toWrite().isEmpty()) {
            getChildren().add(Parts.words(hands.text("outgoing.allKnown"), "remark"));
        } else {
            getChildren().add(fields(Parts.card(hands.text("outgoing.toWrite")), opened.toWrite()));
        }
        others = opened.letter().mayTellOfOthers() ? others() : null;
        fold = Parts.button("fold", "", () -> unfold(!isUnfolded()), "quiet");
        fields(rest, opened.known());
        rest.getStyleClass().addAll("card", "form");
        getChildren().addAll(fold, rest);
        Parts.shown(fold, !opened.known().isEmpty());
        hands.model().words().changesProperty().addListener(onWords);
        hands.model().faultProperty().addListener(onFault);
        hands.model().replacedProperty().addListener(onReplaced);
        unfold(unfolded);
        refresh(opened);
        tellFaults();
        showReplaced();
    }

    /** Lets go of the model. */
    void leave() {
        hands.model().words().changesProperty().removeListener(onWords);
        hands.model().faultProperty().removeListener(onFault);
        hands.model().replacedProperty().removeListener(onReplaced);
    }

    boolean isUnfolded() {
        return rest.isVisible();
    }

    /** Goes to where the writing begins; where nothing is to be written, to what comes next. */
    void begin() {
        if (opened.toWrite().isEmpty()) {
            (others == null ? fold : others).requestFocus();
        } else {
            boxes.getFirst().enter();
        }
    }

    /** Shows the same draft as it was read again. */
    void refresh(Opened now) {
        opened = now;
        if (others != null) {
            others.setSelected(now.letter().othersLeftOut() != null);
        }
        tellLacking();
    }

    boolean shows(Opened other) {
        return opened.asksTheSameAs(other);
    }

    private VBox fields(VBox into, List<DraftField> fields) {
        into.getStyleClass().add("form");
        for (DraftField field : fields) {
            FieldBox box = new FieldBox(hands, field, opened.letter().about().language());
            boxes.add(box);
            into.getChildren().add(box);
        }
        return into;
    }

    private CheckBox others() {
        CheckBox box = new CheckBox(hands.text("outgoing.others"));
        box.setId("others");
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> hands.dispatching().othersLeftOut(box.isSelected()));
        getChildren().add(Parts.card(hands.text("outgoing.others.title"), box,
                Parts.muted(hands.text("outgoing.others.law"))));
        return box;
    }

    private void unfold(boolean open) {
        Parts.shown(rest, open);
        fold.setText(hands.text(open ? "outgoing.rest.close" : "outgoing.rest", opened.known().size()));
    }

    private void tellLacking() {
        List<DraftField> fields = hands.model().lacking();
        lacking.getChildren().clear();
        if (!fields.isEmpty()) {
            lacking.getChildren().add(Parts.muted(hands.text("outgoing.lacking")));
            fields.forEach(field -> lacking.getChildren().add(link(field.field())));
        }
        Parts.shown(lacking, !fields.isEmpty());
    }

    private Hyperlink link(LetterField field) {
        Hyperlink link = new Hyperlink(hands.name(field));
        link.setId("jump-" + field.name());
        link.setOnAction(_ -> jump(field));
        return link;
    }

    private void jump(LetterField field) {
        boxes.stream().filter(box -> box.field() == field).findFirst().ifPresent(box -> {
            if (rest.getChildren().contains(box)) {
                unfold(true);
            }
            window.applyCss();
            window.layout();
            box.enter();
            Reveal.in(window, (Region) window.getContent(), box);
        });
    }

    private void showReplaced() {
        Map<LetterField, String> words = hands.model().replacedProperty().get();
        apart.getChildren().clear();
        if (!words.isEmpty()) {
            apart.getChildren().add(WordsApart.card(
                    hands, hands.text("outgoing.replaced"), hands.text("outgoing.replaced.hint"), words));
        }
        Parts.shown(apart, !words.isEmpty());
    }

    private void tellFaults() {
        Exception failed = hands.model().faultProperty().get();
        faults.getChildren().clear();
        if (failed != null) {
            faults.getChildren().add(Parts.words(hands.text("outgoing.notMade"), "field-error", "strong"));
            new FaultWords(hands.messages()).of(failed)
                    .forEach(sentence -> faults.getChildren().add(Parts.words(sentence, "field-error")));
            window.setVvalue(0);
        }
        Parts.shown(faults, failed != null);
    }
}
