package org.dsrdesk.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/** Tells deadlines to a person. */
final class DeadlineText {
    private final DeadlineAnswer answer;
    private final CliTexts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final StringBuilder told = new StringBuilder();

    DeadlineText(DeadlineAnswer answer, CliTexts texts) {
        this.answer = answer;
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern(texts.text("form.day"), texts.locale());
        this.moment = DateTimeFormatter.ofPattern(texts.text("form.moment"), texts.locale());
    }

    String text() {
        Statute.Edition edition = answer.statute().edition();
        line(0, "deadline.head", texts.of(answer.question().demand().kind()), at(answer.question().received()));
        line(
                0,
                "deadline.edition",
                edition.title().in(texts.locale()),
                edition.id().edition(),
                on(edition.validFrom()),
                on(edition.checkedOn()));
        if (!answer.inForce()) {
            line(0, "deadline.notInForce", on(edition.validFrom()));
        }
        answer.unusedEvents().forEach(event -> line(0, "deadline.unused", event.name()));
        if (answer.sheet().candidates().isEmpty()) {
            duties(answer.sheet().clocks());
        } else {
            answer.sheet().candidates().forEach(this::candidate);
        }
        return told.toString();
    }

    private void candidate(ClockSheet.Candidate candidate) {
        told.append('\n');
        line(0, "deadline.ground", texts.of(candidate.ground()), candidate.ground().name());
        if (answer.governs(candidate)) {
            line(0, "deadline.mark", texts.text("deadline.earliest"));
        }
        duties(candidate.clocks());
    }

    private void duties(List<DutyClock> clocks) {
        for (DutyClock clock : clocks) {
            told.append('\n');
            duty(clock);
        }
    }

    private void duty(DutyClock clock) {
        Duty duty = clock.duty();
        told.append(duty.title().in(texts.locale())).append('\n');
        line(2, "deadline.rule", texts.of(duty.citation()), duty.id(), texts.of(duty.confidence()));
        line(2, "deadline.term", term(duty), texts.of(duty.starts()));
        if (duty.cautious()) {
            line(2, "deadline.cautious");
        }
        switch (clock) {
            case DutyClock.Running(Deadline deadline) -> running(deadline);
            case DutyClock.Waiting waiting -> line(2, "deadline.waits", texts.of(waiting.event()),
                    waiting.event().name());
            case DutyClock.Unnamed unnamed -> line(2, "deadline.unnamed");
        }
    }

    private String term(Duty duty) {
        return texts.text(
                "termunit." + duty.term().unit().name().toLowerCase(Locale.ROOT),
                duty.term().amount());
    }

    private void running(Deadline deadline) {
        ZonedDateTime lastMoment = deadline.dueMoment();
        line(
                2,
                "deadline.due",
                lastMoment == null ? on(deadline.due()) : at(lastMoment),
                texts.of(answer.standing(deadline)));
        if (deadline.provisional()) {
            line(2, "deadline.provisional");
        }
        LocalDate noticeBy = deadline.lastNoticeDay();
        LocalDate ceiling = deadline.extensionCeiling();
        if (noticeBy != null && ceiling != null) {
            line(2, "deadline.extension", on(ceiling), on(noticeBy));
        }
        LocalDate moved = deadline.ifMovedToWorkingDay();
        if (moved != null) {
            line(2, "deadline.moved", on(moved), on(deadline.lastWorkingDay()));
        }
        DeadlineProof proof = answer.proof(deadline);
        line(2, "deadline.proof", String.join("; ", proof.sources()));
        proof.days().forEach(this::proof);
    }

    private void proof(ProofDay proved) {
        String number = proved.mark().counted() ? String.valueOf(proved.number()) : "—";
        String why = proved.mark().counted() && proved.basis().isEmpty() ? "" : texts.of(proved.mark());
        String basis = proved.basis().isEmpty() ? "" : " (" + proved.basis() + ")";
        told.append("    ")
                .append(on(proved.date()))
                .append(" ".repeat(Math.max(1, 5 - number.length())))
                .append((number + "  " + why + basis).stripTrailing())
                .append('\n');
    }

    private void line(int indent, String key, Object... values) {
        told.append(" ".repeat(indent)).append(texts.text(key, values)).append('\n');
    }

    private String on(LocalDate date) {
        return day.format(date);
    }

    private String at(ZonedDateTime when) {
        return moment.format(when);
    }
}
