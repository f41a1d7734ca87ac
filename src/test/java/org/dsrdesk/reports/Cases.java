package org.dsrdesk.reports;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.testing.Rules;

/** Requests for the tests of reports. */
final class Cases {
    static final Requester MARIA = new Requester(
            "Иванова Мария Сергеевна", "maria@mail.example", "+79001234567", RequesterRole.SUBJECT, null);

    private Cases() {}

    static Request request(int serial, String received, Demand... demands) {
        ZonedDateTime moment = ZonedDateTime.parse(received);
        Request.Intake intake = new Request.Intake(
                new OperatorId(1),
                Channel.EMAIL,
                moment,
                Instant.parse("2026-11-04T06:12:00Z"),
                "Офицер",
                new EditionId("ru-152fz", "2025-06-24"),
                "",
                null);
        return new Request(
                new RequestId(serial),
                new RequestNumber(2026, serial),
                intake,
                MARIA,
                List.of(demands),
                List.of(),
                null,
                RequestState.IN_WORK,
                null,
                1);
    }

    static Demand demand(int ordinal, DemandKind kind) {
        return Demand.fresh(new DemandId(ordinal), ordinal, kind, null);
    }

    static DutyState done(String duty, String day) {
        return new DutyState(duty, null, new DutyDone(Rules.noon(day), true, "", "Офицер"));
    }
}
