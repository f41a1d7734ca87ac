package org.dsrdesk.desktop.settings;

/** A field of a mailbox as it is being written. */
public enum MailboxField {
    ADDRESS,
    SECRET,
    HOST,
    PORT,
    USER,
    FOLDERS
}
