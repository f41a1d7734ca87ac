package org.dsrdesk.domain.request;

import java.time.LocalDate;

/**
 * What a recipient answered to what it was told.
 *
 * @param on the day the answer came
 * @param words what it says
 */
public record TaskReply(LocalDate on, String words) {}
