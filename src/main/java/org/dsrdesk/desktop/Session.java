package org.dsrdesk.desktop;

import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.domain.operator.Operator;

/**
 * The open desk as screens see it, from unlocking to locking.
 *
 * @param desk the services
 * @param actor who sits at the desk
 * @param operator the operator being worked for
 */
public record Session(CaseDesk desk, Actor actor, Operator operator) {}
