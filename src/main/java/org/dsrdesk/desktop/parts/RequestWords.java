package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.Term;

/** Requests, duties and terms in the words of the language of the moment. */
record RequestWords(Messages messages) {
    /** «Удалить данные». */
    String kind(DemandKind kind) {
        return messages.text("kind." + kind.name());
    }

    /** «удалить данные, исправить данные». */
    String kinds(Request request) {
        return request.demands().stream().map(Demand::kind).map(this::kind).map(this::inside)
                .collect(Collectors.joining(", "));
    }

    /** «ч. 5.1 ст. 21, 10 рабочих дней». */
    String rule(DueLine line) {
        String rule = place(line.duty().citation()) + ", " + term(line.duty().term());
        return line.earliestGround() ? messages.text("due.earliest", rule) : rule;
    }

    /** «Снова можно с 10 декабря, ч. 4–6 ст. 14»; empty where no repeat is early. */
    Optional<String> again(Finding finding) {
        RepeatRule rule = finding.rule();
        LocalDate day = finding.lawfulAgain();
        return rule == null || day == null
                ? Optional.empty()
                : Optional.of(messages.text("repeat.again", messages.date(day), place(rule.citation())));
    }

    private String place(Citation citation) {
        return messages.language() == Language.RUSSIAN ? citation.russian() : citation.english();
    }

    String title(DueLine line) {
        return line.duty().title().in(messages.language().locale());
    }

    /** Why a duty has no day yet. */
    String waits(DueLine line) {
        return messages.text("due.waits." + line.duty().starts().name());
    }

    /** «телефон, имя»: what agrees, in the order of its weight. */
    String matches(PersonMatch match) {
        return match.matches().stream().sorted()
                .map(one -> messages.text(one == Match.LINKED ? "repeat.linked" : "match." + one.name()))
                .collect(Collectors.joining(", "));
    }

    /** «письмо 9 ноября · в работе · срок 23 ноября». */
    String meta(EarlierLine line) {
        Request request = line.earlier().request();
        String came = messages.text("channel." + request.intake().channel().name()) + " "
                + messages.date(line.received().toLocalDate());
        String state = messages.text("state." + request.state().name());
        LocalDate due = line.due();
        return due == null
                ? came + " · " + state
                : came + " · " + state + " · " + messages.text("repeat.due", messages.date(due));
    }

    /** «21.11 выходной»: a day of a count, for hovering and for screen readers. */
    String day(ProofDay day) {
        String name = messages.dateAndDay(day.date());
        String mark = day.mark().counted()
                ? messages.text("due.day", day.number())
                : messages.text("proof." + day.mark().name());
        return List.of(name + ": " + mark, day.basis()).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String term(Term term) {
        return switch (term.unit()) {
            case AT_ONCE -> messages.text("term.atOnce");
            case AS_NAMED -> messages.text("term.named");
            case HOURS -> messages.plural("term.hours", term.amount());
            case WORKING_DAYS -> messages.plural("days.working", term.amount());
            case CALENDAR_DAYS -> messages.plural("term.days", term.amount());
            case MONTHS -> messages.plural("term.months", term.amount());
        };
    }

    private String inside(String name) {
        return name.substring(0, 1).toLowerCase(messages.language().locale()) + name.substring(1);
    }
}
