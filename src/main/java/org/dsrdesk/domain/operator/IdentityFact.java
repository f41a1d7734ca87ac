package org.dsrdesk.domain.operator;

/** Something that a person tells or shows and that is compared with what the operator holds; never kept itself. */
public enum IdentityFact {
    NAME,
    EMAIL,
    PHONE,
    CONTRACT,
    LOGIN,
    ADDRESS,
    DATE_OF_BIRTH,
    /** An identity document that was shown to the desk, and neither copied nor written down. */
    DOCUMENT_SHOWN,
    /** A paper that lets somebody act for another person. */
    AUTHORITY
}
