package org.dsrdesk.desktop.operators;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.KeptTemplate;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.parts.Choices;
import org.dsrdesk.desktop.parts.FaultWords;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;

/** The kinds of letters with the documents that make them: to save, to replace by one's own, to put back. */
final class TemplateBox extends VBox {
    private final TemplatesModel model;
    private final Messages messages;

    TemplateBox(TemplatesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("card");
        getChildren().addAll(
                SectionBox.styled(messages.text(Section.LETTERS.key()), "card-title"),
                SectionBox.styled(messages.text(Section.LETTERS.key() + ".hint"), "field-hint"));
        if (model.languages().size() > 1) {
            getChildren().add(languages());
        }
        model.kinds().forEach(kind -> getChildren().add(row(kind)));
    }

    private ComboBox<LetterLanguage> languages() {
        ComboBox<LetterLanguage> languages = new ComboBox<>();
        languages.setId("letter-language");
        languages.setAccessibleText(messages.text("operators.letters.language"));
        Choices.fill(languages, model.languages(), model.languageProperty(), "operators.letters.language.", messages);
        return languages;
    }

    private VBox row(LetterKind kind) {
        String title = kind.title().in(messages.language().locale());
        Optional<KeptTemplate> own = model.own(kind);
        Label from = SectionBox.styled(own.map(one -> messages.text("operators.letters.own", one.file().name()))
                .orElseGet(() -> messages.text("operators.letters.shipped")), "muted", "small");
        VBox text = new VBox(SectionBox.styled(title, "strong"), from);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, verb("save", kind, title, () -> model.save(kind)),
                verb("take", kind, title, () -> model.take(kind)));
        if (own.isPresent()) {
            line.getChildren().add(verb("remove", kind, title, () -> model.remove(kind)));
        }
        line.getStyleClass().addAll("row", "operator-row");
        VBox row = new VBox(line);
        TemplatesModel.Fault fault = model.faultProperty().get();
        if (fault != null && fault.kind() == kind) {
            row.getChildren().add(fault(fault));
        }
        return row;
    }

    private Button verb(String what, LetterKind kind, String title, Runnable action) {
        Button button = new Button(messages.text("operators.letters." + what));
        button.setId(what + "-" + kind.id());
        button.setAccessibleText(button.getText() + ": " + title);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox fault(TemplatesModel.Fault fault) {
        VBox box = new VBox(SectionBox.styled(
                messages.text("operators.letters.refused", fault.file()), "field-error", "strong"));
        box.setId("template-fault");
        box.getStyleClass().add("template-fault");
        List<String> sentences = fault.why() instanceof RefusedException refused
                ? refused.problems().values().stream().map(one -> messages.text(Problems.key(one))).toList()
                : new FaultWords(messages).of(fault.why());
        sentences.forEach(one -> box.getChildren().add(SectionBox.styled(one, "field-error")));
        return box;
    }
}
