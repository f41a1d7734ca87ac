package org.dsrdesk.domain.request;

import java.time.Instant;

/** A remark inside the desk, not for the subject; {@code at} is in UTC. */
public record Note(Instant at, String by, String text) {}
