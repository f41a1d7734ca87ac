package org.dsrdesk.desktop.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Statute;

/** Puts rules into plain words. */
record RuleTexts(Messages messages) {
    /** «Редакция от 24 июня 2025, действует с 1 сентября 2022, проверено 21 ноября». */
    String edition(Statute.Edition edition) {
        return messages.text("settings.rules.edition", day(edition.id().edition()), messages.date(edition.validFrom()),
                messages.date(edition.checkedOn()));
    }

    private String day(String edition) {
        try {
            return messages.date(LocalDate.parse(edition));
        } catch (DateTimeParseException notADay) {
            return edition;
        }
    }
}
