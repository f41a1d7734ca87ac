package org.dsrdesk.correspondence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.Papers;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Duty;

/** Tells whether a duty, a task or order No. 179 waits for a letter that nobody has begun yet. */
final class Wanted {
    private final CaseView view;
    private final Demand demand;
    private final DemandWork work;

    Wanted(CaseView view, Demand demand) {
        this.view = view;
        this.demand = demand;
        this.work = new DemandWork(view, demand);
    }

    boolean is(LetterAbout about) {
        if (about.kind() == LetterKind.DESTRUCTION_ACT) {
            return uncovered(LetterKind.DESTRUCTION_ACT, ActTasks.destroyed(demand));
        }
        if (about.kind() == LetterKind.LOG_EXTRACT) {
            return uncovered(LetterKind.LOG_EXTRACT, ActTasks.automated(view, demand));
        }
        if (about.kind() == LetterKind.EXTENSION || about.kind() == LetterKind.EXTENSION_REGULATOR) {
            return announced() && letters().noneMatch(
                    letter -> letter.stage() != LetterStage.SENT && letter.about().equals(about));
        }
        if (!work.recorded(about.kind()) || letters().anyMatch(letter -> letter.about().equals(about))) {
            return false;
        }
        PlaceId place = about.place();
        return place == null
                ? duty(about.kind()) || task(about.kind()) || promised(about.kind())
                : recipient(about.kind(), place);
    }

    private Stream<OutgoingLetter> letters() {
        return view.outgoing().stream()
                .filter(letter -> letter.stage() != LetterStage.DISCARDED
                        && letter.about().demand().equals(demand.id()));
    }

    /** Whether an extension counts only once its notice goes out (152-FZ arts. 14(3), 20(1), 20(4)). */
    private boolean announced() {
        return view.sheets().stream()
                .filter(sheet -> sheet.demand().id().equals(demand.id()))
                .anyMatch(sheet -> sheet.announced().isPresent());
    }

    /** Whether data were destroyed that no paper of the kind covers: none is begun, or it was made before. */
    private boolean uncovered(LetterKind kind, List<FulfilmentTask> destroyed) {
        Papers papers = view.papers();
        return destroyed.stream().anyMatch(task -> !papers.tell(kind, demand, task));
    }

    /** Whether an open duty waits for the letter, and for no other that is begun. */
    private boolean duty(LetterKind kind) {
        Set<String> begun = letters().flatMap(letter -> letter.kind().duties().stream()).collect(Collectors.toSet());
        return open().anyMatch(duty -> kind.duties().contains(duty) && !begun.contains(duty));
    }

    private Stream<String> open() {
        return DemandClocks.duties(demand, view.statute(), Circumstances.of(view.request())).stream()
                .map(Duty::id)
                .filter(id -> demand.state(id).done() == null);
    }

    private boolean task(LetterKind kind) {
        return switch (kind.addressee()) {
            case SUBJECT -> (kind == LetterKind.CONSEQUENCE_NOTICE && work.open(TaskWork.WARN))
                    || (kind == LetterKind.UNBLOCKED && work.open(TaskWork.UNBLOCK));
            case REGULATOR -> kind == LetterKind.VIOLATION_REGULATOR && work.open(TaskWork.TELL_REGULATOR);
            case THIRD_PARTY, AUTHORITY, OTHER_OPERATOR, INTERNAL -> false;
        };
    }

    /** Whether the person was told that the destruction is put off, and it has come since. */
    private boolean promised(LetterKind kind) {
        return Truthful.ALL_DESTROYED.contains(kind) && !work.open(TaskWork.DESTROY)
                && letters().anyMatch(letter -> letter.kind() == LetterKind.DESTRUCTION_POSTPONED
                        && letter.stage() == LetterStage.SENT)
                && letters().noneMatch(letter -> Truthful.ALL_DESTROYED.contains(letter.kind()));
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
        return (waits && !processor) || (!work.open(TaskWork.TELL) && duty(kind));
    }
}
