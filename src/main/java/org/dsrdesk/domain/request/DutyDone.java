package org.dsrdesk.domain.request;

import java.time.ZonedDateTime;

/**
 * How a duty ended.
 *
 * @param at when it was done, in the operator's zone
 * @param applied false when a person found that the duty does not apply
 * @param note what was done, or why the duty does not apply
 * @param by who recorded it
 */
public record DutyDone(ZonedDateTime at, boolean applied, String note, String by) {}
