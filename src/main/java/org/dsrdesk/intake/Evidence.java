package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsrdesk.domain.statute.DemandKind;

/** All phrases found in the pieces of a letter, added up by topic; each phrase counts once. */
final class Evidence {
    private static final Set<String> WITHOUT_CONTEXT = Set.of(
            DemandKind.MARKETING.name(), DemandKind.REGULATOR.name(), DemandKind.AUTHORITY.name());
    private static final int FEW_WORDS = 4;
    private static final Set<String> KINDS =
            Arrays.stream(DemandKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Map<String, Double> doubt = new TreeMap<>();
    private final Map<String, List<Reason>> reasons = new TreeMap<>();
    private final Set<String> firm = new HashSet<>();
    private double context;

    static Evidence in(Map<Source, String> pieces, PhraseBook book) {
        Evidence evidence = new Evidence();
        Set<Phrase> counted = new HashSet<>();
        pieces.forEach((source, text) -> evidence.read(source, Words.of(text, book.vocabulary()), book, counted));
        return evidence;
    }

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

    List<Reason> reasons(String topic) {
        return reasons.getOrDefault(topic, List.of());
    }

    /** True when a phrase was found that stands by itself beside others. */
    boolean firm(String topic) {
        return firm.contains(topic);
    }

    private void read(Source source, Words words, PhraseBook book, Set<Phrase> counted) {
        Map<String, Set<Integer>> cancelled = cancelled(words, book);
        boolean sender = source == Source.SENDER || source == Source.FORWARDED_SENDER;
        for (Phrase phrase : book.phrases()) {
            if (!asked(phrase, sender, words)) {
                continue;
            }
            for (Phrase.Match match : phrase.in(words)) {
                if (!cancelled(phrase.topic(), words.at(match.first()).sentence(), cancelled)) {
                    count(phrase, counted);
                    addReason(phrase.topic(), reason(source, words, match));
                }
            }
        }
    }

    private static boolean asked(Phrase phrase, boolean sender, Words words) {
        return switch (phrase.use()) {
            case COUNTS, FIRM -> !sender;
            case SENDER -> sender;
            case ALONE -> !sender && words.size() <= FEW_WORDS;
            case CANCELS -> false;
        };
    }

    private static boolean cancelled(String topic, int sentence, Map<String, Set<Integer>> cancelled) {
        boolean any = KINDS.contains(topic)
                && cancelled.getOrDefault(PhraseBook.ANY, Set.of()).contains(sentence);
        return any || cancelled.getOrDefault(topic, Set.of()).contains(sentence);
    }

    private static Map<String, Set<Integer>> cancelled(Words words, PhraseBook book) {
        Map<String, Set<Integer>> sentences = new TreeMap<>();
        for (Phrase phrase : book.phrases()) {
            if (phrase.use() == Phrase.Use.CANCELS) {
                for (Phrase.Match match : phrase.in(words)) {
                    sentences.computeIfAbsent(phrase.topic(), topic -> new HashSet<>())
                            .add(words.at(match.first()).sentence());
                }
            }
        }
        return sentences;
    }

    private void count(Phrase phrase, Set<Phrase> counted) {
        if (!counted.add(phrase)) {
            return;
        }
        if (phrase.topic().equals(PhraseBook.CONTEXT)) {
            context = Math.max(context, phrase.weight());
            return;
        }
        doubt.merge(phrase.topic(), 1 - phrase.weight(), (old, more) -> old * more);
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

    private static Reason reason(Source source, Words words, Phrase.Match match) {
        int start = words.at(match.first()).start();
        int end = words.at(match.last()).end();
        return new Reason(words.text().substring(start, end), start, end, source);
    }
}
