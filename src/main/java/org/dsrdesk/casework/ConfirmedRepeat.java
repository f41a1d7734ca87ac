package org.dsrdesk.casework;

/**
 * Whether a request may be declined as a repeat within the interval of its statute. A person must have said that both
 * requests are the same person's: no score alone refuses anybody (152-FZ art. 14(6) lays the proof on the operator).
 */
public enum ConfirmedRepeat {
    NONE,
    /** It may once a person confirms whose the earlier request is. */
    UNCONFIRMED,
    CONFIRMED
}
