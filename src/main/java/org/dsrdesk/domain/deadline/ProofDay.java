package org.dsrdesk.domain.deadline;

import java.time.LocalDate;

/**
 * One day of a proof.
 *
 * @param date the day, in the operator's zone
 * @param number its number in the term; 0 when it is not counted
 * @param mark why
 * @param basis the act behind the mark; empty for an ordinary day
 * @param provisional whether the day's year has no published calendar
 */
public record ProofDay(LocalDate date, int number, ProofMark mark, String basis, boolean provisional) {}
