package org.dsrdesk.domain.profile;

/**
 * Something that an operator offers, and whose data it processes there.
 *
 * @param name what it is called
 * @param role whether the operator decides on the data or only processes them for another
 * @param concerned who the operator concerned is where this one only processes, in words; may be empty
 */
public record Product(String name, Role role, String concerned) {
    public Product {
        name = Said.named(name, "a product");
        concerned = Said.line(concerned);
    }

    /** Whose processing it is. */
    public enum Role {
        OPERATOR,
        /** Another decides; requests are redirected (152-FZ, art. 6(3) and (5)). */
        PROCESSOR
    }
}
