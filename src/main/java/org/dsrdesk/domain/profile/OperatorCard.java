package org.dsrdesk.domain.profile;

import org.dsrdesk.domain.operator.Operator;

/**
 * All that the desk knows of an operator.
 *
 * @param operator what deadlines and decisions need
 * @param profile what fulfilment needs
 */
public record OperatorCard(Operator operator, Profile profile) {}
