package org.dsrdesk.desktop.laws;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.Text;

/** Terms, citations and names in the language of the moment; days with their year, since a law outlives it. */
record LawWords(Messages messages) {
    String text(Text text) {
        return text.in(messages.language().locale());
    }

    String day(LocalDate day) {
        return messages.shortDate(day);
    }

    /** «24.06.2025», or the edition's name where that is no day. */
    String edition(Statute.Edition edition) {
        String name = edition.id().edition();
        try {
            return day(LocalDate.parse(name));
        } catch (DateTimeParseException noDay) {
            return name;
        }
    }

    /** «ч. 5.1 ст. 21 152-ФЗ»; an act that is not called by its number stands first: «Cal. Civ. Code, ст. 1798.145». */
    String citation(Citation citation) {
        boolean russian = messages.language() == Language.RUSSIAN;
        String place = russian ? citation.russian() : citation.english();
        String act = russian ? citation.act() : citation.act().replace("ФЗ", "FZ");
        return Character.isDigit(act.charAt(0)) ? place + " " + act : act + ", " + place;
    }

    String term(Term term) {
        return switch (term.unit()) {
            case AT_ONCE -> messages.text("term.atOnce");
            case AS_NAMED -> messages.text("term.named");
            case HOURS -> messages.plural("term.hours", term.amount());
            case WORKING_DAYS -> messages.plural("days.working", term.amount());
            case CALENDAR_DAYS -> messages.plural("days.calendar", term.amount());
            case MONTHS -> messages.plural("term.months", term.amount());
        };
    }

    String event(ClockEvent event) {
        return messages.text("event." + event.name());
    }

    String events(Collection<ClockEvent> events) {
        return events.stream().sorted().map(this::event).collect(Collectors.joining(", "));
    }

    String kind(DemandKind kind) {
        return messages.text("kind." + kind.name());
    }

    /** «Удалить данные: согласие отозвано». */
    String deletion(DeletionGround ground) {
        String why = messages.text("ground." + ground.name());
        return kind(DemandKind.DELETION) + ": " + why.substring(0, 1).toLowerCase(messages.language().locale())
                + why.substring(1);
    }
}
