package org.dsrdesk.domain.deadline;

import java.util.List;

/**
 * The count that leads to a deadline, one entry a day from the event to the last day, both included.
 *
 * @param deadline the deadline that is proved
 * @param switches the readings under which it was counted
 * @param days every day with its number or the reason it is skipped; for terms in hours and at once only the days
 *     touched
 * @param sources the calendars used, one line a year
 */
public record DeadlineProof(Deadline deadline, CountingSwitches switches, List<ProofDay> days, List<String> sources) {}
