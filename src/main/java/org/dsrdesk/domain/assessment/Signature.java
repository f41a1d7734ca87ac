package org.dsrdesk.domain.assessment;

import java.time.Instant;

/**
 * A second person's consent to what somebody decided.
 *
 * @param by who consents; never the person who decided
 * @param at when, in UTC
 * @param recordedBy who entered it, often the person who decided
 */
public record Signature(String by, Instant at, String recordedBy) {}
