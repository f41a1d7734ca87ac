package org.dsrdesk.desktop.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.Pause;
import org.dsrdesk.domain.statute.Provenance;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.Text;

/** Puts duties into plain words. */
record DutyFacts(Messages messages, LawWords words) {
    LawEntry entry(Duty duty, Statute statute) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(FactKind.WORDS, words.text(duty.words())));
        facts.add(Fact.of(FactKind.CITATION, words.citation(duty.citation())));
        facts.add(Fact.of(FactKind.STARTS, starts(duty)));
        facts.add(Fact.of(FactKind.TERM, words.term(duty.term())));
        facts.add(new Fact(FactKind.EXTENSION, extension(duty)));
        if (duty.when() != Condition.ALWAYS) {
            facts.add(Fact.of(FactKind.EXISTS, messages.text("laws.when." + duty.when().name())));
        }
        validity(duty.provenance(), facts);
        Pause pause = duty.clock().pause();
        if (pause != null) {
            facts.add(Fact.of(FactKind.PAUSE,
                    messages.text("laws.pause", words.event(pause.from()), words.event(pause.to()))));
        }
        add(facts, FactKind.ENTAILS, duty.entails().stream().map(id -> words.text(statute.duty(id).title())).toList());
        add(facts, FactKind.REPLY, duty.reply().stream().map(words::text).toList());
        facts.add(Fact.of(FactKind.CONFIDENCE, confidence(duty.provenance())));
        return new LawEntry(duty.id(), words.text(duty.title()), marks(duty), facts);
    }

    private String starts(Duty duty) {
        if (duty.clock().latestOf().isEmpty()) {
            return words.event(duty.starts());
        }
        Set<ClockEvent> all = EnumSet.of(duty.starts());
        all.addAll(duty.clock().latestOf());
        return messages.text("laws.latest", words.events(all));
    }

    private List<String> extension(Duty duty) {
        ExtensionRule rule = duty.extensionRule();
        if (rule == null) {
            return List.of(messages.text("laws.extension.none"));
        }
        String ceiling = messages.text("laws.extension." + rule.noticeTo().name(), words.term(rule.ceiling()));
        Text must = rule.words();
        return must == null ? List.of(ceiling) : List.of(ceiling, words.text(must));
    }

    private void validity(Provenance provenance, List<Fact> facts) {
        LocalDate from = provenance.validFrom();
        LocalDate until = provenance.validUntil();
        if (from != null && until != null) {
            facts.add(Fact.of(FactKind.VALID, messages.text("laws.valid.both", words.day(from), words.day(until))));
        } else if (from != null) {
            facts.add(Fact.of(FactKind.VALID, messages.text("laws.valid.from", words.day(from))));
        } else if (until != null) {
            facts.add(Fact.of(FactKind.VALID, messages.text("laws.valid.until", words.day(until))));
        }
    }

    private String confidence(Provenance provenance) {
        String confidence = messages.text("confidence." + provenance.confidence().name());
        return provenance.confidence() == Confidence.UNVERIFIED
                ? confidence
                : messages.text("laws.confidence", confidence, words.day(provenance.checkedOn()));
    }

    private static void add(List<Fact> facts, FactKind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(kind, lines));
        }
    }

    private static List<EntryMark> marks(Duty duty) {
        List<EntryMark> marks = new ArrayList<>();
        if (duty.cautious()) {
            marks.add(EntryMark.ADVICE);
        }
        marks.addAll(marks(duty.confidence()));
        return marks;
    }

    static List<EntryMark> marks(Confidence confidence) {
        return switch (confidence) {
            case STATUTE_READ -> List.of();
            case SECONDARY -> List.of(EntryMark.SECONDARY);
            case UNVERIFIED -> List.of(EntryMark.UNVERIFIED);
        };
    }
}
