package org.dsrdesk.domain.person;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.person.NameWord.Agreement;

/** Pairs the words of two names, the surest first. */
final class NamePairing {
    private final PersonName one;
    private final PersonName other;
    private final Agreement[][] agreements;
    private final BitSet left = new BitSet();
    private final BitSet right = new BitSet();
    private final Map<NamePart, Integer> agreed = new EnumMap<>(NamePart.class);
    private int initials;
    private boolean bothShort;
    private boolean spelt;

    NamePairing(PersonName one, PersonName other) {
        this.one = one;
        this.other = other;
        List<NameWord> mine = one.words();
        List<NameWord> theirs = other.words();
        left.set(0, mine.size());
        right.set(0, theirs.size());
        agreements = new Agreement[mine.size()][theirs.size()];
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                agreements[i][j] = mine.get(i).with(theirs.get(j));
            }
        }
    }

    NameComparison compared() {
        pair(Agreement.EQUAL);
        pair(Agreement.SPELT);
        pair(Agreement.INITIAL);
        return new NameComparison(parts(), bothShort ? 1 : initials, spelt, left.isEmpty() && right.isEmpty(),
                different(),
                one.sex().contradicts(other.sex()));
    }

    /** The parts that agree; one word of an unknown part is what the others leave it to be. */
    private Set<NamePart> parts() {
        Set<NamePart> parts = EnumSet.noneOf(NamePart.class);
        parts.addAll(agreed.keySet());
        if (agreed.getOrDefault(NamePart.UNKNOWN, 0) == 1) {
            parts.remove(NamePart.UNKNOWN);
            parts.add(parts.contains(NamePart.FIRST) ? NamePart.SURNAME : NamePart.FIRST);
        }
        return parts;
    }

    private void pair(Agreement wanted) {
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            int partner = partner(i, wanted);
            if (partner >= 0) {
                agree(one.words().get(i), other.words().get(partner), wanted);
                left.clear(i);
                right.clear(partner);
            }
        }
    }

    private int partner(int word, Agreement wanted) {
        int found = -1;
        for (int j = right.nextSetBit(0); j >= 0; j = right.nextSetBit(j + 1)) {
            boolean better = found < 0 || other.words().get(j).part() == one.words().get(word).part();
            if (agreements[word][j] == wanted && better) {
                found = j;
            }
        }
        return found;
    }

    private void agree(NameWord word, NameWord partner, Agreement how) {
        if (how == Agreement.INITIAL) {
            initials++;
            bothShort |= word.initial() && partner.initial();
            return;
        }
        spelt |= how == Agreement.SPELT;
        agreed.merge(word.part() == NamePart.UNKNOWN ? partner.part() : word.part(), 1, Integer::sum);
    }

    private Set<NamePart> different() {
        Set<NamePart> different = EnumSet.noneOf(NamePart.class);
        open(other, right).forEach(word -> different.add(word.part()));
        Set<NamePart> mine = EnumSet.noneOf(NamePart.class);
        open(one, left).forEach(word -> mine.add(word.part()));
        boolean unknown = different.contains(NamePart.UNKNOWN) || mine.contains(NamePart.UNKNOWN);
        boolean strangers = unknown && agreed.isEmpty() && !different.isEmpty() && !mine.isEmpty();
        different.retainAll(mine);
        if (strangers) {
            different.add(NamePart.UNKNOWN);
        }
        return different;
    }

    private static Stream<NameWord> open(PersonName name, BitSet places) {
        return places.stream().mapToObj(place -> name.words().get(place));
    }
}
