package org.dsrdesk.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system in which an operator keeps personal data.
 *
 * @param id its identity within the operator; empty before it was kept
 * @param name what it is called
 * @param owner who answers for it within the operator; may be empty
 * @param categories what data it holds, in the operator's words
 * @param processing whether it is automated
 * @param selfService whether people can see, change or delete their data in it themselves
 * @param backup the copies of it; null when there are none
 */
public record DataSystem(
        String id,
        String name,
        String owner,
        List<String> categories,
        Processing processing,
        boolean selfService,
        @Nullable Backup backup) {
    public DataSystem {
        id = Said.line(id);
        name = Said.named(name, "a system");
        owner = Said.line(owner);
        categories = Said.lines(categories);
    }

    /** The same system under an identity. */
    public DataSystem withId(String newId) {
        return new DataSystem(newId, name, owner, categories, processing, selfService, backup);
    }
}
