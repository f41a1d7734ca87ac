package org.dsrdesk.desktop.welcome;

/** A field of the first start that can be wrong. */
public enum WelcomeField {
    NAME,
    EMAIL,
    PHONE,
    PERSON,
    FOLDER,
    PASSPHRASE,
    REPEAT
}
