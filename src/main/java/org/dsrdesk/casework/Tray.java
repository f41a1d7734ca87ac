package org.dsrdesk.casework;

/** Where letters lie until somebody has dealt with them, and after. */
public enum Tray {
    /** Nobody has dealt with them; mail sent to many lies apart. */
    NEW,
    /** Mail that machines send to many, not yet looked at. */
    NEWSLETTERS,
    /** Put aside for a person to look at later. */
    ASIDE,
    /** The same messages as others that are kept. */
    DUPLICATES,
    /** A person said that they ask nothing. */
    DISMISSED
}
