package org.dsrdesk.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * Looks for the phrases of a book in the pieces of a letter. What only the subject says counts less when the text below
 * it is about something else, and what one has to ask for counts less in a sentence that asks, orders or declares
 * nothing; short letters and subjects need no verb.
 */
final class Listening {
    private static final int FEW_WORDS = 4;
    private static final int AT_LENGTH = 12;
    private static final int WITH_A_VERB = 18;
    private static final double SUBJECT_ALONE = 0.6;
    private static final double UNASKED = 0.45;
    private static final Set<String> DONE_WHEN_ASKED = Set.of(
            DemandKind.DELETION.name(),
            DemandKind.WITHDRAWAL.name(),
            DemandKind.STOP_PROCESSING.name(),
            DemandKind.BLOCKING.name());

    private final Set<String> silent;
    private final int size;
    private final Evidence evidence = new Evidence();

    /** The topics of which the letter says nothing, and the number of words in its text. */
    private Listening(Set<String> silent, int size) {
        this.silent = silent;
        this.size = size;
    }

    static Evidence to(Map<Source, String> pieces, PhraseBook book) {
        Map<Source, Passage> senders = new EnumMap<>(Source.class);
        Map<Source, Passage> subjects = new EnumMap<>(Source.class);
        Map<Source, Passage> texts = new EnumMap<>(Source.class);
        pieces.forEach((source, text) -> {
            Map<Source, Passage> alike = source.sender() ? senders : source.subject() ? subjects : texts;
            alike.put(source, Passage.of(text, book));
        });
        Set<String> silent = Silence.ofLetter(subjects.values());
        silent.addAll(Silence.ofLetter(texts.values()));
        Listening listening = new Listening(silent, size(texts.values()));
        senders.forEach(listening::read);
        texts.forEach(listening::read);
        Set<String> said = listening.evidence.topics();
        subjects.forEach(listening::read);
        listening.weakenAllBut(said);
        return listening.evidence;
    }

    private static int size(Collection<Passage> texts) {
        return texts.stream().mapToInt(text -> text.words().size()).sum();
    }

    private void weakenAllBut(Set<String> said) {
        if (size >= AT_LENGTH) {
            evidence.topics().stream()
                    .filter(topic -> Silence.KINDS.contains(topic) && !said.contains(topic))
                    .forEach(topic -> evidence.weaken(topic, SUBJECT_ALONE));
        }
    }

    private void read(Source source, Passage passage) {
        Words words = passage.words();
        Silence silence = Silence.in(passage, silent);
        boolean terse = source.subject() || size < WITH_A_VERB;
        Asking asking = Asking.in(passage);
        for (Phrase phrase : passage.possible()) {
            if (wanted(phrase, source, words)) {
                boolean plain = terse || !DONE_WHEN_ASKED.contains(phrase.topic());
                for (Phrase.Match match : phrase.in(words)) {
                    int first = words.at(match.first()).sentence();
                    int last = words.at(match.last()).sentence();
                    if (!silence.over(phrase.topic(), first) && !silence.over(phrase.topic(), last)) {
                        double part = plain || asking.in(first) || asking.in(last) ? 1 : UNASKED;
                        evidence.add(phrase, part, reason(source, words, match));
                    }
                }
            }
        }
    }

    private boolean wanted(Phrase phrase, Source source, Words words) {
        return switch (phrase.use()) {
            case COUNTS, FIRM, ACROSS -> !source.sender();
            case SENDER -> source.sender();
            case ALONE -> !source.sender() && Math.max(words.size(), size) <= FEW_WORDS;
            case CANCELS, CANCELS_QUESTION, CANCELS_LETTER -> false;
        };
    }

    private static Reason reason(Source source, Words words, Phrase.Match match) {
        int start = words.at(match.first()).start();
        int end = words.at(match.last()).end();
        return new Reason(words.text().substring(start, end), start, end, source);
    }
}
