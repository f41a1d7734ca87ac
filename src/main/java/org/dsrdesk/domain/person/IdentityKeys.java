package org.dsrdesk.domain.person;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a requester can be compared with others.
 *
 * @param email the address in lower case without a +tag; null when none
 * @param phone the number in E.164; null when none
 * @param name the words of the name
 */
public record IdentityKeys(@Nullable String email, @Nullable String phone, Set<String> name) {
    public IdentityKeys {
        name = Set.copyOf(name);
    }

    /** The keys of a requester. */
    public static IdentityKeys of(Requester requester) {
        String email = requester.email();
        return new IdentityKeys(
                email == null ? null : emailKey(email), requester.phone(), NameTokens.of(requester.name()));
    }

    /** Whether there is nothing to compare. */
    public boolean empty() {
        return email == null && phone == null && name.isEmpty();
    }

    /** An address as people are compared by it. */
    public static String emailKey(String email) {
        String folded = email.strip().toLowerCase(Locale.ROOT);
        int at = folded.lastIndexOf('@');
        int plus = folded.indexOf('+');
        return plus > 0 && plus < at ? folded.substring(0, plus) + folded.substring(at) : folded;
    }
}
