package org.dsrdesk.desktop.settings;

/** A field of the operator's profile. */
public enum ProfileField {
    NAME,
    EMAIL,
    PHONE,
    ADDRESS
}
