package org.dsrdesk.domain.profile;

import java.util.List;

/**
 * Somebody outside to whom an operator passes personal data.
 *
 * @param id its identity within the operator; empty before it was kept
 * @param name what it is called
 * @param role whether it acts for the operator or for itself
 * @param contract the contract or other ground of the transfer; may be empty
 * @param contact how it is told what to do; may be empty
 * @param categories what data it gets, in the operator's words
 */
public record Recipient(
        String id, String name, Role role, String contract, String contact, List<String> categories) {
    public Recipient {
        id = Said.line(id);
        name = Said.named(name, "a recipient");
        contract = Said.line(contract);
        contact = Said.line(contact);
        categories = Said.lines(categories);
    }

    /** The same recipient under an identity. */
    public Recipient withId(String newId) {
        return new Recipient(newId, name, role, contract, contact, categories);
    }

    /** In whose name a recipient processes. */
    public enum Role {
        /** It acts on the operator's instruction (152-FZ, art. 6(3)). */
        PROCESSOR,
        THIRD_PARTY
    }
}
