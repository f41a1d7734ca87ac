package org.dsrdesk.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.dsrdesk.domain.fulfilment.LogOrder;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;

/** Reads from the case log of a request in which order tasks ended and letters were made. */
final class LogOrders {
    private LogOrders() {}

    /** The order of what the lines tell, which are in the order of the log. */
    static LogOrder of(Request request, List<LogEntry> log) {
        Map<String, DemandId> demands = request.demands().stream()
                .collect(Collectors.toMap(demand -> String.valueOf(demand.ordinal()), Demand::id));
        Map<LogOrder.Ended, Integer> ends = new HashMap<>();
        Map<OutgoingId, Integer> made = new HashMap<>();
        for (int line = 0; line < log.size(); line++) {
            SortedMap<String, String> facts = log.get(line).facts();
            DemandId demand = demands.get(facts.getOrDefault("demand", ""));
            if (log.get(line).action() == LogAction.TASK_DONE && demand != null) {
                ends.put(new LogOrder.Ended(demand, Integer.parseInt(facts.getOrDefault("task", "0"))), line);
            } else if (log.get(line).action() == LogAction.LETTER_MADE) {
                made.put(new OutgoingId(Long.parseLong(facts.getOrDefault("letter", "0"))), line);
            }
        }
        return new LogOrder(ends, made);
    }
}
