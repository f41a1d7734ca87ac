package org.dsrdesk.domain.person;

/** On what authority a requester asks. */
public enum RequesterRole {
    SUBJECT,
    PARENT,
    REPRESENTATIVE,
    AUTHORITY,
    REGULATOR
}
