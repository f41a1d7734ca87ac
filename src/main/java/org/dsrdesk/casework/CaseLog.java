package org.dsrdesk.casework;

import java.util.List;
import java.util.OptionalLong;
import org.dsrdesk.domain.request.RequestId;

/** The append-only record of everything that happened, chained by hashes; a port of the store. */
public interface CaseLog {
    /** Adds a line at the end of the chain, in the transaction of the change it tells of. */
    void append(LogEntry entry);

    /** Adds lines at the end of the chain, in order. */
    void appendAll(List<LogEntry> entries);

    /** The lines of one request, oldest first. */
    List<LogEntry> of(RequestId request);

    /** The sequence number of the first line whose hash does not follow from the one before; empty when all do. */
    OptionalLong firstBroken();
}
