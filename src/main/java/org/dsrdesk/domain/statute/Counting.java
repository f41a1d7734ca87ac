package org.dsrdesk.domain.statute;

/**
 * How an act counts its terms.
 *
 * @param moveToWorkingDay whether terms of calendar days and months that end on a day off move to the next working day
 * @param operatorChoice whether the act is silent, so that the operator may choose its readings
 * @param words what the act says on counting, in own words
 */
public record Counting(boolean moveToWorkingDay, boolean operatorChoice, Text words) {}
