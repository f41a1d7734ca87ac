package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Acts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.TermUnit;

/** The proof of a deadline as a page of plain text that stands by itself: every day, the rule, its sources. */
final class ProofText {
    private final Messages messages;
    private final TermWords terms;

    ProofText(Messages messages) {
        this.messages = messages;
        this.terms = new TermWords(messages);
    }

    /**
     * The page of a proof.
     *
     * @param about what the deadline belongs to, such as the number of a request and its operator
     */
    String page(DeadlineProof proof, Statute.Edition edition, String about) {
        Deadline deadline = proof.deadline();
        Duty duty = deadline.duty();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("proof.text.title"));
        lines.add(about);
        lines.add("");
        lines.add(messages.text("proof.text.duty", duty.title().in(locale())));
        lines.add(messages.text("proof.text.rule", Citations.whole(duty.citation(), messages),
                Citations.edition(edition, messages), messages.shortDate(edition.checkedOn())));
        lines.add(messages.text("proof.text.words", duty.words().in(locale())));
        lines.add(messages.text("proof.text.event", messages.text("event." + duty.starts().name()),
                terms.moment(deadline.start())));
        lines.add(messages.text("proof.text.term", terms.term(duty.term()), reading(proof)));
        lines.add(messages.text("proof.text.due", last(deadline)));
        remarks(deadline, lines);
        if (counted(duty)) {
            lines.add("");
            lines.add(messages.text("proof.text.days"));
            proof.days().forEach(day -> lines.add(line(day, deadline)));
        }
        lines.add("");
        lines.add(messages.text("proof.text.sources"));
        proof.sources().forEach(source -> lines.add("  " + Acts.of(source, messages)));
        return String.join("\n", lines) + "\n";
    }

    private void remarks(Deadline deadline, List<String> lines) {
        if (deadline.extended()) {
            lines.add(messages.text("proof.text.extended"));
        }
        LocalDate ceiling = deadline.extensionCeiling();
        LocalDate noticeBy = deadline.lastNoticeDay();
        if (ceiling != null && noticeBy != null && !deadline.extended()) {
            lines.add(messages.text("proof.text.extension", messages.shortDate(ceiling), messages.shortDate(noticeBy)));
        }
        LocalDate moved = deadline.ifMovedToWorkingDay();
        if (moved != null) {
            lines.add(messages.text("proof.moved193", messages.shortDate(moved)));
        }
        if (deadline.provisional()) {
            lines.add(messages.text("proof.provisional"));
        }
    }

    private String reading(DeadlineProof proof) {
        TermUnit unit = proof.deadline().duty().term().unit();
        if (unit == TermUnit.HOURS) {
            return messages.text("proof.reading.hours");
        }
        if (unit == TermUnit.AT_ONCE || unit == TermUnit.AS_NAMED) {
            return messages.text("proof.reading.sameDay");
        }
        return messages.text(proof.switches().countDayOfEvent() ? "proof.reading.withEvent" : "proof.reading.after");
    }

    private String last(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment != null
                ? terms.moment(moment)
                : DateTimeFormatter.ofPattern("d MMMM yyyy, EEEE", locale()).format(deadline.due());
    }

    /** Whether the days of a term are counted one by one. */
    static boolean counted(Duty duty) {
        TermUnit unit = duty.term().unit();
        return unit == TermUnit.WORKING_DAYS || unit == TermUnit.CALENDAR_DAYS;
    }

    private String line(ProofDay day, Deadline deadline) {
        String number = day.number() == 0 ? "—" : String.valueOf(day.number());
        String date =
                messages.shortDate(day.date()) + " " + DateTimeFormatter.ofPattern("EEE", locale()).format(day.date());
        String said = said(day, deadline);
        return String.format(Locale.ROOT, "  %-14s %3s%s", date, number, said.isEmpty() ? "" : "  " + said);
    }

    private String said(ProofDay day, Deadline deadline) {
        String word = day.mark() == ProofMark.COUNTED ? "" : messages.text("proof." + day.mark().name());
        String basis = day.basis().isEmpty() ? "" : " (" + Acts.of(day.basis(), messages) + ")";
        String last = day.date().equals(deadline.due()) ? messages.text("proof.text.last") : "";
        String doubt = day.provisional() && day.mark() != ProofMark.EVENT ? messages.text("proof.text.doubt") : "";
        return String.join(", ", List.of(word + basis, last, doubt).stream().filter(part -> !part.isBlank()).toList())
                .strip();
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
