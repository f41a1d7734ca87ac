package org.dsrdesk.domain.assessment;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.domain.assessment.Asked.Contact;
import org.dsrdesk.domain.assessment.Asked.Wanted;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * What has changed from an earlier request to a later one of the same person.
 *
 * @param added the kinds asked now and not then
 * @param dropped the kinds asked then and not now
 * @param words whether the words are the same
 * @param contacts what of the contacts is another, new or no longer given
 * @param answer how much was answered in full before the later one was received
 * @param days calendar days from the earlier receipt to the later one; negative when it was received after it
 * @param otherEdition whether the act has another edition now
 */
public record Since(
        Set<DemandKind> added,
        Set<DemandKind> dropped,
        Words.Likeness words,
        Map<Contact, Change> contacts,
        Answer answer,
        long days,
        boolean otherEdition) {

    public Since {
        added = Set.copyOf(added);
        dropped = Set.copyOf(dropped);
        contacts = Map.copyOf(contacts);
    }

    /**
     * How fully the demands of a request were answered.
     *
     * @param full the number answered in full
     * @param demands the number of demands
     */
    public record Answer(int full, int demands) {}

    /** What became of one contact. */
    public enum Change {
        NEW,
        OTHER,
        GONE
    }

    /** The change between two requests. */
    public static Since between(Asked earlier, Asked later) {
        return new Since(
                without(later.kinds(), earlier.kinds()),
                without(earlier.kinds(), later.kinds()),
                earlier.words().comparedWith(later.words()),
                contacts(earlier.contacts(), later.contacts()),
                answer(earlier, later),
                ChronoUnit.DAYS.between(earlier.day(), later.day()),
                !earlier.edition().equals(later.edition()));
    }

    private static Answer answer(Asked earlier, Asked later) {
        long full = earlier.wanted().stream()
                .filter((Wanted one) -> one.answeredAt(later.received().toInstant()))
                .count();
        return new Answer((int) full, earlier.wanted().size());
    }

    private static Set<DemandKind> without(Set<DemandKind> kinds, Set<DemandKind> others) {
        Set<DemandKind> left = EnumSet.noneOf(DemandKind.class);
        left.addAll(kinds);
        left.removeAll(others);
        return left;
    }

    private static Map<Contact, Change> contacts(Map<Contact, String> then, Map<Contact, String> now) {
        Map<Contact, Change> changes = new EnumMap<>(Contact.class);
        for (Contact contact : Contact.values()) {
            String old = then.get(contact);
            String given = now.get(contact);
            if (!Objects.equals(old, given)) {
                changes.put(contact, old == null ? Change.NEW : given == null ? Change.GONE : Change.OTHER);
            }
        }
        return changes;
    }
}
