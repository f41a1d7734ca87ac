package org.dsrdesk.domain.request;

/** Identifies a demand within the desk. */
public record DemandId(long value) {}
