package org.dsrdesk.domain.operator;

/** Identifies an operator within the desk. */
public record OperatorId(long value) {}
