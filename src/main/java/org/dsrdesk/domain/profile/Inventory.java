package org.dsrdesk.domain.profile;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.request.PlaceId;

/**
 * Where an operator's personal data are.
 *
 * @param systems where it keeps them itself
 * @param recipients to whom it passes them
 * @param products what it processes them for
 */
public record Inventory(List<DataSystem> systems, List<Recipient> recipients, List<Product> products) {
    /** Nothing is known. */
    public static final Inventory EMPTY = new Inventory(List.of(), List.of(), List.of());

    public Inventory {
        systems = List.copyOf(systems);
        recipients = List.copyOf(recipients);
        products = List.copyOf(products);
    }

    /** The system with an identity. */
    public Optional<DataSystem> system(String id) {
        return systems.stream().filter(system -> system.id().equals(id)).findFirst();
    }

    /** The recipient with an identity. */
    public Optional<Recipient> recipient(String id) {
        return recipients.stream()
                .filter(recipient -> recipient.id().equals(id))
                .findFirst();
    }

    /** The name of a place; empty when there is no such place, and for one outside the inventory. */
    public Optional<String> name(PlaceId place) {
        return switch (place.kind()) {
            case SYSTEM -> system(place.id()).map(DataSystem::name);
            case RECIPIENT -> recipient(place.id()).map(Recipient::name);
            case OTHER -> Optional.empty();
        };
    }

    /** Products that the operator only processes data for: requests about them are redirected. */
    public List<Product> processedForOthers() {
        return products.stream()
                .filter(product -> product.role() == Product.Role.PROCESSOR)
                .toList();
    }
}
