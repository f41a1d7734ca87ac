package org.dsrdesk.domain.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.person.GivenNames.Given;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a requester is kept, so that the same person is found by one of them in one look-up.
 *
 * @param contacts document, contract, mailbox and telephone, each with a word of the name and alone, and the birth date
 * @param names whole names and what one slip leaves of them; few people share one
 * @param wide pairs of a word with a part or an initial of another; many people share one
 */
public record LookupKeys(List<String> contacts, List<String> names, List<String> wide) {
    private static final int MOST = 36;
    private static final int MOST_OF_ANOTHER = 28;
    private static final int WORDS = 4;
    private static final int MEANINGS = 3;

    public LookupKeys {
        contacts = List.copyOf(contacts);
        names = List.copyOf(names);
        wide = List.copyOf(wide);
    }

    /** The keys of a requester; two requesters who may be one person share at least one. */
    public static LookupKeys of(IdentityKeys keys) {
        LookupKeys own = of(contacts(keys), keys.person(), MOST);
        PersonName subject = keys.represented();
        return subject == null ? own : own.and(of(contactsOf(subject, keys), subject, MOST_OF_ANOTHER));
    }

    private static LookupKeys of(Set<String> all, PersonName person, int most) {
        int contacts = Math.min(most, all.size());
        NameKeys name = NameKeys.of(person);
        name.addNarrow(all);
        int narrow = Math.min(most, all.size());
        name.addWide(all);
        List<String> list = all.stream().limit(most).toList();
        return new LookupKeys(list.subList(0, contacts), list.subList(contacts, narrow),
                list.subList(narrow, list.size()));
    }

    /** The person for whom a requester asks is found by either's contacts. */
    private static Set<String> contactsOf(PersonName subject, IdentityKeys keys) {
        Set<String> all = new LinkedHashSet<>();
        with(all, "e:", keys.email(), words(subject));
        with(all, "p:", keys.phone(), words(subject));
        return all;
    }

    private LookupKeys and(LookupKeys other) {
        return new LookupKeys(
                both(contacts, other.contacts), both(names, other.names), both(wide, other.wide));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** All keys, the strongest first. */
    public List<String> all() {
        return Stream.of(contacts, names, wide).flatMap(List::stream).toList();
    }

    private static Set<String> contacts(IdentityKeys keys) {
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
        return all;
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
