package org.dsrdesk.domain.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A person's name as it can be compared: its words with the part that each plays; empty when there is no name. */
public final class PersonName {
    /** No name was given. */
    public static final PersonName NONE = new PersonName(List.of());

    private final List<NameWord> words;

    PersonName(List<NameWord> words) {
        this.words = List.copyOf(words);
    }

    /** Reads a name as people write it; titles, signs and everything after its first words are left out. */
    public static PersonName of(String written) {
        return written.isBlank() ? NONE : NameReader.read(written);
    }

    /** Whether no whole word of a name is known; initials alone are no name. */
    public boolean empty() {
        return words.stream().allMatch(NameWord::initial);
    }

    List<NameWord> words() {
        return words;
    }

    Stream<NameWord> whole() {
        return words.stream().filter(word -> !word.initial());
    }

    Sex sex() {
        Sex byFather = whole().filter(word -> word.part() == NamePart.PATRONYMIC)
                .map(word -> Endings.ofPatronymic(word.code()))
                .filter(sex -> sex != Sex.UNKNOWN)
                .findFirst()
                .orElse(Sex.UNKNOWN);
        if (byFather != Sex.UNKNOWN) {
            return byFather;
        }
        List<Sex> byFirst = whole().filter(word -> word.part() == NamePart.FIRST)
                .flatMap(word -> word.given().stream())
                .map(GivenNames.Given::sex)
                .distinct()
                .toList();
        return byFirst.size() == 1 ? byFirst.getFirst() : bySurname();
    }

    private Sex bySurname() {
        return whole().filter(word -> word.part() == NamePart.SURNAME)
                .map(word -> Endings.ofSurname(word.code()))
                .filter(sex -> sex != Sex.UNKNOWN)
                .findFirst()
                .orElse(Sex.UNKNOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && words.equals(name.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words);
    }

    @Override
    public String toString() {
        return String.join(" ", words.stream().map(NameWord::text).toList());
    }
}
