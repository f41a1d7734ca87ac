package org.dsrdesk.domain.request;

/** Identifies a request within the desk. */
public record RequestId(long value) {}
