package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.request.Request;

/**
 * An earlier request of probably the same person.
 *
 * @param request the request
 * @param match why it looks like the same person's
 * @param findings what it means for the new one, the most telling first; never empty
 */
public record Earlier(Request request, PersonMatch match, List<Finding> findings) {
    public Earlier {
        findings = List.copyOf(findings);
    }

    /** The most telling meaning. */
    public RepeatFinding finding() {
        return findings.getFirst().what();
    }
}
