package org.dsrdesk.desktop.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Excessive;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.RepeatWindow;
import org.dsrdesk.domain.statute.Retention;
import org.dsrdesk.domain.statute.Statute;

/** Puts everything but duties into plain words: grounds, repeats, excessive requests, what is kept. */
record RuleFacts(Messages messages, LawWords words) {
    LawEntry ground(DecisionGround ground) {
        List<String> answers = new ArrayList<>();
        ground.kinds().stream().sorted().map(words::kind).forEach(answers::add);
        ground.deletions().stream().sorted().map(words::deletion).forEach(answers::add);
        return new LawEntry(ground.id(), words.text(ground.title()), DutyFacts.marks(ground.confidence()), List.of(
                Fact.of(FactKind.CITATION, words.citation(ground.citation())),
                new Fact(FactKind.ANSWERS, answers),
                confidence(ground.confidence())));
    }

    LawEntry repeat(RepeatRule rule, Statute statute) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(FactKind.WORDS, words.text(rule.words())));
        facts.add(Fact.of(FactKind.CITATION, words.citation(rule.citation())));
        facts.add(Fact.of(FactKind.WINDOW, messages.plural("laws.window.answered", rule.answered(), window(rule))));
        facts.add(new Fact(FactKind.ANSWERS, rule.kinds().stream().sorted().map(words::kind).toList()));
        statute.grounds().stream()
                .filter(ground -> ground.id().equals(rule.ground()))
                .map(ground -> Fact.of(FactKind.ALLOWED,
                        messages.text("laws.repeat.refuse", words.text(ground.title()))))
                .forEach(facts::add);
        facts.add(confidence(rule.confidence()));
        return new LawEntry(rule.id(), words.text(rule.title()), DutyFacts.marks(rule.confidence()), facts);
    }

    private String window(RepeatRule rule) {
        return switch (rule.window()) {
            case RepeatWindow.Rolling(var term) -> messages.text("laws.window.rolling", words.term(term),
                    words.event(rule.from()));
            case RepeatWindow.CalendarYear _ -> messages.text("laws.window.year");
        };
    }

    LawEntry excessive(Excessive clause) {
        List<String> allowed = new ArrayList<>();
        if (clause.fee()) {
            allowed.add(messages.text("laws.excessive.fee"));
        }
        if (clause.refusal()) {
            allowed.add(messages.text("laws.excessive.refusal"));
        }
        return new LawEntry("excessive", messages.text("laws.excessive"), DutyFacts.marks(clause.confidence()),
                List.of(Fact.of(FactKind.WORDS, words.text(clause.words())),
                        Fact.of(FactKind.CITATION, words.citation(clause.citation())),
                        Fact.of(FactKind.ALLOWED, allowed.stream().collect(Collectors.joining(", "))),
                        confidence(clause.confidence())));
    }

    LawEntry retention(Retention rule) {
        return new LawEntry(rule.id(), words.text(rule.title()), DutyFacts.marks(rule.confidence()), List.of(
                Fact.of(FactKind.WORDS, words.text(rule.words())),
                Fact.of(FactKind.CITATION, words.citation(rule.citation())),
                Fact.of(FactKind.TERM, words.term(rule.term())),
                confidence(rule.confidence())));
    }

    private Fact confidence(Confidence confidence) {
        return Fact.of(FactKind.CONFIDENCE, messages.text("confidence." + confidence.name()));
    }
}
