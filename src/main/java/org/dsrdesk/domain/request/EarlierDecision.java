package org.dsrdesk.domain.request;

import java.time.Instant;

/**
 * A decision that another took the place of, or that a change of its demand took away; it is never edited nor removed.
 *
 * @param decision what was decided then
 * @param why why it no longer holds; empty where the demand itself became another
 * @param by who changed it
 * @param until when, in UTC
 */
public record EarlierDecision(Decision decision, String why, String by, Instant until) {}
