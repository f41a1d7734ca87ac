package org.dsrdesk.domain.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Keys of whole words; with a patronymic also those that survive one slip in the surname or another first name. */
    void addNarrow(Set<String> all) {
        List<NameWord> own = own();
        List<String> fathers = father.stream().filter(word -> !word.initial()).map(NameWord::stem).toList();
        for (NameWord one : own) {
            for (NameWord other : own) {
                if (!one.equals(other)) {
                    pairs(one, other).forEach(pair -> fathers.forEach(known -> all.add(pair + "|" + known)));
                    pairs(one, other).forEach(all::add);
                }
            }
        }
        for (String known : fathers) {
            own.stream().filter(word -> word.part() != NamePart.FIRST).forEach(surname -> {
                all.add("n:" + surname.stem() + "|" + known);
                first.stream().filter(word -> !word.initial() && word.given().size() <= 1)
                        .forEach(name -> parts(name, surname).forEach(pair -> all.add(pair + "|" + known)));
            });
        }
    }

    /** Keys that a slip in either word, an initial or a missing patronymic leaves. */
    void addWide(Set<String> all) {
        List<NameWord> own = own();
        for (NameWord one : own) {
            own.stream().filter(other -> !one.equals(other)).forEach(other -> around(all, one, other));
        }
        own.stream().filter(word -> word.part() != NamePart.FIRST).forEach(word -> shortened(all, word));
    }

    private List<NameWord> own() {
        return whole.stream().filter(word -> word.part() != NamePart.PATRONYMIC).toList();
    }

    private static Stream<String> pairs(NameWord one, NameWord other) {
        return LookupKeys.exact(one).flatMap(word -> LookupKeys.exact(other)
                .filter(beside -> word.compareTo(beside) <= 0)
                .map(beside -> "n:" + word + "|" + beside));
    }

    /** An exact word with parts of another; of a short form that is several names' no part is worth keeping. */
    private static void around(Set<String> all, NameWord one, NameWord slipped) {
        if (slipped.given().size() <= 1) {
            parts(one, slipped).forEach(all::add);
        }
    }

    /** A first name comes last, so that all keys of a surname stand together. */
    private static Stream<String> parts(NameWord one, NameWord slipped) {
        return LookupKeys.exact(one).flatMap(exact -> Fragments.of(slipped).stream()
                .map(part -> one.given().isEmpty() ? "n:" + exact + "|" + part : "n:" + part + "|" + exact));
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
                }
            });
        }
        for (NameWord name : beside) {
            Fragments.letters(name).forEach(letter -> all.add("n:" + surname.stem() + "|" + letter));
        }
    }
}
