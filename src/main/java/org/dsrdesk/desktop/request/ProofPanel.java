package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Acts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.TermUnit;

/** Why a date: the rule in a sentence, the days one by one, where rule and calendar come from. */
final class ProofPanel extends VBox {
    private final Messages messages;
    private final TermWords terms;

    ProofPanel(CaseReading reading, DutyRef selected, DeadlineProof proof, ProofPages pages, Messages messages) {
        this.messages = messages;
        this.terms = new TermWords(messages);
        Deadline deadline = proof.deadline();
        getStyleClass().add("request-column");
        getChildren().add(Parts.title(headline(deadline)));
        getChildren().add(Parts.muted(deadline.duty().title().in(messages.language().locale())));
        if (deadline.provisional()) {
            getChildren().add(Parts.words(messages.text("proof.provisional"), "warning", "strong"));
        }
        getChildren().add(Parts.words(sentence(proof)));
        if (ProofText.counted(deadline.duty())) {
            getChildren().add(new ProofCalendar(proof, standing(reading, selected, deadline), messages));
        } else if (deadline.dueMoment() != null) {
            getChildren().add(hours(deadline, deadline.dueMoment()));
        }
        LocalDate moved = deadline.ifMovedToWorkingDay();
        if (moved != null) {
            getChildren().add(Parts.words(messages.text("proof.moved193", messages.date(moved)), "small"));
        }
        getChildren().add(Parts.muted(deadline.duty().words().in(messages.language().locale())));
        getChildren().add(Parts.muted(sources(proof, reading.view().statute())));
        getChildren().add(buttons(pages));
    }

    private String headline(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment == null
                ? messages.text("proof.why", messages.date(deadline.due()))
                : messages.text("proof.why", messages.dateTime(moment));
    }

    private String sentence(DeadlineProof proof) {
        Deadline deadline = proof.deadline();
        Duty duty = deadline.duty();
        String event = messages.text("event." + duty.starts().name());
        String first = messages.date(deadline.start().toLocalDate());
        String said = switch (duty.term().unit()) {
            case AT_ONCE -> messages.text("proof.sentence.atOnce", event, first);
            case AS_NAMED -> messages.text("proof.sentence.named");
            case HOURS -> messages.text("proof.sentence.hours", terms.term(duty.term()));
            case WORKING_DAYS, CALENDAR_DAYS, MONTHS -> messages.text(
                    proof.switches().countDayOfEvent() ? "proof.sentence.withEvent" : "proof.sentence.after",
                    terms.term(duty.term()), event, first);
        };
        return deadline.extended() ? said + " " + messages.text("proof.text.extended") : said;
    }

    private VBox hours(Deadline deadline, ZonedDateTime due) {
        VBox hours = Parts.column(
                Parts.words(messages.text("proof.hours.from", messages.dateTime(deadline.start()))),
                Parts.words(messages.text("proof.hours.plus", terms.term(deadline.duty().term()))),
                Parts.words(messages.text("proof.hours.to", messages.dateTime(due)), "strong"));
        hours.getStyleClass().add("inset");
        return hours;
    }

    private static Standing standing(CaseReading reading, DutyRef selected, Deadline deadline) {
        DutyDone done = reading.state(selected).done();
        return done == null || CaseReading.late(deadline, done) ? reading.standing(deadline) : Standing.DONE;
    }

    private String sources(DeadlineProof proof, Statute statute) {
        Duty duty = proof.deadline().duty();
        StringBuilder text = new StringBuilder(messages.text("proof.source.rule",
                Citations.whole(duty.citation(), messages),
                Citations.edition(statute.edition(), messages)));
        boolean calendar =
                duty.term().unit() == TermUnit.WORKING_DAYS || proof.deadline().ifMovedToWorkingDay() != null;
        if (calendar) {
            text.append(' ').append(messages.text("proof.source.calendar"));
            proof.sources().forEach(source -> text.append("\n").append(Acts.of(source, messages)));
        }
        return text.toString();
    }

    private Node buttons(ProofPages pages) {
        Node print = Parts.button(messages.text("proof.print"), pages::print);
        print.setId("proof-print");
        Node copy = Parts.button(messages.text("proof.copy"), pages::copy);
        copy.setId("proof-copy");
        return Parts.buttons(print, copy);
    }
}
