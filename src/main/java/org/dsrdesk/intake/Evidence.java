package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsrdesk.domain.statute.DemandKind;

/** The phrases found in a letter, added up by topic; each phrase counts once, in its weightiest place. */
final class Evidence {
    private static final Set<String> WITHOUT_CONTEXT = Set.of(
            DemandKind.MARKETING.name(), DemandKind.REGULATOR.name(), DemandKind.AUTHORITY.name());

    private final Map<String, Double> doubt = new TreeMap<>();
    private final Map<String, List<Reason>> reasons = new TreeMap<>();
    private final Set<String> firm = new HashSet<>();
    private final Map<Phrase, Double> counted = new HashMap<>();
    private double context;

    /** From 0 to 1. */
    double weight(String topic) {
        double remaining = doubt.getOrDefault(topic, 1.0);
        double strengthened = WITHOUT_CONTEXT.contains(topic) ? remaining : remaining * (1 - context);
        return remaining < 1 ? 1 - strengthened : 0;
    }

    /** From 0 to 1, by the topic's own phrases only. */
    double ownWeight(String topic) {
        return 1 - doubt.getOrDefault(topic, 1.0);
    }

    Set<String> topics() {
        return Set.copyOf(doubt.keySet());
    }

    List<Reason> reasons(String topic) {
        return reasons.getOrDefault(topic, List.of());
    }

    /** True when a phrase was found that stands by itself beside others. */
    boolean firm(String topic) {
        return firm.contains(topic);
    }

    /** Adds a phrase found with that part, from 0 to 1, of its weight. */
    void add(Phrase phrase, double part, Reason reason) {
        double before = counted.getOrDefault(phrase, 0.0);
        if (before < part) {
            counted.put(phrase, part);
            count(phrase, before, part);
        }
        addReason(phrase.topic(), reason);
    }

    /** Leaves a topic only that part, from 0 to 1, of its weight. */
    void weaken(String topic, double part) {
        doubt.computeIfPresent(topic, (any, left) -> 1 - (1 - left) * part);
    }

    private void count(Phrase phrase, double before, double part) {
        if (phrase.topic().equals(PhraseBook.CONTEXT)) {
            context = Math.max(context, phrase.weight());
            return;
        }
        double more = (1 - phrase.weight() * part) / (1 - phrase.weight() * before);
        doubt.merge(phrase.topic(), more, (old, next) -> old * next);
        if (phrase.use() == Phrase.Use.FIRM) {
            firm.add(phrase.topic());
        }
    }

    /** Of reasons that overlap the longest stays. */
    private void addReason(String topic, Reason reason) {
        List<Reason> known = reasons.computeIfAbsent(topic, any -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            Reason other = known.get(i);
            if (other.source() == reason.source() && other.start() < reason.end() && reason.start() < other.end()) {
                if (reason.end() - reason.start() > other.end() - other.start()) {
                    known.set(i, reason);
                }
                return;
            }
        }
        known.add(reason);
    }
}
