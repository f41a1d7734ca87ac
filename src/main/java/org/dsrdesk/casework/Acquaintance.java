package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a letter beside those that are kept: the same message in another copy, or one that continues them. A
 * program that gives every message the same Message-ID makes no duplicates: the contents must agree too.
 */
record Acquaintance(KnownLetters letters) {

    /** The letter in the state that it arrives in. */
    Letter judged(KeepLetters.Arriving arriving) {
        Letter letter = arriving.letter().became(Letter.State.NEW, null);
        Optional<Letter> copy = copy(arriving);
        if (copy.isPresent()) {
            Arrival duplicate = letter.arrival().beside(Arrival.Outcome.DUPLICATE, copy.get().id());
            return letter.arrivedAs(duplicate).became(Letter.State.DUPLICATE, null);
        }
        boolean readable = letter.problem() == null && !letter.arrival().bulk();
        return readable
                ? continued(arriving)
                        .map(earlier -> letter.arrival().beside(Arrival.Outcome.FOLLOW_UP, earlier.id()))
                        .map(letter::arrivedAs)
                        .orElse(letter)
                : letter;
    }

    private Optional<Letter> copy(KeepLetters.Arriving arriving) {
        String key = arriving.contentKey();
        String id = arriving.letter().messageId();
        if (key == null) {
            return Optional.empty();
        }
        return letters.findByContent(key).stream()
                .filter(known -> known.arrival().kinds().equals(arriving.letter().arrival().kinds()))
                .filter(known -> id == null || known.messageId() == null || id.equals(known.messageId()))
                .findFirst();
    }

    /** The nearest letter of the conversation: the last reference that is kept. */
    private Optional<Letter> continued(KeepLetters.Arriving arriving) {
        List<String> nearestFirst = new ArrayList<>(arriving.references()).reversed();
        List<Letter> known = letters.findByMessageIds(nearestFirst);
        return nearestFirst.stream()
                .flatMap(id -> known.stream().filter(letter -> id.equals(letter.messageId())))
                .findFirst();
    }
}
