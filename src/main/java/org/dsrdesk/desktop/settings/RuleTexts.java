package org.dsrdesk.desktop.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.Term;

/** Puts rules into plain words. */
record RuleTexts(Messages messages, Names names) {
    /** «Редакция от 24 июня 2025, действует с 1 сентября 2022, проверено 21 ноября». */
    String edition(Statute.Edition edition) {
        return messages.text("settings.rules.edition", day(edition.id().edition()), messages.date(edition.validFrom()),
                messages.date(edition.checkedOn()));
    }

    String title(Duty duty) {
        return names.text(duty.title());
    }

    String citation(Duty duty) {
        return names.citation(duty.citation()) + " " + duty.citation().act();
    }

    String term(Duty duty) {
        return term(duty.term());
    }

    /** «+5 рабочих дней, уведомив заявителя», or a dash. */
    String extension(Duty duty) {
        return duty.extension().map(this::extension).orElse("—");
    }

    /** «проверено по закону»; a careful reading is said to be one. */
    String confidence(Duty duty) {
        return duty.cautious()
                ? messages.text("settings.rules.cautious")
                : messages.text("confidence." + duty.confidence().name());
    }

    private String extension(ExtensionRule rule) {
        return messages.text("settings.rules.extension." + rule.noticeTo().name(), term(rule.ceiling()));
    }

    private String term(Term term) {
        return switch (term.unit()) {
            case AT_ONCE -> messages.text("today.due.atOnce");
            case AS_NAMED -> messages.text("settings.rules.named");
            case HOURS -> messages.plural("term.hours", term.amount());
            case WORKING_DAYS -> messages.plural("days.working", term.amount());
            case CALENDAR_DAYS -> messages.plural("days.calendar", term.amount());
            case MONTHS -> messages.plural("term.months", term.amount());
        };
    }

    private String day(String edition) {
        try {
            return messages.date(LocalDate.parse(edition));
        } catch (DateTimeParseException notADay) {
            return edition;
        }
    }
}
