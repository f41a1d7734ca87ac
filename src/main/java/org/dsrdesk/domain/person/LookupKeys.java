package org.dsrdesk.domain.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.person.GivenNames.Given;
import org.jspecify.annotations.Nullable;

/** The keys under which a requester is kept, so that the same person is found by one of them in one look-up. */
public final class LookupKeys {
    private static final int MOST = 36;
    private static final int MOST_OF_ANOTHER = 28;
    private static final int WORDS = 4;
    private static final int MEANINGS = 3;

    private LookupKeys() {}

    /** The keys, the strongest first; two requesters who may be one person share at least one. */
    public static List<String> of(IdentityKeys keys) {
        Set<String> all = new LinkedHashSet<>();
        IdentityDetails details = keys.details();
        List<String> words = words(keys.person());
        add(all, "d:", details.document());
        add(all, "c:", details.contract());
        with(all, "e:", keys.email(), words);
        with(all, "p:", keys.phone(), words);
        add(all, "e:", keys.email());
        add(all, "p:", keys.phone());
        with(all, "b:", details.birth(), words);
        NameKeys.of(keys.person()).addTo(all);
        Stream<String> own = all.stream().limit(MOST);
        return Stream.concat(own, ofAnother(keys)).distinct().toList();
    }

    /** The keys of the person for whom a requester asks, so that both are found by either. */
    private static Stream<String> ofAnother(IdentityKeys keys) {
        PersonName subject = keys.represented();
        if (subject == null) {
            return Stream.of();
        }
        Set<String> all = new LinkedHashSet<>();
        with(all, "e:", keys.email(), words(subject));
        with(all, "p:", keys.phone(), words(subject));
        NameKeys.of(subject).addTo(all);
        return all.stream().limit(MOST_OF_ANOTHER);
    }

    private static void add(Set<String> all, String kind, @Nullable Object value) {
        if (value != null) {
            all.add(kind + value);
        }
    }

    private static void with(
            Set<String> all, String kind, @Nullable Object value, List<String> words) {
        if (value != null) {
            words.forEach(word -> all.add(kind + value + "|" + word));
        }
    }

    private static List<String> words(PersonName name) {
        return name.whole()
                .limit(WORDS)
                .filter(word -> word.part() != NamePart.PATRONYMIC)
                .flatMap(LookupKeys::exact)
                .toList();
    }

    /** The whole word: every first name that it may stand for, or what stays of a surname or patronymic. */
    static Stream<String> exact(NameWord word) {
        if (word.given().isEmpty() || word.part() == NamePart.PATRONYMIC) {
            return Stream.of(word.stem());
        }
        return word.given().stream().limit(MEANINGS).map(Given::name);
    }
}
