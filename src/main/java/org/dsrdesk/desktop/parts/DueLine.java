package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a demand would bring, with its clock.
 *
 * @param kind the demand
 * @param clock running to a day, or waiting
 * @param standing how near the day is; null while there is none
 * @param earliestGround whether the day is the earliest of several grounds nobody has chosen from yet
 */
public record DueLine(DemandKind kind, DutyClock clock, @Nullable Standing standing, boolean earliestGround) {

    /**
     * The duties that demands received at a moment would bring under a law, the nearest first, waiting ones last.
     *
     * @param pack the id of the law's pack
     */
    public static List<DueLine> of(List<DemandKind> kinds, ZonedDateTime received, Session session, String pack) {
        Statute statute = session.desk().rules().inForce(
                pack, received.withZoneSameInstant(session.operator().zone()).toLocalDate());
        List<DueLine> lines = new ArrayList<>();
        for (DemandKind kind : kinds) {
            Demand demand = Demand.fresh(new DemandId(0), lines.size() + 1, kind, null);
            ClockSheet sheet = session.desk().rules().preview(demand, received, session.operator(), pack);
            sheet.clocks().stream()
                    .filter(clock -> !clock.duty().cautious())
                    .map(clock -> line(kind, clock, !sheet.candidates().isEmpty(), statute, session))
                    .forEach(lines::add);
        }
        lines.sort(Comparator.comparing(line -> line.due().orElse(LocalDate.MAX)));
        return List.copyOf(lines);
    }

    public Duty duty() {
        return clock.duty();
    }

    /** The deadline, when the clock runs. */
    public Optional<Deadline> deadline() {
        return clock instanceof DutyClock.Running running ? Optional.of(running.deadline()) : Optional.empty();
    }

    /** The last lawful day, when the clock runs. */
    public Optional<LocalDate> due() {
        return deadline().map(Deadline::due);
    }

    private static DueLine line(
            DemandKind kind, DutyClock clock, boolean earliest, Statute statute, Session session) {
        return new DueLine(kind, clock, standing(clock, statute, session), earliest);
    }

    private static @Nullable Standing standing(DutyClock clock, Statute statute, Session session) {
        if (!(clock instanceof DutyClock.Running running)) {
            return null;
        }
        LocalDate today = session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
        return Standing.of(running.deadline().due(), today,
                session.desk().rules().calendar(statute, session.operator().id()));
    }
}
