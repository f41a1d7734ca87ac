package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Duty;

/** Tells whether a duty, a task or order No. 179 waits for a letter that nobody has begun yet. */
final class Wanted {
    private final CaseView view;
    private final Demand demand;

    Wanted(CaseView view, Demand demand) {
        this.view = view;
        this.demand = demand;
    }

    boolean is(LetterAbout about) {
        if (about.kind() == LetterKind.DESTRUCTION_ACT) {
            return uncovered(LetterKind.DESTRUCTION_ACT, ActTasks.destroyed(demand).stream());
        }
        if (about.kind() == LetterKind.LOG_EXTRACT) {
            return uncovered(LetterKind.LOG_EXTRACT, ActTasks.automated(view, demand).stream());
        }
        if (letters().anyMatch(letter -> letter.about().equals(about))) {
            return false;
        }
        PlaceId place = about.place();
        return place == null
                ? duty(about.kind()) || task(about.kind())
                : recipient(about.kind(), place);
    }

    private Stream<OutgoingLetter> letters() {
        return view.outgoing().stream()
                .filter(letter -> letter.stage() != LetterStage.DISCARDED
                        && letter.about().demand().equals(demand.id()));
    }

    /** Whether data were destroyed that no paper of the kind covers: none is begun, or it was made before. */
    private boolean uncovered(LetterKind kind, Stream<FulfilmentTask> destroyed) {
        LocalDate last = destroyed.flatMap(task -> task.ended().stream())
                .map(TaskEnd::on)
                .max(LocalDate::compareTo)
                .orElse(null);
        return last != null && letters()
                .filter(letter -> letter.kind() == kind)
                .noneMatch(letter -> letter.made() == null || !letter.made().on().isBefore(last));
    }

    /** Whether an open duty waits for the letter, and for no other that is begun. */
    private boolean duty(LetterKind kind) {
        Set<String> begun = letters().flatMap(letter -> letter.kind().duties().stream()).collect(Collectors.toSet());
        return open().anyMatch(duty -> kind.duties().contains(duty) && !begun.contains(duty));
    }

    private Stream<String> open() {
        return view.sheets().stream()
                .filter(sheet -> sheet.demand().id().equals(demand.id()))
                .flatMap(sheet -> sheet.clocks().stream())
                .map(DutyClock::duty)
                .map(Duty::id)
                .filter(id -> demand.state(id).done() == null);
    }

    private boolean task(LetterKind kind) {
        return switch (kind.addressee()) {
            case SUBJECT -> kind == LetterKind.CONSEQUENCE_NOTICE && open(TaskWork.WARN);
            case REGULATOR -> kind == LetterKind.VIOLATION_REGULATOR && open(TaskWork.TELL_REGULATOR);
            case THIRD_PARTY, AUTHORITY, OTHER_OPERATOR, INTERNAL -> false;
        };
    }

    private boolean open(TaskWork work) {
        return demand.tasks().stream().anyMatch(task -> task.work() == work && task.isOpen());
    }

    /**
     * A processor waits for its instruction and anybody else for the notice; a notice is due to a processor too while
     * the duty to tell others is open although everybody was told.
     */
    private boolean recipient(LetterKind kind, PlaceId place) {
        boolean waits = Places.tasks(demand, place).stream()
                .anyMatch(task -> task.work() == TaskWork.TELL && task.isOpen());
        if (kind == LetterKind.PROCESSOR_INSTRUCTION || kind.addressee() == Addressee.OTHER_OPERATOR) {
            return waits;
        }
        boolean processor = view.landscape().known(place).filter(PlaceKnown::processor).isPresent();
        return (waits && !processor) || (!open(TaskWork.TELL) && duty(kind));
    }
}
