package org.dsrdesk.desktop.request;

import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Acts;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.statute.Duty;

/** Why a date: the rule in a sentence, the days one by one, where rule and calendar come from. */
final class ProofPanel extends VBox {
    private final Messages messages;

    ProofPanel(CaseReading reading, DutyRef selected, Proved proved, ProofPages pages, Messages messages) {
        this.messages = messages;
        Deadline deadline = proved.proof().deadline();
        Duty duty = deadline.duty();
        ProofWords words = new ProofWords(messages);
        getStyleClass().add("request-column");
        getChildren().add(Parts.title(headline(deadline)));
        getChildren().add(Parts.muted(duty.title().in(locale())));
        warnings(deadline);
        getChildren().add(Parts.words(words.sentence(proved)));
        words.remarks(proved).forEach(remark -> getChildren().add(Parts.words(remark, "small")));
        if (ProofWords.counted(duty)) {
            getChildren().add(new ProofCalendar(proved, standing(reading, selected, deadline), messages));
        } else if (deadline.dueMoment() != null) {
            getChildren().add(hours(deadline, deadline.dueMoment()));
        }
        getChildren().add(Parts.muted(duty.words().in(locale())));
        getChildren().add(Parts.muted(sources(proved)));
        getChildren().add(counting(proved.edition().counting().words().in(locale())));
        getChildren().add(buttons(pages));
    }

    private void warnings(Deadline deadline) {
        TrustWords trust = new TrustWords(messages);
        if (deadline.provisional()) {
            getChildren().add(Parts.words(messages.text("proof.provisional"), "warning", "strong"));
        }
        trust.sentence(deadline.duty().confidence()).ifPresent(said -> getChildren().add(Parts.words(said, "warning")));
        trust.care(deadline.duty()).ifPresent(said -> getChildren().add(Parts.words(said, "warning")));
    }

    private String headline(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment == null
                ? messages.text("proof.why", messages.date(deadline.due()))
                : messages.text("proof.why", messages.dateTime(moment));
    }

    private VBox hours(Deadline deadline, ZonedDateTime due) {
        String term = new TermWords(messages).term(deadline.duty().term());
        VBox hours = Parts.column(
                Parts.words(messages.text("proof.hours.from", messages.dateTime(deadline.start()))),
                Parts.words(messages.text("proof.hours.plus", term)),
                Parts.words(messages.text("proof.hours.to", messages.dateTime(due)), "strong"));
        hours.getStyleClass().add("inset");
        return hours;
    }

    private static Standing standing(CaseReading reading, DutyRef selected, Deadline deadline) {
        DutyDone done = reading.state(selected).done();
        return done == null || CaseReading.late(deadline, done) ? reading.standing(deadline) : Standing.DONE;
    }

    private String sources(Proved proved) {
        Duty duty = proved.proof().deadline().duty();
        StringBuilder text = new StringBuilder(messages.text("proof.source.rule",
                Citations.whole(duty.citation(), messages), Citations.edition(proved.edition(), messages),
                messages.shortDate(duty.provenance().checkedOn())));
        if (ProofWords.needsCalendar(proved.proof())) {
            text.append(' ').append(messages.text("proof.source.calendar"));
            proved.proof().sources().forEach(source -> text
                    .append(proved.proof().sources().size() == 1 ? " " : "\n")
                    .append(Acts.of(source, messages)));
        }
        return text.toString();
    }

    /** How the act counts, folded until asked for. */
    private VBox counting(String words) {
        Label text = Parts.muted(words);
        text.setVisible(false);
        text.managedProperty().bind(text.visibleProperty());
        Hyperlink fold = new Hyperlink();
        fold.setId("proof-counting");
        fold.getStyleClass().add("small");
        fold.textProperty().bind(Bindings.when(text.visibleProperty())
                .then(messages.text("request.reply.open", messages.text("proof.counting")))
                .otherwise(messages.text("request.reply.closed", messages.text("proof.counting"))));
        fold.setOnAction(_ -> text.setVisible(!text.isVisible()));
        return Parts.column(fold, text);
    }

    private Node buttons(ProofPages pages) {
        Node print = Parts.button(messages.text("proof.print"), pages::print);
        print.setId("proof-print");
        Node copy = Parts.button(messages.text("proof.copy"), pages::copy);
        copy.setId("proof-copy");
        return Parts.buttons(print, copy);
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
