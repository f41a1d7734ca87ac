package org.dsrdesk.store;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.ClockEvent;
import org.jdbi.v3.core.Handle;

/** The rows below a request: demands with their events, duties and tasks, notes, keys, words. */
final class RequestParts {
    private static final List<String> OF_DEMANDS =
            List.of("open_duty", "demand_event", "duty_state", "task_evidence", "fulfilment_task", "earlier_decision");
    private static final List<String> OF_REQUEST = List.of("demand", "request_note");

    private RequestParts() {}

    static void remove(Handle handle, RequestId id) {
        for (String table : OF_DEMANDS) {
            handle.execute(
                    "delete from " + table + " where demand_id in (select id from demand where request_id = ?)",
                    id.value());
        }
        for (String table : OF_REQUEST) {
            handle.execute("delete from " + table + " where request_id = ?", id.value());
        }
    }

    static void write(Handle handle, Request request) {
        IdentityRows.write(handle, request);
        RequestWords.write(handle, request);
        request.demands().forEach(demand -> write(handle, request.id(), demand));
        for (int index = 0; index < request.notes().size(); index++) {
            Note note = request.notes().get(index);
            handle.createUpdate(
                    """
                            insert into request_note (request_id, ordinal, written_at, written_by, content)
                            values (:request, :ordinal, :at, :by, :text)
                            """)
                    .bind("request", request.id().value())
                    .bind("ordinal", index + 1)
                    .bind("at", note.at())
                    .bind("by", note.by())
                    .bind("text", note.text())
                    .execute();
        }
    }

    private static void write(Handle handle, RequestId request, Demand demand) {
        DecisionColumns.bind(
                handle.createUpdate(
                        """
                        insert into demand (id, request_id, ordinal, kind, ground, named_due, outcome, decision_ground,
                            decision_reasons, decided_by, decided_at, decision_target, second_signer, second_at,
                            second_recorded_by, second_wanted, policy_title, policy_clause)
                        values (:id, :request, :ordinal, :kind, :ground, :named, :outcome, :decisionGround, :reasons,
                            :by, :at, :target, :second, :secondAt, :secondBy, :secondWanted, :policyTitle,
                            :policyClause)
                        """),
                demand.decision())
                .bind("id", demand.id().value())
                .bind("request", request.value())
                .bind("ordinal", demand.ordinal())
                .bind("kind", demand.kind())
                .bind("ground", demand.ground())
                .bind("named", demand.namedDue())
                .execute();
        for (int index = 0; index < demand.earlier().size(); index++) {
            write(handle, demand, index + 1, demand.earlier().get(index));
        }
        for (Map.Entry<ClockEvent, ZonedDateTime> event : demand.events().entrySet()) {
            handle.createUpdate(
                    """
                            insert into demand_event (demand_id, event, moment, zone_id)
                            values (:demand, :event, :moment, :zone)
                            """)
                    .bind("demand", demand.id().value())
                    .bind("event", event.getKey())
                    .bind("moment", event.getValue().toInstant())
                    .bind("zone", event.getValue().getZone().getId())
                    .execute();
        }
        demand.duties().forEach(state -> write(handle, demand, state));
        demand.tasks().forEach(task -> TaskRows.write(handle, demand, task));
    }

    private static void write(Handle handle, Demand demand, int ordinal, EarlierDecision earlier) {
        DecisionColumns.bind(
                handle.createUpdate(
                        """
                        insert into earlier_decision (demand_id, ordinal, outcome, decision_ground, decision_reasons,
                            decided_by, decided_at, decision_target, second_signer, second_at, second_recorded_by,
                            second_wanted, policy_title, policy_clause, changed_why, changed_by, changed_at)
                        values (:demand, :ordinal, :outcome, :decisionGround, :reasons, :by, :at, :target, :second,
                            :secondAt, :secondBy, :secondWanted, :policyTitle, :policyClause, :why, :changedBy,
                            :until)
                        """),
                earlier.decision())
                .bind("demand", demand.id().value())
                .bind("ordinal", ordinal)
                .bind("why", earlier.why())
                .bind("changedBy", earlier.by())
                .bind("until", earlier.until())
                .execute();
    }

    private static void write(Handle handle, Demand demand, DutyState state) {
        Extension extension = state.extension();
        DutyDone done = state.done();
        handle.createUpdate(
                """
                        insert into duty_state (demand_id, duty_id, extended_until, notice_sent, extension_reasons,
                            done_at, done_zone, applied, done_note, done_by)
                        values (:demand, :duty, :until, :notice, :reasons, :at, :zone, :applied, :note, :by)
                        """)
                .bind("demand", demand.id().value())
                .bind("duty", state.dutyId())
                .bind("until", extension == null ? null : extension.until())
                .bind("notice", extension == null ? null : extension.noticeSent())
                .bind("reasons", extension == null ? null : extension.reasons())
                .bind("at", done == null ? null : done.at().toInstant())
                .bind("zone", done == null ? null : done.at().getZone().getId())
                .bind("applied", done == null ? null : done.applied())
                .bind("note", done == null ? null : done.note())
                .bind("by", done == null ? null : done.by())
                .execute();
    }
}
