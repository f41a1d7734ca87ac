package org.dsrdesk.domain.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a demand; the subject may read it.
 *
 * @param outcome what was decided
 * @param groundId the ground in the rule pack; null where the outcome needs none
 * @param reasons the reasons; empty where the outcome needs none
 * @param by who decided
 * @param at when, in UTC
 */
public record Decision(Outcome outcome, @Nullable String groundId, String reasons, String by, Instant at) {}
