package org.dsrdesk.domain.person;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name the name as given; empty when the caller gave none
 * @param email the address as given; null when none
 * @param phone the number in E.164; null when none
 * @param role on what authority
 * @param subject whose data, when not the requester's own; null otherwise
 */
public record Requester(
        String name, @Nullable String email, @Nullable String phone, RequesterRole role, @Nullable String subject) {

    /** The name, or the best contact when there is no name. */
    public String shown() {
        if (!name.isBlank()) {
            return name;
        }
        return email != null ? email : phone != null ? phone : "";
    }
}
