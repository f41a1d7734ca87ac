package org.dsrdesk.domain.assessment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.person.IdentityKeys;

/**
 * Compares two requesters: a phone or an address may be shared by a family or a company, so it says "same" only
 * together
 * with an agreeing name or with each other; a name alone only suggests.
 */
public final class PersonMatcher {
    private PersonMatcher() {}

    /** How alike two requesters are; empty when nothing agrees. */
    public static Optional<PersonMatch> match(IdentityKeys one, IdentityKeys other) {
        Set<Match> matches = EnumSet.noneOf(Match.class);
        if (one.phone() != null && Objects.equals(one.phone(), other.phone())) {
            matches.add(Match.PHONE);
        }
        if (one.email() != null && Objects.equals(one.email(), other.email())) {
            matches.add(Match.EMAIL);
        }
        NameAgreement names = names(one.name(), other.name());
        switch (names) {
            case EQUAL -> matches.add(Match.NAME);
            case PART, LITTLE -> matches.add(Match.NAME_IN_PART);
            case UNKNOWN, DIFFERENT -> {}
        }
        return likeness(matches, names).map(likeness -> new PersonMatch(likeness, 0, matches, Set.of()));
    }

    private static Optional<Likeness> likeness(Set<Match> matches, NameAgreement names) {
        boolean phone = matches.contains(Match.PHONE);
        boolean email = matches.contains(Match.EMAIL);
        boolean contact = phone || email;
        return switch (names) {
            case EQUAL, PART -> Optional.of(contact ? Likeness.SAME : Likeness.PERHAPS);
            case LITTLE -> contact ? Optional.of(Likeness.SAME) : Optional.empty();
            case UNKNOWN -> phone && email
                    ? Optional.of(Likeness.SAME)
                    : contact ? Optional.of(Likeness.PROBABLY) : Optional.empty();
            case DIFFERENT -> contact ? Optional.of(Likeness.PERHAPS) : Optional.empty();
        };
    }

    /** {@code LITTLE}: one word in common and nothing against it, too little to speak for itself. */
    private enum NameAgreement {
        EQUAL,
        PART,
        LITTLE,
        DIFFERENT,
        UNKNOWN
    }

    private static NameAgreement names(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NameAgreement.UNKNOWN;
        }
        if (one.equals(other)) {
            return one.size() > 1 ? NameAgreement.EQUAL : NameAgreement.LITTLE;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        if (common.size() == Math.min(one.size(), other.size())) {
            return common.size() > 1 ? NameAgreement.PART : NameAgreement.LITTLE;
        }
        boolean initials = !common.isEmpty() && initialsAgree(one, other, common);
        return initials ? NameAgreement.PART : NameAgreement.DIFFERENT;
    }

    private static boolean initialsAgree(Set<String> one, Set<String> other, Set<String> common) {
        return fits(one, other, common) || fits(other, one, common);
    }

    private static boolean fits(Set<String> shorter, Set<String> longer, Set<String> common) {
        return shorter.stream()
                .filter(token -> !common.contains(token))
                .allMatch(token -> token.length() == 1
                        && longer.stream().anyMatch(word -> !common.contains(word) && word.startsWith(token)));
    }
}
