package org.dsrdesk.casework;

import org.dsrdesk.domain.operator.OperatorId;

/**
 * A calendar as one organisation keeps it, with days of its own.
 *
 * @param operator the organisation
 * @param calendar the id of the calendar that the days lie over
 */
public record OwnCalendar(OperatorId operator, String calendar) {}
