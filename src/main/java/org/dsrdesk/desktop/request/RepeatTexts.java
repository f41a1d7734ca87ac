package org.dsrdesk.desktop.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.RepeatFacts;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Asked.Contact;
import org.dsrdesk.domain.assessment.Contradiction;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Since;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Earlier requests, what they mean and what has changed since, in words. */
record RepeatTexts(Messages messages, CaseReading reading) {
    private static final int SAID = 160;

    /** «Снова можно с 10 декабря 2026: ч. 4–6 ст. 14»; empty where the interval of no rule holds. */
    Optional<String> again(Finding finding) {
        RepeatRule rule = finding.rule();
        LocalDate day = finding.lawfulAgain();
        return rule == null || day == null
                ? Optional.empty()
                : Optional.of(messages.text("request.repeats.again",
                        messages.date(day), Citations.of(rule.citation(), messages)));
    }

    /** The words of an act's rule on which nothing can be refused; empty where none is about this. */
    Optional<String> rule(Finding finding) {
        RepeatRule rule = finding.rule();
        return rule == null || finding.what() != RepeatFinding.REPEATED
                ? Optional.empty()
                : Optional.of(rule.words().in(messages.language().locale()) + " "
                        + Citations.whole(rule.citation(), messages));
    }

    /** «Напоминание…: удалить данные»: what an earlier request means for some of the demands. */
    String other(Finding finding) {
        return messages.text("request.repeats.other", messages.text("finding." + finding.what().name()),
                kinds(finding.kinds()));
    }

    /** What to do next. */
    String next(Linked linked) {
        Finding finding = linked.findings().getFirst();
        String key = "request.repeats.next." + finding.what().name();
        if (finding.what() != RepeatFinding.WITHIN_INTERVAL) {
            return messages.text(key);
        }
        if (excused()) {
            return messages.text(key + ".excused");
        }
        return messages.text(linked.link().verdict() == RepeatLink.Verdict.CONFIRMED ? key : key + ".unconfirmed");
    }

    /** An excuse is the request's, whichever link it was written on. */
    private boolean excused() {
        return reading.view().repeats().stream()
                .map(Linked::link)
                .anyMatch(link -> link.excuse() != null && link.verdict() != RepeatLink.Verdict.REJECTED);
    }

    /** Who found the repeat lawful, when and why, and who took that back. */
    String former(RepeatLink.FormerExcuse former) {
        RepeatLink.Excuse excuse = former.excuse();
        return messages.text("request.repeats.excuse.former", excuse.by(), moment(excuse.at()), excuse.why(),
                former.by(), moment(former.at()));
    }

    /** What the act says of requests that ask too much, where a demand comes again and the act has such a clause. */
    Optional<String> clause(Finding finding) {
        return finding.what() == RepeatFinding.REPEATED || finding.what() == RepeatFinding.DUPLICATE
                ? reading.view().statute().excessive().map(clause -> messages.text("request.repeats.clause",
                        Citations.whole(clause.citation(), messages)))
                : Optional.empty();
    }

    /** «Совпали: телефон, имя. Различаются: дата рождения». */
    String evidence(Linked linked) {
        PersonMatch match = linked.link().match();
        String agree = match.matches().stream().sorted().map(one -> agreeing(one, linked.via()))
                .collect(Collectors.joining(", "));
        String differ = match.against().stream().sorted().map(one -> messages.text("against." + one.name()))
                .collect(Collectors.joining(", "));
        String same = agree.isEmpty() ? "" : messages.text("repeat.matches", agree) + ". ";
        return (same + (differ.isEmpty() ? "" : messages.text("request.repeats.against", differ) + ".")).strip();
    }

    private String agreeing(Match match, @Nullable RequestNumber via) {
        String name = messages.text("match." + match.name());
        return match == Match.LINKED && via != null ? name + " " + way(via) : name;
    }

    /** «через № 2026-0002»: the request that a person linked, where this one was not linked itself. */
    private String way(RequestNumber via) {
        return messages.text("request.repeats.via", via.toString());
    }

    String matched(Match match, Requester who, @Nullable RequestNumber via) {
        @Nullable String value = switch (match) {
            case PHONE -> phone(who.phone());
            case EMAIL -> who.email();
            case NAME, NAME_IN_PART, NAME_SPELT_OTHERWISE -> who.name();
            case SUBJECT -> subject(who);
            case BIRTH -> birth(who);
            case CONTRACT -> who.details().contract();
            case DOCUMENT -> "✓";
            case LINKED -> via == null ? "✓" : way(via);
        };
        return named("match." + match.name(), value);
    }

    /** The name, where nothing else tells it. */
    String name(Requester who) {
        return named("match." + Match.NAME.name(), who.name());
    }

    String differing(Contradiction against, Requester who) {
        @Nullable String value = switch (against) {
            case OTHER_NAME, OTHER_SURNAME -> who.name();
            case OTHER_SUBJECT -> subject(who);
            case OTHER_PHONE, SHARED_NUMBER -> phone(who.phone());
            case OTHER_EMAIL, SHARED_ADDRESS -> who.email();
            case OTHER_BIRTH -> birth(who);
            case OTHER_DOCUMENT -> "≠";
            case OTHER_EXTENSION -> who.details().extension();
        };
        return named("against." + against.name(), value);
    }

    /** What has changed, a line each. */
    List<String> since(Since since) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.plural("request.repeats.days", Math.abs(since.days())));
        lines.add(messages.text("request.repeats.words." + since.words().name()));
        if (!since.added().isEmpty()) {
            lines.add(messages.text("request.repeats.added", kinds(since.added())));
        }
        if (!since.dropped().isEmpty()) {
            lines.add(messages.text("request.repeats.dropped", kinds(since.dropped())));
        }
        since.contacts().keySet().stream().sorted().forEach((Contact contact) -> lines.add(messages.text(
                "request.repeats.contact." + since.contacts().get(contact),
                messages.text("request.repeats.contact." + contact.name()))));
        if (since.otherEdition()) {
            lines.add(messages.text("request.repeats.edition"));
        }
        return lines;
    }

    /** How each earlier demand ended, on what ground, and when its answer was sent; then how many fully. */
    List<String> answers(Request earlier, Statute law, Since.Answer full) {
        Stream<String> each = earlier.demands().stream().map(demand -> answer(earlier, demand, law));
        return Stream.concat(each, Stream.of(messages.text("request.repeats.full", full.full(), full.demands())))
                .toList();
    }

    private String answer(Request earlier, Demand demand, Statute law) {
        Decision decision = demand.decision();
        String outcome = decision == null
                ? messages.text("request.repeats.undecided")
                : messages.text("request.repeats.outcome." + decision.outcome().name());
        String ground = decision == null || decision.groundId() == null
                ? ""
                : " (" + Grounds.title(decision, law, reading.view().operator().policy(), messages) + ")";
        String sent = RepeatFacts.answerSent(earlier, demand, law)
                .map((ZonedDateTime at) -> ", " + messages.text("request.repeats.sent",
                        messages.date(at.withZoneSameInstant(reading.zone()).toLocalDate())))
                .orElse("");
        return kind(demand.kind()) + ": " + outcome + ground + sent;
    }

    String asked(Request request) {
        return request.demands().stream().map(demand -> kind(demand.kind())).collect(Collectors.joining(", "));
    }

    /** The first words of a request in quotes; a dash when it has none. */
    String said(Request request) {
        String said = request.intake().said().strip().replaceAll("\\s+", " ");
        if (said.isEmpty()) {
            return "—";
        }
        int end = said.offsetByCodePoints(0, Math.min(SAID, said.codePointCount(0, said.length())));
        return messages.text("request.repeats.said", end < said.length() ? said.substring(0, end) + "…" : said);
    }

    String day(Request request) {
        return messages.date(request.intake().received().withZoneSameInstant(reading.zone()).toLocalDate());
    }

    /** When a person said something, in the operator's zone. */
    String moment(Instant moment) {
        return messages.dateTime(moment.atZone(reading.zone()));
    }

    String capital(String key) {
        return new TermWords(messages).capital(messages.text(key));
    }

    private String kinds(Collection<DemandKind> kinds) {
        return kinds.stream().sorted().map(kind -> inside(kind(kind))).collect(Collectors.joining(", "));
    }

    private String kind(DemandKind kind) {
        return messages.text("kind." + kind.name());
    }

    private String inside(String words) {
        return words.substring(0, 1).toLowerCase(messages.language().locale()) + words.substring(1);
    }

    private String named(String key, @Nullable String value) {
        return capital(key) + ": " + (value == null || value.isBlank() ? "—" : value);
    }

    /** Whose data: the requester's own unless he asks for another. */
    private static @Nullable String subject(Requester who) {
        return who.role() == RequesterRole.SUBJECT ? who.name() : who.subject();
    }

    private @Nullable String birth(Requester who) {
        LocalDate birth = who.details().birth();
        return birth == null ? null : messages.date(birth);
    }

    private static @Nullable String phone(@Nullable String number) {
        return number == null ? null : HeadWords.phone(number).replace(' ', '\u00a0').replace('-', '\u2011');
    }
}
