package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Statute;

/**
 * Everything the desk knows of one request.
 *
 * @param request the request as it stands
 * @param operator whom it is addressed to
 * @param statute the edition it was received under
 * @param sheets the clocks of each demand, in order
 * @param missing what stands between it and its closing
 * @param repeats links to earlier requests, with those requests
 * @param letters its letters, oldest first
 * @param log its lines of the case log, oldest first
 */
public record CaseView(
        Request request,
        Operator operator,
        Statute statute,
        List<ClockSheet> sheets,
        List<Missing> missing,
        List<Linked> repeats,
        List<Letter> letters,
        List<LogEntry> log) {

    /** A link with the earlier request it points to. */
    public record Linked(RepeatLink link, Request earlier) {}
}
