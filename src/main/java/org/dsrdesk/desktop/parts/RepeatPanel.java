package org.dsrdesk.desktop.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.StandingChip;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** Who it may be: earlier requests with what agrees and what that means; a person chooses. */
public final class RepeatPanel extends VBox {
    private static final int MOST = 3;

    private @Nullable Messages messages;
    private @Nullable RequestId elsewhere;
    private String joinKey = "repeat.add";

    public RepeatPanel() {
        getStyleClass().add("card");
    }

    /** The key of the words on the button that joins to an earlier request; {0} is its number. */
    public void setJoinKey(String key) {
        joinKey = key;
    }

    public String getJoinKey() {
        return joinKey;
    }

    /** Leaves out the button that joins to this request, which another card offers. */
    public void leaveOut(@Nullable RequestId offered) {
        elsewhere = offered;
    }

    /** Shows what a search finds for a form; {@code join} is told which earlier request was chosen. */
    public void follow(RepeatSearch search, RequestForm form, Messages texts, Consumer<Earlier> join) {
        messages = texts;
        Runnable show = () -> show(search, form, texts, join);
        for (Observable watched : List.of(search.found(), search.failedProperty(), search.apartProperty(),
                form.text(Field.PHONE), form.text(Field.EMAIL), form.text(Field.NAME))) {
            watched.addListener(_ -> show.run());
        }
        show.run();
    }

    private void show(RepeatSearch search, RequestForm form, Messages texts, Consumer<Earlier> join) {
        getChildren().clear();
        boolean found = !search.found().isEmpty();
        getStyleClass().removeAll("chosen");
        if (found && !search.apartProperty().get()) {
            getStyleClass().add("chosen");
        }
        if (!found) {
            getChildren().setAll(label(texts.text("repeat.title"), "card-title"), label(empty(search, form), "muted"));
            return;
        }
        getChildren().add(label(texts.text("repeat.question"), "card-title"));
        search.found().stream().limit(MOST).forEach(line -> add(line, search, texts, join));
        if (search.found().size() > MOST) {
            getChildren().add(label(texts.text("repeat.more", search.found().size() - MOST), "muted", "small"));
        }
        if (search.apartProperty().get()) {
            getChildren().add(label(texts.text("repeat.apart.chosen"), "muted"));
        }
    }

    private String empty(RepeatSearch search, RequestForm form) {
        Messages texts = Objects.requireNonNull(messages);
        if (search.failedProperty().get()) {
            return texts.text("repeat.failed");
        }
        boolean blank = List.of(Field.PHONE, Field.EMAIL, Field.NAME).stream()
                .allMatch(field -> form.text(field).get().isBlank());
        return texts.text(blank ? "repeat.hint" : "repeat.none");
    }

    /** Whom the earlier request is from, and how sure it is that both are one. */
    private static Node who(Earlier earlier, Messages texts) {
        Label name = label(earlier.request().requester().shown(), "strong");
        name.setMinWidth(0);
        Label likeness = label(texts.text("likeness." + earlier.match().likeness().name()), "chip");
        likeness.setMinWidth(USE_PREF_SIZE);
        HBox who = new HBox(name, likeness);
        who.getStyleClass().add("field-line");
        return who;
    }

    private void add(EarlierLine line, RepeatSearch search, Messages texts, Consumer<Earlier> join) {
        RequestWords words = new RequestWords(texts);
        Earlier earlier = line.earlier();
        getChildren().add(who(earlier, texts));
        getChildren().add(label(texts.text("repeat.matches", words.matches(earlier.match())), "muted", "small"));
        String number = earlier.request().number().toString();
        VBox what = new VBox(
                label(texts.text("repeat.number", number, words.kinds(earlier.request())), "strong"),
                label(words.meta(line), "muted", "small"));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        HBox row = new HBox(what);
        row.getStyleClass().addAll("inset", "due-head");
        if (line.standing() != null) {
            StandingChip chip = new StandingChip();
            chip.show(line.standing(), texts);
            row.getChildren().add(chip);
        }
        getChildren().add(row);
        getChildren().add(label(texts.text("repeat.says." + earlier.finding().name()), "muted"));
        words.again(earlier.findings().getFirst()).ifPresent(again -> getChildren().add(label(again, "strong")));
        if (!search.apartProperty().get()) {
            getChildren().add(buttons(earlier, number, search, texts, join));
        }
    }

    private Node buttons(
            Earlier earlier, String number, RepeatSearch search, Messages texts, Consumer<Earlier> join) {
        Button add = new Button(texts.text(joinKey, number));
        add.setId("join");
        add.setOnAction(_ -> join.accept(earlier));
        Button apart = new Button(texts.text("repeat.apart"));
        apart.setId("apart");
        apart.setOnAction(_ -> search.apartProperty().set(true));
        FlowPane buttons = earlier.request().id().equals(elsewhere) ? new FlowPane(apart) : new FlowPane(add, apart);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
