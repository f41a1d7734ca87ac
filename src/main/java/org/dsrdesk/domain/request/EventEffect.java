package org.dsrdesk.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Pause;
import org.dsrdesk.domain.statute.Statute;

/**
 * What one event would do to the clocks of a demand.
 *
 * @param event the event
 * @param what what it does
 * @param duties the duties whose clocks it concerns, in the order of the demand; never empty
 */
public record EventEffect(ClockEvent event, What what, List<Duty> duties) {
    public EventEffect {
        duties = List.copyOf(duties);
    }

    /** What an event can do to clocks. */
    public enum What {
        /** The term begins with it. */
        STARTS,
        /** The duty exists only once it has happened. */
        CREATES,
        /** The term begins with the latest of several events, of which it is one. */
        MOVES_START,
        /** The clock stands still from it on. */
        STOPS,
        /** The clock that stood still runs on. */
        RESUMES
    }

    /**
     * Everything that further events may do to a demand, by event; an event that concerns none of its clocks is absent.
     *
     * @param received the day of receipt, which tells the rules that are in force
     */
    public static List<EventEffect> of(ClockSheet sheet, Statute statute, LocalDate received) {
        Demand demand = sheet.demand();
        List<Duty> present = present(sheet);
        List<Duty> absent = DemandClocks.possible(demand, statute).stream()
                .filter(duty -> duty.when() == Condition.EVENT_HAPPENED && !present.contains(duty))
                .filter(duty -> duty.provenance().covers(received))
                .toList();
        List<EventEffect> effects = new ArrayList<>();
        for (ClockEvent event : ClockEvent.values()) {
            if (event != ClockEvent.RECEIVED) {
                add(effects, event, What.STARTS, present, duty -> duty.starts() == event);
            }
            add(effects, event, What.CREATES, absent, duty -> duty.starts() == event);
            add(effects, event, What.MOVES_START, present, duty -> duty.clock().latestOf().contains(event));
            add(effects, event, What.STOPS, present, duty -> pauses(duty, pause -> pause.from() == event));
            add(effects, event, What.RESUMES, present, duty -> pauses(
                    duty, pause -> pause.to() == event && demand.events().containsKey(pause.from())));
        }
        return List.copyOf(effects);
    }

    private static List<Duty> present(ClockSheet sheet) {
        return Stream.concat(
                sheet.clocks().stream(),
                sheet.candidates().stream().flatMap(candidate -> candidate.clocks().stream()))
                .map(DutyClock::duty)
                .distinct()
                .toList();
    }

    private static boolean pauses(Duty duty, Predicate<Pause> how) {
        Pause pause = duty.clock().pause();
        return pause != null && how.test(pause);
    }

    private static void add(
            List<EventEffect> effects, ClockEvent event, What what, List<Duty> among, Predicate<Duty> concerned) {
        List<Duty> duties = among.stream().filter(concerned).toList();
        if (!duties.isEmpty()) {
            effects.add(new EventEffect(event, what, duties));
        }
    }
}
