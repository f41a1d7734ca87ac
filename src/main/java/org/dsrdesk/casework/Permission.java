package org.dsrdesk.casework;

/** One thing that a role may or may not do. */
public enum Permission {
    READ,
    LOG,
    DECIDE,
    REPORT,
    CONFIGURE
}
