package org.dsrdesk.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Recipient;

/** Numbers new systems and recipients; a number is never given twice, because tasks name their place by it. */
final class PlaceNumbers {
    private static final String LAST = "profile.place.last";

    private final CaseStore store;

    PlaceNumbers(CaseStore store) {
        this.store = store;
    }

    /**
     * The inventory with an identity for each system and recipient that has none.
     *
     * @throws RefusedException for two systems or two recipients of one identity
     */
    Inventory numbered(Inventory inventory) {
        requireApart(inventory.systems().stream().map(DataSystem::id), Field.SYSTEM);
        requireApart(inventory.recipients().stream().map(Recipient::id), Field.RECIPIENT);
        long old = store.settings().get(LAST).map(PlaceNumbers::number).orElse(0L);
        Counter counter = new Counter(Stream.concat(
                inventory.systems().stream().map(DataSystem::id),
                inventory.recipients().stream().map(Recipient::id))
                .mapToLong(PlaceNumbers::number)
                .reduce(old, Math::max));
        List<DataSystem> systems = inventory.systems().stream()
                .map(one -> one.id().isEmpty() ? one.withId(counter.next()) : one)
                .toList();
        List<Recipient> recipients = inventory.recipients().stream()
                .map(one -> one.id().isEmpty() ? one.withId(counter.next()) : one)
                .toList();
        if (counter.last != old) {
            store.settings().put(LAST, String.valueOf(counter.last));
        }
        return new Inventory(systems, recipients, inventory.products());
    }

    private static void requireApart(Stream<String> ids, Field field) {
        Set<String> taken = new HashSet<>();
        if (ids.anyMatch(id -> !id.isEmpty() && !taken.add(id))) {
            throw new RefusedException(field, Problem.PLACE_ID_TWICE);
        }
    }

    private static long number(String id) {
        return id.matches("[1-9][0-9]{0,15}") ? Long.parseLong(id) : 0;
    }

    private static final class Counter {
        private long last;

        Counter(long last) {
            this.last = last;
        }

        String next() {
            last++;
            return String.valueOf(last);
        }
    }
}
