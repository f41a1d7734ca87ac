package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.jspecify.annotations.Nullable;

/** Decisions in words: what a form proposes, and what was decided. */
record DecisionWords(Messages messages, CaseReading reading) {
    /** Which outcomes the law leaves no room for. */
    List<String> unlawful(Demand demand, Decisions decisions) {
        List<String> sentences = new ArrayList<>();
        if (!decisions.lawful(reading, demand, Outcome.REFUSED)) {
            sentences.add(messages.text("request.decide.noRefusal"));
        }
        if (!decisions.lawful(reading, demand, Outcome.CONTINUED)) {
            sentences.add(messages.text("request.decide.noContinuing"));
        }
        return sentences;
    }

    /**
     * The reasons to begin with: those of the decision that stands, of a repeat, or the usual ones of an outcome.
     *
     * @param ground the ground that is chosen; null while none is
     * @return empty where only a person can know them
     */
    String reasons(Outcome outcome, @Nullable String ground, Demand demand) {
        Optional<Decision> made = demand.decided().filter(one -> one.outcome() == outcome);
        boolean same = made.filter(one -> Objects.equals(one.groundId(), ground)).isPresent();
        return (same ? Optional.<String>empty() : repeated(ground))
                .or(() -> made.map(Decision::reasons))
                .orElseGet(() -> usual(outcome, demand));
    }

    /** «На такой же запрос № 2026-0001 от 1 ноября уже ответили полностью…»; empty for another ground. */
    private Optional<String> repeated(@Nullable String id) {
        return reading.view().statute().grounds().stream()
                .filter(ground -> ground.id().equals(id) && ground.use() == DecisionGround.Use.REFUSE_REPEAT)
                .findFirst()
                .flatMap(ground -> new RepeatDoubts(messages, reading).confirmed().flatMap(linked -> RepeatDoubts
                        .carries(linked).map(Finding::lawfulAgain).map(day -> messages.text("request.usual.repeat",
                                linked.earlier().number().toString(),
                                messages.date(linked.earlier().intake().received()
                                        .withZoneSameInstant(reading.zone()).toLocalDate()),
                                messages.date(day), Citations.whole(ground.citation(), messages)))));
    }

    private String usual(Outcome outcome, Demand demand) {
        return switch (outcome) {
            case FULFILLED, NOTHING_HELD -> usual(
                    "request.usual." + outcome.name(), citation(demand, outcome == Outcome.NOTHING_HELD));
            case FULFILLED_IN_PART -> Decisions.endangersOthers(reading.request(), demand)
                    ? usual("request.usual.others", others())
                    : "";
            case REFUSED, CONTINUED, REDIRECTED, DUPLICATE, WITHDRAWN -> "";
        };
    }

    private String usual(String key, @Nullable Citation citation) {
        return citation == null
                ? messages.text(key)
                : messages.text("request.usual.by", messages.text(key), Citations.whole(citation, messages));
    }

    /** Where the act speaks of the duty that the outcome is about; null where it has none. */
    private @Nullable Citation citation(Demand demand, boolean answer) {
        List<Duty> duties = reading.sheet(demand.id()).clocks().stream()
                .map(DutyClock::duty).filter(duty -> !duty.cautious()).toList();
        Optional<Duty> told = duties.stream().filter(duty -> answer && duty.action() == DutyAction.ANSWER).findFirst();
        return told.or(() -> duties.stream().findFirst()).map(Duty::citation).orElse(null);
    }

    /** Where the act protects others from an answer. */
    private @Nullable Citation others() {
        return reading.view().statute().grounds().stream()
                .filter(ground -> ground.id().equals("access.others"))
                .findFirst()
                .map(ground -> ground.citation())
                .orElse(null);
    }

    /** What to write as the reasons of an outcome. */
    String prompt(Outcome outcome) {
        return switch (outcome) {
            case WITHDRAWN -> messages.text("request.prompt.WITHDRAWN");
            case REFUSED, CONTINUED -> messages.text("request.prompt.ground");
            case FULFILLED, FULFILLED_IN_PART, NOTHING_HELD, REDIRECTED, DUPLICATE -> "";
        };
    }

    /** The number of the request that this one was found to duplicate; empty where none was. */
    String duplicated() {
        return reading.view().repeats().stream()
                .filter(linked -> linked.link().verdict() != RepeatLink.Verdict.REJECTED)
                .filter(linked -> linked.link().finding() == RepeatFinding.DUPLICATE)
                .findFirst()
                .map(linked -> linked.earlier().number().toString())
                .orElse("");
    }

    /** «Отказать · 18 ноября, М. Офицерова». */
    String head(Decision made) {
        return messages.text("request.decided", messages.text("outcome." + made.outcome().name()),
                messages.date(made.at().atZone(reading.zone()).toLocalDate()), made.by());
    }

    /** What it rests on, whither it points and who signed, one line each. */
    List<String> facts(Decision made) {
        List<String> lines = new ArrayList<>();
        if (made.groundId() != null) {
            lines.add(Grounds.title(made, reading.view(), messages));
        }
        Optional.ofNullable(made.target())
                .ifPresent(target -> lines.add(messages.text("request.target." + made.outcome().name(), target)));
        Optional.ofNullable(made.second()).ifPresent(second -> lines.add(signed(second)));
        return lines;
    }

    private String signed(Signature second) {
        return messages.text("request.signed", second.by(),
                messages.date(second.at().atZone(reading.zone()).toLocalDate()));
    }

    /** Until when an earlier decision held, and why it no longer does. */
    String ended(EarlierDecision earlier) {
        return messages.text(earlier.why().isEmpty() ? "request.earlier.requalified" : "request.earlier.changed",
                messages.date(earlier.until().atZone(reading.zone()).toLocalDate()), earlier.by(), earlier.why());
    }
}
