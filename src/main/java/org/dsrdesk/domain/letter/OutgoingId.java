package org.dsrdesk.domain.letter;

/** Identifies a letter or act that the desk writes; 0 for one that was never kept. */
public record OutgoingId(long value) {}
