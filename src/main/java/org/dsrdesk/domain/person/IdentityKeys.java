package org.dsrdesk.domain.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a requester can be compared with others.
 *
 * @param email one spelling for all addresses of the mailbox; null when none
 * @param phone the number in E.164; null when none
 * @param name the words of the name as {@link NameTokens} has them
 * @param person the name as it is compared
 * @param represented the name of the person for whom the requester asks, empty when not told; null when for himself
 * @param details what else tells people apart: the contract's number and the extension without signs between
 */
public record IdentityKeys(
        @Nullable String email,
        @Nullable String phone,
        Set<String> name,
        PersonName person,
        @Nullable PersonName represented,
        IdentityDetails details) {
    private static final int SHORTEST_NUMBER = 3;
    private static final String FREE_NUMBERS = "+7800";

    public IdentityKeys {
        name = Set.copyOf(name);
    }

    /** The keys of a requester. */
    public static IdentityKeys of(Requester requester) {
        String email = requester.email();
        return new IdentityKeys(
                email == null || email.isBlank() ? null : Email.key(email),
                requester.phone(),
                NameTokens.of(requester.name()),
                PersonName.of(requester.name()),
                represented(requester),
                folded(requester.details()));
    }

    /** Whether there is nothing to compare. */
    public boolean empty() {
        return email == null && phone == null && name.isEmpty() && subject().empty() && details.contract() == null
                && details.document() == null;
    }

    /** The name of the person whose data are asked for; empty when not known. */
    public PersonName subject() {
        return represented == null ? person : represented;
    }

    /** Whether the address is an office's, read by several people. */
    public boolean sharedAddress() {
        return email != null && Email.shared(email);
    }

    /** Whether the number is an organisation's: nobody has a free Russian number (8 800) for himself. */
    public boolean sharedNumber() {
        return phone != null && phone.startsWith(FREE_NUMBERS);
    }

    private static @Nullable PersonName represented(Requester requester) {
        String subject = requester.subject();
        return switch (requester.role()) {
            case SUBJECT -> null;
            case PARENT, REPRESENTATIVE, AUTHORITY, REGULATOR -> subject == null
                    ? PersonName.NONE
                    : PersonName.of(subject);
        };
    }

    private static IdentityDetails folded(IdentityDetails given) {
        return new IdentityDetails(
                given.birth(), folded(given.contract(), SHORTEST_NUMBER), given.document(),
                folded(given.extension(), 1));
    }

    private static @Nullable String folded(@Nullable String number, int shortest) {
        String folded = number == null ? "" : Letters.ofNumber(number);
        return folded.length() < shortest ? null : folded;
    }
}
