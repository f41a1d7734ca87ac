package org.dsrdesk.domain.person;

import java.util.Set;

/**
 * Two names side by side.
 *
 * @param agreed the parts that agree, word for word or in other spelling; {@code UNKNOWN} stands for two whole names of
 *     unknown parts
 * @param initials how many words agree with an initial only; never more than one when both names have but initials
 * @param spelt whether a word agrees in another spelling only: a short form, a slip, the other sex's ending
 * @param whole whether no word is left over on either side
 * @param different the parts that both names have and that differ; {@code UNKNOWN}: nothing is in common
 * @param otherSex whether one name is a man's and the other a woman's
 */
public record NameComparison(
        Set<NamePart> agreed, int initials, boolean spelt, boolean whole, Set<NamePart> different, boolean otherSex) {
    public NameComparison {
        agreed = Set.copyOf(agreed);
        different = Set.copyOf(different);
    }

    /** Compares two names; a name without a whole word agrees with nothing and contradicts nothing. */
    public static NameComparison of(PersonName one, PersonName other) {
        if (one.empty() || other.empty()) {
            return new NameComparison(Set.of(), 0, false, false, Set.of(), false);
        }
        return new NamePairing(one, other).compared();
    }

    /** Whether surname and first name agree, or two words when it is not known which is which. */
    public boolean full() {
        return agreed.containsAll(Set.of(NamePart.SURNAME, NamePart.FIRST)) || agreed.contains(NamePart.UNKNOWN);
    }

    /** Whether there was anything to compare that agrees or differs. */
    public boolean empty() {
        return agreed.isEmpty() && initials == 0 && different.isEmpty() && !otherSex;
    }
}
