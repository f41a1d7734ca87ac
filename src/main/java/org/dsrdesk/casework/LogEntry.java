package org.dsrdesk.casework;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case log. Its facts hold identifiers, dates and codes, never a name or a contact.
 *
 * @param request the request it belongs to; null for the desk as a whole
 * @param at when, in UTC
 * @param actor who
 * @param action what
 * @param facts the particulars by name
 */
public record LogEntry(
        @Nullable RequestId request, Instant at, String actor, LogAction action, SortedMap<String, String> facts) {
    public LogEntry {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }
}
