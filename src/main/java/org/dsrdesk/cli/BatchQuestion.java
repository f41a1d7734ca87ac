package org.dsrdesk.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a sheet asks: which terms an event starts for a demand.
 *
 * @param demand the demand with the event
 * @param event the event that starts terms
 * @param moment when it happened; any other event is taken to have happened at the moment of receipt
 */
record BatchQuestion(Demand demand, ClockEvent event, ZonedDateTime moment) {
    /**
     * Reads a row.
     *
     * @throws UsageException for a value that is missing, unknown or has no place in the row
     */
    static BatchQuestion of(BatchHeader header, List<String> row, Moments moments) {
        DemandKind kind = choice(header, row, EventColumn.KIND, DemandKind.values());
        ClockEvent event = choice(header, row, EventColumn.EVENT, ClockEvent.values());
        ZonedDateTime moment =
                moments.moment(EventColumn.MOMENT.title(), required(header, row, EventColumn.MOMENT));
        Map<ClockEvent, ZonedDateTime> events = event == ClockEvent.RECEIVED ? Map.of() : Map.of(event, moment);
        Demand demand = DeadlineQuestion.demand(kind, ground(header, row, kind), named(header, row, kind), events);
        DeadlineQuestion.requireAfterReceipt(demand, moment, EventColumn.NAMED_DUE.title());
        return new BatchQuestion(demand, event, moment);
    }

    private static @Nullable DeletionGround ground(BatchHeader header, List<String> row, DemandKind kind) {
        return given(header, row, EventColumn.GROUND, kind, DemandKind.DELETION)
                ? choice(header, row, EventColumn.GROUND, DeletionGround.values())
                : null;
    }

    private static @Nullable LocalDate named(BatchHeader header, List<String> row, DemandKind kind) {
        return given(header, row, EventColumn.NAMED_DUE, kind, DemandKind.AUTHORITY)
                ? Moments.day(EventColumn.NAMED_DUE.title(), header.cell(row, EventColumn.NAMED_DUE))
                : null;
    }

    private static boolean given(
            BatchHeader header, List<String> row, EventColumn column, DemandKind kind, DemandKind only) {
        boolean given = !header.cell(row, column).isEmpty();
        if (given && kind != only) {
            throw new UsageException("batch.row.onlyFor", column.title(), only.name());
        }
        return given;
    }

    private static <E extends Enum<E>> E choice(BatchHeader header, List<String> row, EventColumn column, E[] known) {
        return DeadlineQuestion.choice(column.title(), required(header, row, column), known);
    }

    private static String required(BatchHeader header, List<String> row, EventColumn column) {
        String cell = header.cell(row, column);
        if (cell.isEmpty()) {
            throw new UsageException("batch.row.empty", column.title());
        }
        return cell;
    }
}
