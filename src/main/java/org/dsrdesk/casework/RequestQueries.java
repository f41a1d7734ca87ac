package org.dsrdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.EditionId;
import org.jspecify.annotations.Nullable;

/** Lists and counts over many requests of one operator; a port. */
public interface RequestQueries {
    /**
     * A stretch of the register, newest receipt first, by keyset.
     *
     * @param after where to begin; null for the beginning
     */
    RegisterPage page(OperatorId operator, RegisterFilter filter, int limit, RegisterPage.@Nullable Cursor after);

    /** How many requests a filter lets through. */
    long count(OperatorId operator, RegisterFilter filter);

    /** Open deadlines on or before a day, earliest first. */
    List<DueRow> due(OperatorId operator, LocalDate upTo, int limit);

    /**
     * Open deadlines whose extension notice is lawful until exactly the day, and those extended without a notice so far
     * that it is lawful on the day or later; earliest first.
     */
    List<DueRow> noticeOn(OperatorId operator, LocalDate day);

    /**
     * Open tasks of open requests with a day on or before one, and data kept by law until such a day that no task
     * destroys, earliest first.
     */
    List<TaskRow> tasks(OperatorId operator, LocalDate upTo, int limit);

    /** How many open deadlines depend on a year without a published calendar, by the rules they follow. */
    Map<EditionId, Long> provisional(OperatorId operator);

    /** Open requests with a duty that waits for an event or a date, oldest first. */
    List<RequestRow> waiting(OperatorId operator, int limit);

    /** Requests received from {@code from} up to but not including {@code to}, oldest first, whole. */
    List<Request> receivedBetween(OperatorId operator, Instant from, Instant to);

    /**
     * How many requests were received in each month from {@code first} on, cut at midnight in the operator's zone;
     * months
     * without any are absent.
     */
    Map<YearMonth, Long> volumes(Operator operator, YearMonth first);
}
