package org.dsrdesk.domain.request;

import java.time.Duration;
import java.util.Set;
import org.dsrdesk.domain.operator.IdentityFact;
import org.jspecify.annotations.Nullable;

/**
 * How the desk took a request in.
 *
 * @param reference what others call it: the number of a ticket, the incoming number of a paper letter; null for none
 * @param checked what was compared with what the operator holds; the answers themselves are not kept
 * @param took how long somebody wrote it down, in whole seconds; null when nobody measured
 */
public record Reception(@Nullable String reference, Set<IdentityFact> checked, @Nullable Duration took) {
    /** Nothing known: a letter, an import. */
    public static final Reception PLAIN = new Reception(null, Set.of(), null);

    public Reception {
        checked = Set.copyOf(checked);
        took = took == null ? null : Duration.ofSeconds(took.toSeconds());
    }
}
