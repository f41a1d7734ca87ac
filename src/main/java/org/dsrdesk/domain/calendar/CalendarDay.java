package org.dsrdesk.domain.calendar;

import java.time.LocalDate;

/**
 * One day of the working calendar.
 *
 * @param date the day, in the operator's zone
 * @param status what the day is
 * @param basis the act or file that makes it so; empty for an ordinary weekday or weekend
 * @param provisional whether the year has no published calendar and the day was computed without one
 */
public record CalendarDay(LocalDate date, DayStatus status, String basis, boolean provisional) {}
