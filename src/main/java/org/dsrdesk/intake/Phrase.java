package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of the phrase book: groups of stems that occur in one sentence, the stems of a group in order with few other
 * words between. What a negation stands before is not found.
 */
record Phrase(String topic, double weight, boolean cancels, boolean firm, boolean ofSender, List<Group> groups) {
    private static final int GAP = 3;
    private static final int APART = 12;
    private static final int MOST = 100;
    private static final int NEGATION_REACH = 3;
    private static final Set<String> NEGATIONS = Set.of(
            "не", "ни", "нет", "нельзя", "без", "not", "don't", "dont", "never", "didn't", "doesn't",
            "won't", "cannot");
    private static final Set<String> POLITE = Set.of("могли", "могли-бы", "можете", "только", "затруднит", "only");

    /** Where a phrase was found: the range of words, both ends inclusive. */
    record Match(int first, int last) {}

    /** A whole word, or the beginning of one. */
    record Stem(String letters, boolean open) {

        static Stem parse(String text) {
            boolean open = text.endsWith("*");
            return new Stem(open ? text.substring(0, text.length() - 1) : text, open);
        }

        boolean fits(String word) {
            return open ? word.startsWith(letters) : word.equals(letters);
        }
    }

    /** Stems in order; each has alternatives. The initials of the first are there to pass over most words quickly. */
    record Group(List<List<Stem>> stems, String initials) {

        static Group parse(String text) {
            List<List<Stem>> stems = Arrays.stream(text.strip().split("\\s+"))
                    .map(place -> Arrays.stream(place.split("\\|")).map(Stem::parse).toList())
                    .toList();
            String initials = stems.getFirst().stream()
                    .map(stem -> stem.letters().substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());
            return new Group(stems, initials);
        }

        List<Match> in(Words words) {
            List<Match> found = new ArrayList<>();
            for (int i = 0; i < words.size() && found.size() < MOST; i++) {
                String word = words.at(i).folded();
                if (initials.indexOf(word.charAt(0)) >= 0 && fits(word, 0)) {
                    int last = rest(words, i, 1);
                    if (last >= 0) {
                        found.add(new Match(i, last));
                    }
                }
            }
            return found;
        }

        private int rest(Words words, int at, int stem) {
            if (stem == stems.size()) {
                return at;
            }
            for (int next = at + 1; next <= at + 1 + GAP && next < words.size(); next++) {
                if (words.at(next).sentence() != words.at(at).sentence()) {
                    return -1;
                }
                String word = words.at(next).folded();
                int last = fits(word, stem) ? rest(words, next, stem + 1) : -1;
                if (last >= 0) {
                    return last;
                }
                if (negates(words, next)) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean fits(String word, int stem) {
            for (Stem alternative : stems.get(stem)) {
                if (alternative.fits(word)) {
                    return true;
                }
            }
            return false;
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
            if (negator(words, first.first()) < 0) {
                together(words, first, found).ifPresent(whole::add);
            }
        }
        return whole;
    }

    private static Optional<Match> together(Words words, Match first, List<List<Match>> found) {
        Match all = first;
        for (List<Match> matches : found.subList(1, found.size())) {
            Match sofar = all;
            Optional<Match> near = matches.stream()
                    .filter(other -> words.at(other.first()).sentence() == words.at(first.first()).sentence())
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

    /** A "not" that is itself a part of the phrase denies nothing in it. */
    private static boolean deniedOutside(Words words, Match other, Match phrase) {
        int negator = negator(words, other.first());
        return negator >= 0 && (negator < phrase.first() || negator > phrase.last());
    }

    /** The place of the negation that this word stands under, or -1. */
    private static int negator(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i--) {
            if (words.at(i).clause() != words.at(at).clause()) {
                return -1;
            }
            if (negates(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean negates(Words words, int at) {
        boolean polite = at + 1 < words.size() && POLITE.contains(words.at(at + 1).folded());
        return NEGATIONS.contains(words.at(at).folded()) && !polite;
    }
}
