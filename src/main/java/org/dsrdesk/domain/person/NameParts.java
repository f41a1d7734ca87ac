package org.dsrdesk.domain.person;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.domain.person.GivenNames.Given;

/** Tells surname, first name and patronymic apart, in whatever order they stand. */
final class NameParts {
    private NameParts() {}

    static List<NameWord> of(List<NameWord> read) {
        List<NameWord> words = new ArrayList<>(read);
        patronymic(words);
        first(words);
        surnames(words);
        initials(words);
        return words;
    }

    private static void patronymic(List<NameWord> words) {
        for (int i = words.size() - 1; i >= 0 && words.size() > 1; i--) {
            NameWord word = words.get(i);
            boolean alone = words.size() == 2 && words.get(1 - i).given().isEmpty();
            if (!word.initial() && word.given().isEmpty() && !alone
                    && Endings.ofPatronymic(word.code()) != Sex.UNKNOWN) {
                words.set(i, word.as(NamePart.PATRONYMIC));
                return;
            }
        }
    }

    private static void first(List<NameWord> words) {
        List<Integer> known = places(words, word -> !word.given().isEmpty());
        int beforeFather = places(words, word -> word.part() == NamePart.PATRONYMIC).stream()
                .findFirst()
                .map(place -> place - 1)
                .filter(place -> place >= 0 && !words.get(place).initial())
                .orElse(-1);
        if (known.size() > 1) {
            int place = known.contains(beforeFather) ? beforeFather : -1;
            known.forEach(one -> words.set(one, words.get(one).as(
                    place < 0 ? NamePart.UNKNOWN : place == one ? NamePart.FIRST : NamePart.SURNAME)));
        } else if (known.size() == 1) {
            words.set(known.getFirst(), nominative(words.get(known.getFirst()).as(NamePart.FIRST), words));
        } else {
            guessed(words, beforeFather);
        }
    }

    /** "Александра Викторовича" is a man's name in the genitive, not a woman's. */
    private static NameWord nominative(NameWord first, List<NameWord> words) {
        boolean son = words.stream().anyMatch(word -> word.part() == NamePart.PATRONYMIC
                && Endings.ofPatronymic(word.code()) == Sex.MALE);
        boolean woman = first.given().stream().allMatch(given -> given.sex() == Sex.FEMALE);
        if (!son || !woman || first.text().length() < 3) {
            return first;
        }
        NameWord cut = NameWord.of(first.text().substring(0, first.text().length() - 1));
        List<Given> men = (cut.given().isEmpty() ? GivenNames.near(cut.text(), cut.code()) : cut.given()).stream()
                .filter(given -> given.sex() == Sex.MALE)
                .toList();
        return men.isEmpty() ? first : first.meaning(men);
    }

    private static void guessed(List<NameWord> words, int beforeFather) {
        List<Integer> open = places(words, word -> !word.initial() && word.part() == NamePart.UNKNOWN);
        List<Integer> unlike = open.stream().filter(one -> !Endings.surname(words.get(one).code())).toList();
        List<Integer> likely = unlike.isEmpty() ? open.stream().filter(one -> isNear(words.get(one))).toList() : unlike;
        int place = beforeFather >= 0 ? beforeFather : open.size() > 1 && likely.size() == 1 ? likely.getFirst() : -1;
        if (place >= 0) {
            NameWord word = words.get(place);
            words.set(place, word.meaning(GivenNames.near(word.text(), word.code())).as(NamePart.FIRST));
        }
    }

    private static boolean isNear(NameWord word) {
        return !GivenNames.near(word.text(), word.code()).isEmpty();
    }

    private static void surnames(List<NameWord> words) {
        boolean first = !places(words, word -> word.part() == NamePart.FIRST).isEmpty();
        for (int i = 0; i < words.size(); i++) {
            NameWord word = words.get(i);
            boolean open = !word.initial() && word.part() == NamePart.UNKNOWN && word.given().isEmpty();
            boolean beside = words.size() > 1 && words.stream().filter(NameWord::initial).count() == words.size() - 1;
            if (open && (first || beside || Endings.surname(word.code()))) {
                words.set(i, word.as(NamePart.SURNAME));
            }
        }
    }

    private static void initials(List<NameWord> words) {
        boolean first = !places(words, word -> word.part() == NamePart.FIRST).isEmpty();
        boolean surname = !places(words, word -> word.part() == NamePart.SURNAME).isEmpty();
        List<Integer> initials = places(words, NameWord::initial);
        for (int i = 0; i < initials.size() && surname; i++) {
            NamePart part = first || i > 0 ? NamePart.PATRONYMIC : NamePart.FIRST;
            words.set(initials.get(i), words.get(initials.get(i)).as(part));
        }
    }

    private interface Question {
        boolean holds(NameWord word);
    }

    private static List<Integer> places(List<NameWord> words, Question question) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (question.holds(words.get(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
