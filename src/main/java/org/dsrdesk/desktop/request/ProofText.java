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
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.statute.Duty;

/** The proof of a deadline as a page of plain text that stands by itself: every day, the rule, its sources. */
final class ProofText {
    private final Messages messages;
    private final TermWords terms;
    private final ProofWords words;

    ProofText(Messages messages) {
        this.messages = messages;
        this.terms = new TermWords(messages);
        this.words = new ProofWords(messages);
    }

    /**
     * The page of a proof.
     *
     * @param about what the deadline belongs to, such as the number of a request and its operator
     */
    String page(Proved proved, String about) {
        Duty duty = proved.proof().deadline().duty();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("proof.text.title"));
        lines.add(about);
        lines.add("");
        rule(proved, lines);
        count(proved, lines);
        if (ProofWords.counted(duty)) {
            lines.add("");
            lines.add(messages.text("proof.text.days"));
            proved.proof().days().forEach(day -> lines.add(line(day, proved.proof().deadline())));
        }
        if (ProofWords.needsCalendar(proved.proof())) {
            lines.add("");
            lines.add(messages.text("proof.text.sources"));
            proved.proof().sources().forEach(source -> lines.add("  " + Acts.of(source, messages)));
        }
        if (ReplyWords.any(duty)) {
            lines.add("");
            lines.addAll(new ReplyWords(messages).lines(duty));
        }
        return String.join("\n", lines) + "\n";
    }

    private void rule(Proved proved, List<String> lines) {
        Duty duty = proved.proof().deadline().duty();
        lines.add(messages.text("proof.text.duty", duty.title().in(locale())));
        lines.add(messages.text("proof.text.act", proved.edition().title().in(locale())));
        lines.add(messages.text("proof.text.rule", Citations.whole(duty.citation(), messages),
                Citations.edition(proved.edition(), messages), messages.shortDate(duty.provenance().checkedOn())));
        TrustWords trust = new TrustWords(messages);
        trust.sentence(duty.confidence()).ifPresent(lines::add);
        trust.care(duty).ifPresent(lines::add);
        lines.add(messages.text("proof.text.words", duty.words().in(locale())));
    }

    private void count(Proved proved, List<String> lines) {
        Deadline deadline = proved.proof().deadline();
        lines.add(messages.text("proof.text.event", messages.text("event." + proved.began().name()),
                terms.moment(deadline.start())));
        lines.add(messages.text("proof.text.term", terms.term(deadline.duty().term()), words.reading(proved.proof())));
        lines.add(messages.text("proof.text.counting", proved.edition().counting().words().in(locale())));
        lines.add(messages.text("proof.text.due", last(deadline)));
        lines.addAll(words.remarks(proved));
        LocalDate ceiling = deadline.extensionCeiling();
        LocalDate noticeBy = deadline.lastNoticeDay();
        if (ceiling != null && noticeBy != null && !deadline.extended()) {
            lines.add(messages.text("proof.text.extension", messages.shortDate(ceiling), messages.shortDate(noticeBy)));
        }
        if (deadline.provisional()) {
            lines.add(messages.text("proof.provisional"));
        }
    }

    private String last(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment != null
                ? terms.moment(moment)
                : DateTimeFormatter.ofPattern("d MMMM yyyy, EEEE", locale()).format(deadline.due());
    }

    private String line(ProofDay day, Deadline deadline) {
        String number = day.number() == 0 ? "—" : String.valueOf(day.number());
        String date =
                messages.shortDate(day.date()) + " " + DateTimeFormatter.ofPattern("EEE", locale()).format(day.date());
        String said = said(day, deadline);
        return String.format(Locale.ROOT, "  %-14s %3s%s", date, number, said.isEmpty() ? "" : "  " + said);
    }

    private String said(ProofDay day, Deadline deadline) {
        boolean due = day.date().equals(deadline.due());
        String word = day.mark() == ProofMark.COUNTED ? "" : mark(day, due);
        String basis = day.basis().isEmpty() ? "" : " (" + Acts.of(day.basis(), messages) + ")";
        String last = due ? messages.text("proof.text.last") : "";
        String doubt = day.provisional() && day.mark() != ProofMark.EVENT ? messages.text("proof.text.doubt") : "";
        return String.join(", ", List.of((word + basis).strip(), last, doubt).stream()
                .filter(part -> !part.isBlank()).toList());
    }

    private String mark(ProofDay day, boolean due) {
        return messages.text(day.mark() == ProofMark.MOVED && due ? "proof.movedHere" : "proof." + day.mark().name());
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
