package org.dsrdesk.domain.person;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name the name as given; empty when the caller gave none
 * @param email the address as given; null when none
 * @param phone the number in E.164; null when none
 * @param role on what authority
 * @param subject whose data, when not the requester's own; null otherwise
 * @param address where else an answer reaches the requester: a postal address, a name in a messenger; null when none
 * @param details what else tells the requester from others
 */
public record Requester(
        String name,
        @Nullable String email,
        @Nullable String phone,
        RequesterRole role,
        @Nullable String subject,
        @Nullable String address,
        IdentityDetails details) {

    /** A requester of whom nothing else is known. */
    public Requester(
            String name,
            @Nullable String email,
            @Nullable String phone,
            RequesterRole role,
            @Nullable String subject,
            @Nullable String address) {
        this(name, email, phone, role, subject, address, IdentityDetails.NONE);
    }

    /** A requester without any other address than those. */
    public Requester(
            String name, @Nullable String email, @Nullable String phone, RequesterRole role, @Nullable String subject) {
        this(name, email, phone, role, subject, null);
    }

    /** The same requester with other details. */
    public Requester withDetails(IdentityDetails given) {
        return new Requester(name, email, phone, role, subject, address, given);
    }

    /** The name, or the best contact when there is no name. */
    public String shown() {
        if (!name.isBlank()) {
            return name;
        }
        return Stream.of(email, phone, address)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
