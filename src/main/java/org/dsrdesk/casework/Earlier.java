package org.dsrdesk.casework;

import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.request.Request;

/** An earlier request of probably the same person, with why it looks so and what it means. */
public record Earlier(Request request, PersonMatch match, RepeatFinding finding) {}
