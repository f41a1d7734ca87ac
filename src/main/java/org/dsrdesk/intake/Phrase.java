package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One line of the phrase book: groups of words that occur in one sentence, or in two sentences side by side, the words
 * of a group in order with few others between. What a negation stands before is not found.
 */
record Phrase(String topic, double weight, Use use, List<Group> groups) {
    private static final int GAP = 3;
    private static final int APART = 12;
    private static final int MOST = 100;

    /** What finding the phrase means. */
    enum Use {
        /** It speaks for its topic. */
        COUNTS,
        /** It speaks for its topic, which stands beside others. */
        FIRM,
        /** It speaks for its topic when in the sender's name and address. */
        SENDER,
        /** It speaks for its topic when there are hardly other words. */
        ALONE,
        /** It speaks for its topic also when its groups are in two sentences side by side. */
        ACROSS,
        /** Its sentence says nothing for its topic. */
        CANCELS,
        /** Its sentence, when it is a question, says nothing for its topic. */
        CANCELS_QUESTION,
        /** The letter says nothing for its topic. */
        CANCELS_LETTER
    }

    /** Where a phrase was found: the range of words, both ends inclusive. */
    record Match(int first, int last) {}

    /** Numbers of the places that words have to fit, in order; the tight ones have no other word between. */
    record Group(List<Integer> places, BitSet tight, boolean opens) {

        List<Match> in(Words words) {
            List<Match> found = new ArrayList<>();
            for (int i = 0; i < words.size() && found.size() < MOST; i++) {
                if (words.at(i).fits(places.getFirst()) && (!opens || opens(words, i))) {
                    int last = rest(words, i, 1);
                    if (last >= 0) {
                        found.add(new Match(i, last));
                    }
                }
            }
            return found;
        }

        /** True for the first word of a clause. */
        private static boolean opens(Words words, int at) {
            return at == 0 || words.at(at - 1).clause() != words.at(at).clause();
        }

        private int rest(Words words, int at, int place) {
            if (place == places.size()) {
                return at;
            }
            int reach = at + 1 + (tight.get(place) ? 0 : GAP);
            for (int next = at + 1; next <= reach && next < words.size(); next++) {
                if (words.at(next).sentence() != words.at(at).sentence()) {
                    return -1;
                }
                int last = words.at(next).fits(places.get(place)) ? rest(words, next, place + 1) : -1;
                if (last >= 0) {
                    return last;
                }
                if (Negation.at(words, next)) {
                    return -1;
                }
            }
            return -1;
        }
    }

    /** The places where all groups stand together. */
    List<Match> in(Words words) {
        List<List<Match>> found = new ArrayList<>();
        for (Group group : groups) {
            List<Match> matches = group.in(words);
            if (matches.isEmpty()) {
                return List.of();
            }
            found.add(matches);
        }
        List<Match> whole = new ArrayList<>();
        for (Match first : found.getFirst()) {
            if (Negation.over(words, first.first()) < 0) {
                together(words, first, found).ifPresent(whole::add);
            }
        }
        return whole;
    }

    /** True when each of its places is fitted by some word. */
    boolean possible(Words words) {
        for (Group group : groups) {
            for (int place : group.places()) {
                if (!words.present().get(place)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Match> together(Words words, Match first, List<List<Match>> found) {
        Match all = first;
        for (List<Match> matches : found.subList(1, found.size())) {
            Match sofar = all;
            Optional<Match> near = matches.stream()
                    .filter(other -> near(words.at(other.first()).sentence(), words.at(first.first()).sentence()))
                    .filter(other -> !deniedOutside(words, other, sofar))
                    .filter(other -> other.first() - sofar.last() <= APART && sofar.first() - other.last() <= APART)
                    .findFirst();
            if (near.isEmpty()) {
                return Optional.empty();
            }
            Match other = near.get();
            all = new Match(Math.min(all.first(), other.first()), Math.max(all.last(), other.last()));
        }
        return Optional.of(all);
    }

    private boolean near(int sentence, int other) {
        return Math.abs(sentence - other) <= (use == Use.ACROSS ? 1 : 0);
    }

    /** A "not" that is itself a part of the phrase denies nothing in it. */
    private static boolean deniedOutside(Words words, Match other, Match phrase) {
        int negator = Negation.over(words, other.first());
        return negator >= 0 && (negator < phrase.first() || negator > phrase.last());
    }
}
