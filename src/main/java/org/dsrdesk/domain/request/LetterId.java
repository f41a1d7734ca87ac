package org.dsrdesk.domain.request;

/** Identifies a letter kept by the desk. */
public record LetterId(long value) {}
