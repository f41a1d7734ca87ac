package org.dsrdesk.packs;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.TermUnit;
import org.jspecify.annotations.Nullable;

/** Works a pack's own samples and refuses the pack, by line, when a day does not come out as the sample says. */
final class SampleCheck {
    private static final String WAITS = "—";

    private final Statute statute;
    private final DemandClocks clocks;

    SampleCheck(Statute statute, WorkingCalendar calendar) {
        this.statute = statute;
        this.clocks = new DemandClocks(
                statute,
                new DeadlineCalculator(
                        calendar, CountingSwitches.STRICT.under(statute.edition().counting())));
    }

    void run(PackTable sample) {
        PackTable events = sample.table("events");
        if (!events.has(ClockEvent.RECEIVED.name())) {
            throw sample.refused("events", Reason.of("sample.receipt"));
        }
        ZonedDateTime received = PackFields.moment(events, ClockEvent.RECEIVED.name());
        ClockSheet sheet = clocks.sheet(demand(sample, events), received, sample.flag("forwarded"));
        expect(sheet, sample.table("due"), SampleCheck::due);
        if (sample.has("ceiling")) {
            expect(sheet, sample.table("ceiling"), deadline -> String.valueOf(deadline.extensionCeiling()));
        }
        sample.nothingElse();
    }

    private static Demand demand(PackTable sample, PackTable events) {
        @Nullable DeletionGround ground = sample.has("ground") ? sample.choice("ground", DeletionGround.class) : null;
        Demand demand = Demand.fresh(new DemandId(1), 1, sample.choice("kind", DemandKind.class), ground);
        for (String name : events.keys()) {
            ClockEvent event = events.choice(name, name, ClockEvent.class);
            if (event != ClockEvent.RECEIVED) {
                demand = demand.withEvent(event, PackFields.moment(events, name));
            }
        }
        return sample.flag("refused")
                ? demand.withDecision(new Decision(Outcome.REFUSED, null, "", "", Instant.EPOCH))
                : demand;
    }

    private void expect(ClockSheet sheet, PackTable expected, Function<Deadline, String> reading) {
        for (String id : expected.keys()) {
            if (!statute.knows(id)) {
                throw expected.refused(id, Reason.of("duty.unknown", id));
            }
            String wanted = expected.string(id);
            String found = found(sheet, id).map(reading).orElse(WAITS);
            if (!wanted.equals(found)) {
                throw expected.refused(id, Reason.of("sample.differs", id, wanted, found));
            }
        }
    }

    private static Optional<Deadline> found(ClockSheet sheet, String id) {
        return sheet.clocks().stream()
                .filter(clock -> clock.duty().id().equals(id))
                .flatMap(clock -> clock instanceof DutyClock.Running running
                        ? List.of(running.deadline()).stream()
                        : List.<Deadline>of().stream())
                .findFirst();
    }

    private static String due(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return deadline.duty().term().unit() == TermUnit.HOURS && moment != null
                ? moment.toLocalDateTime().toString()
                : deadline.due().toString();
    }
}
