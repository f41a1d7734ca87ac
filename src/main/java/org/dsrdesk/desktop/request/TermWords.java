package org.dsrdesk.desktop.request;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Term;

/** Terms and moments in words. */
record TermWords(Messages messages) {
    /** «10 рабочих дней», «немедленно». */
    String term(Term term) {
        return switch (term.unit()) {
            case AT_ONCE -> messages.text("request.term.atOnce");
            case HOURS -> messages.plural("term.hours", term.amount());
            case WORKING_DAYS -> messages.plural("days.working", term.amount());
            case CALENDAR_DAYS -> messages.plural("days.calendar", term.amount());
            case MONTHS -> messages.plural("term.months", term.amount());
            case AS_NAMED -> messages.text("request.term.named");
        };
    }

    /** «3 ноября 2026, 23:50 (UTC+03:00)»: with the year and the zone, for what must stand by itself. */
    String moment(ZonedDateTime moment) {
        return format("d MMMM yyyy, HH:mm", moment) + " (" + zone(moment) + ")";
    }

    /** The words with a capital at their head. */
    String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(messages.language().locale()) + words.substring(1);
    }

    /** «UTC+03:00». */
    static String zone(ZonedDateTime moment) {
        String offset = moment.getOffset().getId();
        return "Z".equals(offset) ? "UTC" : "UTC" + offset;
    }

    private String format(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern, messages.language().locale()).format(moment);
    }
}
