package org.dsrdesk.domain.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What else tells one person from another, as far as somebody gave it.
 *
 * @param birth the date of birth; null when not given
 * @param contract the number of a contract or an account, as written; null when not given
 * @param document the keyed hash of an identity document's number, never the number; null when not given
 * @param extension the digits dialled after the phone number; null when there are none
 */
public record IdentityDetails(
        @Nullable LocalDate birth, @Nullable String contract, @Nullable String document, @Nullable String extension) {
    /** Nothing was given. */
    public static final IdentityDetails NONE = new IdentityDetails(null, null, null, null);
}
