package org.dsrdesk.desktop.laws;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** A law from a file, to be looked at before it is added; or why the file was refused. */
public final class CandidateCard extends VBox {
    private static final int MOST_NAMED = 8;

    public CandidateCard() {
        getStyleClass().addAll("card", "chosen");
    }

    /** Shows what becomes of a file; {@code kept} is told which edition was added. */
    void follow(AddLaw adding, Messages messages, Consumer<EditionId> kept) {
        managedProperty().bind(visibleProperty());
        Runnable show = () -> show(adding, messages, kept);
        adding.candidateProperty().addListener(_ -> show.run());
        adding.refusalProperty().addListener(_ -> show.run());
        show.run();
    }

    private void show(AddLaw adding, Messages messages, Consumer<EditionId> kept) {
        AddLaw.@Nullable Candidate candidate = adding.candidateProperty().get();
        String refusal = adding.refusalProperty().get();
        setVisible(candidate != null || !refusal.isEmpty());
        getChildren().clear();
        if (candidate != null) {
            offer(candidate, adding, messages, kept);
        } else if (!refusal.isEmpty()) {
            refuse(refusal, adding, messages);
        }
    }

    private void refuse(String refusal, AddLaw adding, Messages messages) {
        var sentence = Nodes.words(refusal, "field-error");
        sentence.setId("refusal");
        getChildren().setAll(Nodes.words(messages.text("laws.add.refused"), "card-title"), sentence,
                Nodes.words(messages.text("laws.add.refused.hint"), "muted", "small"),
                button("candidate-drop", messages.text("dialog.understood"), adding::forget));
    }

    private void offer(
            AddLaw.Candidate candidate, AddLaw adding, Messages messages, Consumer<EditionId> kept) {
        LawWords words = new LawWords(messages);
        Statute statute = candidate.pack().statute();
        Statute.Edition edition = statute.edition();
        var summary = Nodes.words(messages.text("laws.add.summary", words.edition(edition),
                words.day(edition.validFrom()), words.day(edition.checkedOn())));
        summary.setId("candidate-summary");
        getChildren().setAll(Nodes.words(messages.text("laws.add.question"), "card-title"),
                Nodes.words(words.text(edition.title()), "strong"), summary,
                Nodes.words(messages.plural("laws.add.duties", statute.duties().size()) + " · "
                        + samples(candidate.pack().samples(), messages)));
        List<String> unverified = statute.duties().stream()
                .filter(duty -> duty.confidence() == Confidence.UNVERIFIED)
                .map(Duty::title).map(words::text).toList();
        getChildren().add(unverified.isEmpty()
                ? Nodes.words(messages.text("laws.add.verified"), "muted")
                : Nodes.words(messages.text("laws.add.unverified", named(unverified, messages)), "warning"));
        getChildren().add(Nodes.words(
                messages.text("laws.add.effect", words.day(edition.validFrom())), "muted", "small"));
        Button add = button("candidate-keep", messages.text("laws.add.keep"), () -> adding.keep(kept));
        add.getStyleClass().add("primary");
        add.disableProperty().bind(adding.workingProperty());
        FlowPane buttons =
                new FlowPane(add, button("candidate-drop", messages.text("laws.add.drop"), adding::forget));
        buttons.getStyleClass().add("buttons");
        getChildren().add(buttons);
    }

    private static String samples(int samples, Messages messages) {
        return samples == 0 ? messages.text("laws.add.samples.none") : messages.plural("laws.add.samples", samples);
    }

    private static String named(List<String> titles, Messages messages) {
        String named = String.join("; ", titles.subList(0, Math.min(MOST_NAMED, titles.size())));
        return titles.size() <= MOST_NAMED
                ? named
                : messages.text("laws.add.andMore", named, titles.size() - MOST_NAMED);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
