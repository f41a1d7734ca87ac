package org.dsrdesk.intake;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best guess at who asks: the name in the order of the From line, the fuller form of it in the signature if there
 * is one, e-mail and telephone (E.164), in what role, the contract numbers named, where numbers of documents,
 * contracts, orders and accounts stand (what proves identity is not kept outside the letter), and the moment of first
 * receipt by the operator.
 */
public record Requester(
        @Nullable Found name,
        @Nullable Found fullerName,
        @Nullable Found email,
        @Nullable Found phone,
        Role role,
        List<String> contracts,
        List<Particular> particulars,
        @Nullable ZonedDateTime received) {

    /** For whom the requester writes. */
    public enum Role {
        SELF,
        PARENT,
        REPRESENTATIVE,
        AUTHORITY
    }

    public Requester {
        contracts = List.copyOf(contracts);
        particulars = List.copyOf(particulars);
    }

    /** True when the particulars of an identity document are in the letter. */
    public boolean identityDocument() {
        return particulars.stream().anyMatch(each -> each.kind().identity());
    }
}
