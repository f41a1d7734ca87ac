package org.dsrdesk.domain.statute;

/**
 * A stop of the clock: days from one event to another do not count.
 *
 * @param from the event that stops the clock
 * @param to the event that lets it run on
 */
public record Pause(ClockEvent from, ClockEvent to) {}
