package org.dsrdesk.intake;

import org.jspecify.annotations.Nullable;

/** Who wrote, as the letter shows it; at least one of name and e-mail address is present. */
public record Sender(@Nullable String name, @Nullable String email) {

    /** The sender with blanks turned into nulls, or null when nothing is left. */
    static @Nullable Sender of(@Nullable String name, @Nullable String email) {
        String cleanName = name == null || name.isBlank() ? null : name.strip();
        String cleanEmail = email == null || email.isBlank() ? null : email.strip();
        return cleanName == null && cleanEmail == null ? null : new Sender(cleanName, cleanEmail);
    }

    /** The lower-case domain of the address, or an empty string. */
    String domain() {
        return email == null ? "" : EmailAddresses.domain(email);
    }
}
