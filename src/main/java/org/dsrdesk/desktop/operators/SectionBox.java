package org.dsrdesk.desktop.operators;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.domain.profile.Letterhead;
import org.jspecify.annotations.Nullable;

/** One section of the profile: what it is for, its things with their verbs, and the form that is open. */
final class SectionBox extends VBox {
    private final OperatorModel model;
    private final Messages messages;
    private final int year;

    SectionBox(OperatorModel model, Messages messages, int year) {
        this.model = model;
        this.messages = messages;
        this.year = year;
        getStyleClass().add("card");
        Section section = model.sectionProperty().get();
        getChildren().addAll(
                styled(messages.text(section.key()), "card-title"),
                styled(messages.text(section.key() + ".hint"), "field-hint"));
        if (!section.single()) {
            list(section);
        }
        OpenForm open = model.formProperty().get();
        if (open != null && section.single()) {
            form(section, open);
        }
    }

    static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void list(Section section) {
        OpenForm open = model.formProperty().get();
        List<Part.Row> rows = model.rows();
        if (rows.isEmpty() && open == null) {
            getChildren().add(styled(messages.text(section.key() + ".none"), "muted"));
        }
        for (int index = 0; index < rows.size(); index++) {
            if (open != null && open.index() == index) {
                form(section, open);
            } else {
                getChildren().add(row(rows.get(index), index));
            }
        }
        if (open != null && open.index() < 0) {
            form(section, open);
        }
        Button add = new Button(messages.text(section.key() + ".add"));
        add.setId("add");
        add.setDisable(open != null);
        add.setOnAction(_ -> model.add());
        getChildren().add(add);
        if (section == Section.PLAN) {
            CheckBox second = new CheckBox(messages.text("operators.secondEyes"));
            second.setId("second-eyes");
            second.setWrapText(true);
            second.setSelected(model.profileProperty().get().plan().secondEyes());
            second.setOnAction(_ -> model.secondEyes(second.isSelected()));
            getChildren().add(second);
        }
    }

    private Node row(Part.Row row, int index) {
        String words = Stream.concat(row.keys().stream().map(messages::text), Stream.of(row.detail()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        String name = row.title().isEmpty() ? messages.text("operators.place.other") : row.title();
        VBox text = new VBox(styled(name, "strong"), styled(words, "muted", "small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button edit = verb("operators.edit", name, "edit-" + index);
        edit.setOnAction(_ -> model.edit(index));
        Button remove = verb("operators.remove", name, "remove-" + index);
        remove.setOnAction(_ -> model.remove(index));
        HBox line = new HBox(text, edit, remove);
        line.getStyleClass().addAll("row", "operator-row");
        return line;
    }

    private Button verb(String key, String name, String id) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setAccessibleText(messages.text(key) + ": " + name);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void form(Section section, OpenForm open) {
        FormBox box = new FormBox(open.answers(), messages);
        FieldError error = new FieldError();
        error.setId("form-error");
        error.follow(open.error(), box, messages);
        Button save = new Button(messages.text("settings.save"));
        save.setId("save-form");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> model.save());
        FlowPane verbs = new FlowPane(save);
        verbs.getStyleClass().add("mailbox-buttons");
        if (!section.single()) {
            Button cancel = new Button(messages.text("settings.mailbox.cancel"));
            cancel.setId("cancel-form");
            cancel.getStyleClass().add("quiet");
            cancel.setOnAction(_ -> model.cancel());
            verbs.getChildren().add(cancel);
            box.getStyleClass().add("inset");
        }
        getChildren().add(box);
        if (section == Section.LETTERHEAD) {
            getChildren().add(preview(open));
        }
        getChildren().addAll(error, verbs);
    }

    /** The number that the first letter of the year would get, as the pattern is typed. */
    private Label preview(OpenForm open) {
        Label next = styled("", "strong");
        next.setId("next-number");
        open.answers().inputs().stream()
                .filter(Input.Line.class::isInstance)
                .map(Input.Line.class::cast)
                .filter(line -> line.name().equals("numbering"))
                .forEach(line -> {
                    line.text().addListener((_, _, now) -> next.setText(number(now)));
                    next.setText(number(line.text().get()));
                });
        return next;
    }

    private String number(@Nullable String pattern) {
        if (pattern == null || !Letterhead.isNumbering(pattern)) {
            return messages.text("operators.number.none");
        }
        return messages.text("operators.number",
                new Letterhead(List.of(), "", "", "", pattern).number(1, year));
    }

    /** Puts the focus on the first input of the form, or on the verb that adds. */
    void focusFirst() {
        @Nullable Node typed = lookup(".form .text-input");
        @Nullable Node first = typed == null ? lookup(".form .toggle-button") : typed;
        @Nullable Node add = lookup("#add");
        if (model.formProperty().get() != null && first != null) {
            first.requestFocus();
        } else if (add != null) {
            add.requestFocus();
        }
    }
}
