package org.dsrdesk.casework;

/** The identity of a mailbox; 0 for one that was never kept. */
public record MailboxId(long value) {}
