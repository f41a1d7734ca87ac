package org.dsrdesk.desktop.inbox;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.intake.Forwarded;
import org.dsrdesk.intake.LetterProposal;
import org.dsrdesk.intake.ReadLetter;
import org.dsrdesk.intake.ReadProblem;
import org.dsrdesk.intake.Reason;
import org.dsrdesk.intake.Sender;
import org.dsrdesk.intake.Source;
import org.jspecify.annotations.Nullable;

/** The original of a letter as text: who, when, the words, what was handed on, quotations folded, attachments. */
public final class OriginalPane extends VBox {
    private static final int FEW_LETTERS = 10;

    public OriginalPane() {
        getStyleClass().addAll("card", "form");
    }

    /** Shows a letter with what came with it below. */
    public void show(OpenLetter letter, Messages messages, Node enclosures) {
        LetterProposal proposal = letter.proposal();
        ReadLetter read = proposal.read();
        getChildren().setAll(head(letter, read, messages));
        if (read.broken() && read.brokenReason() != ReadProblem.WORDS_IN_FILES && wordless(read.text())) {
            TextFlow raw = MarkedText.of(proposal.raw(), List.of());
            raw.getStyleClass().add("mono");
            getChildren().add(raw);
        } else if (!read.text().isBlank()) {
            getChildren().add(MarkedText.of(read.text(), reasons(proposal, Source.TEXT)));
        }
        forwarded(proposal, messages);
        if (!read.quoted().isBlank()) {
            getChildren().add(folded(messages.text("letter.quoted"), MarkedText.of(read.quoted(), List.of())));
        }
        getChildren().add(enclosures);
    }

    private static boolean wordless(String text) {
        return text.chars().filter(Character::isLetter).count() < FEW_LETTERS;
    }

    private static Node head(OpenLetter letter, ReadLetter read, Messages messages) {
        String subject = read.subject();
        Node title = subject == null
                ? label(messages.text("letter.noSubject"), "card-title")
                : MarkedText.of(subject, reasons(letter.proposal(), Source.SUBJECT));
        title.getStyleClass().add("strong");
        VBox head = new VBox(title);
        head.getChildren().add(fact(messages.text("letter.from"), who(read.sender(), messages)));
        ZonedDateTime received = read.received();
        if (received != null) {
            head.getChildren().add(fact(messages.text("letter.received"), messages.dateTime(received)));
        }
        head.getChildren().add(fact(messages.text("letter.file"), letter.letter().fileName()));
        return head;
    }

    private void forwarded(LetterProposal proposal, Messages messages) {
        Forwarded inner = proposal.read().forwarded();
        if (inner == null) {
            return;
        }
        String subject = inner.subject();
        VBox box = new VBox(fact(messages.text("letter.from"), who(inner.sender(), messages)));
        box.getStyleClass().add("inset");
        ZonedDateTime received = inner.received();
        if (received != null) {
            box.getChildren().add(fact(messages.text("letter.received"), messages.dateTime(received)));
        }
        if (subject != null) {
            box.getChildren().add(MarkedText.of(subject, reasons(proposal, Source.FORWARDED_SUBJECT)));
        }
        box.getChildren().add(MarkedText.of(inner.text(), reasons(proposal, Source.FORWARDED_TEXT)));
        if (proposal.throughForward()) {
            getChildren().addAll(label(messages.text("letter.forwarded"), "field-label"), box);
        } else {
            getChildren().add(folded(messages.text("letter.forwarded"), box));
        }
    }

    private static Node folded(String title, Node body) {
        ToggleButton toggle = new ToggleButton(title);
        toggle.getStyleClass().add("quiet");
        body.visibleProperty().bind(toggle.selectedProperty());
        body.managedProperty().bind(toggle.selectedProperty());
        return new VBox(toggle, body);
    }

    private static List<Reason> reasons(LetterProposal proposal, Source source) {
        return Stream.concat(
                proposal.demands().stream().flatMap(one -> one.reasons().stream()),
                proposal.people().stream().flatMap(one -> one.reasons().stream()))
                .filter(reason -> reason.source() == source)
                .distinct()
                .toList();
    }

    private static String who(@Nullable Sender sender, Messages messages) {
        if (sender == null) {
            return messages.text("letter.noSender");
        }
        return Stream.of(sender.name(), sender.email()).filter(part -> part != null)
                .reduce((one, two) -> one + " · " + two).orElse("");
    }

    private static Node fact(String name, String value) {
        Label what = label(name, "muted", "small");
        what.setMinWidth(USE_PREF_SIZE);
        HBox fact = new HBox(what, label(value, "small"));
        fact.getStyleClass().add("fact");
        return fact;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
