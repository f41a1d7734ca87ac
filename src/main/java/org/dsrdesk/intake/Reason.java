package org.dsrdesk.intake;

/** The words that led to a proposal, as found: characters {@code start} to {@code end} (exclusive) of that piece. */
public record Reason(String words, int start, int end, Source source) {}
