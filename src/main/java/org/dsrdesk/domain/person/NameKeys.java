package org.dsrdesk.domain.person;

import java.util.List;
import java.util.Set;

/**
 * Pairs of words of a name that survive one slip in either word, a short form, another alphabet and another order.
 *
 * @param whole the words that are no initials
 * @param first the first name, whole or as an initial; empty when it is not known
 * @param father the patronymic, whole or as an initial; empty when it is not known
 */
record NameKeys(List<NameWord> whole, List<NameWord> first, List<NameWord> father) {
    private static final int WORDS = 4;

    static NameKeys of(PersonName name) {
        return new NameKeys(name.whole().limit(WORDS).toList(), part(name, NamePart.FIRST),
                part(name, NamePart.PATRONYMIC));
    }

    private static List<NameWord> part(PersonName name, NamePart part) {
        return name.words().stream().filter(word -> word.part() == part).limit(1).toList();
    }

    void addTo(Set<String> all) {
        List<NameWord> own = whole.stream().filter(word -> word.part() != NamePart.PATRONYMIC).toList();
        for (NameWord one : own) {
            own.stream().filter(other -> !one.equals(other)).forEach(other -> LookupKeys.exact(one).forEach(exact -> {
                LookupKeys.exact(other)
                        .filter(word -> word.compareTo(exact) <= 0)
                        .forEach(word -> all.add("n:" + exact + "|" + word));
            }));
        }
        for (NameWord one : own) {
            own.stream().filter(other -> !one.equals(other)).forEach(other -> around(all, one, other));
        }
        own.stream().filter(word -> word.part() != NamePart.FIRST).forEach(word -> shortened(all, word));
    }

    /** An exact word with parts of another; of a short form that is several names' no part is worth keeping. */
    private static void around(Set<String> all, NameWord one, NameWord slipped) {
        if (slipped.given().size() > 1) {
            return;
        }
        LookupKeys.exact(one).forEach(
                exact -> Fragments.of(slipped).forEach(part -> all.add("n:" + exact + "|" + part)));
    }

    private void shortened(Set<String> all, NameWord surname) {
        List<NameWord> beside = first.isEmpty()
                ? whole.stream().filter(word -> !word.equals(surname) && word.part() == NamePart.UNKNOWN).toList()
                : first;
        for (NameWord name : beside) {
            Fragments.letters(name).forEach(letter -> {
                for (NameWord known : father) {
                    String both = letter + Fragments.letters(known).findFirst().orElseThrow();
                    Fragments.of(surname).forEach(part -> all.add("n:" + part + "|" + both));
                    if (!known.initial()) {
                        Fragments.of(surname).forEach(part -> all.add("n:" + part + "|" + known.stem()));
                    }
                }
            });
        }
        for (NameWord name : beside) {
            Fragments.letters(name).forEach(letter -> all.add("n:" + surname.stem() + "|" + letter));
        }
    }
}
