package org.dsrdesk.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsrdesk.domain.statute.DemandKind;

/** Which sentences of a text, by the phrases that cancel, say nothing for which topics. */
final class Silence {
    static final Set<String> KINDS =
            Arrays.stream(DemandKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Map<String, BitSet> sentences = new TreeMap<>();
    private final Set<String> everywhere;

    private Silence(Set<String> everywhere) {
        this.everywhere = everywhere;
    }

    /** The topics for which the letter that these texts are of says nothing at all. */
    static Set<String> ofLetter(Collection<Passage> texts) {
        Set<String> topics = new HashSet<>();
        for (Passage text : texts) {
            for (Phrase phrase : text.possible()) {
                if (phrase.use() == Phrase.Use.CANCELS_LETTER && !phrase.in(text.words()).isEmpty()) {
                    topics.add(phrase.topic());
                }
            }
        }
        return topics;
    }

    static Silence in(Passage passage, Set<String> everywhere) {
        Words words = passage.words();
        Silence silence = new Silence(everywhere);
        for (Phrase phrase : passage.possible()) {
            boolean question = phrase.use() == Phrase.Use.CANCELS_QUESTION;
            if (phrase.use() == Phrase.Use.CANCELS || question) {
                for (Phrase.Match match : phrase.in(words)) {
                    int sentence = words.at(match.first()).sentence();
                    if (!question || words.questions().get(sentence)) {
                        silence.sentences.computeIfAbsent(phrase.topic(), any -> new BitSet()).set(sentence);
                    }
                }
            }
        }
        return silence;
    }

    boolean over(String topic, int sentence) {
        return covers(topic, sentence) || (KINDS.contains(topic) && covers(PhraseBook.ANY, sentence));
    }

    private boolean covers(String topic, int sentence) {
        BitSet silent = sentences.get(topic);
        return everywhere.contains(topic) || (silent != null && silent.get(sentence));
    }
}
