package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.fulfilment.TaskPlan;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/** What letters say of the work: where, what was done, what is kept, who was told; a line for each place. */
final class TaskValues {
    private static final Set<LetterKind> OF_BLOCKING = EnumSet.of(LetterKind.BLOCKED, LetterKind.ORDER_BLOCK);
    private static final Set<LetterKind> OF_DESTRUCTION = EnumSet.of(
            LetterKind.DESTROYED,
            LetterKind.WITHDRAWAL_DESTROYED,
            LetterKind.VIOLATION_DESTROYED,
            LetterKind.PURPOSE_DESTROYED,
            LetterKind.THIRD_PARTY_DESTRUCTION,
            LetterKind.DESTRUCTION_ACT);
    /** The letters on data that are blocked because they cannot be destroyed in time. */
    static final Set<LetterKind> POSTPONED =
            EnumSet.of(LetterKind.DESTRUCTION_POSTPONED, LetterKind.IMPOSSIBILITY_NOTE);
    /** The letters that tell that processing goes on. */
    static final Set<LetterKind> CONTINUED = EnumSet.of(
            LetterKind.WITHDRAWAL_CONTINUED, LetterKind.STOP_CONTINUED, LetterKind.PURPOSE_CONTINUED);
    private static final Set<LetterKind> NAMING_RECIPIENTS =
            EnumSet.of(LetterKind.CORRECTED, LetterKind.DESTROYED);
    private static final Set<LetterKind> NAMING_RECIPIENTS_IN_ENGLISH =
            EnumSet.of(LetterKind.WITHDRAWAL_DESTROYED, LetterKind.DISTRIBUTION_STOPPED);

    private final LetterBasis basis;
    private final Demand demand;
    private final TrailValues trail;

    TaskValues(LetterBasis basis, TrailValues trail) {
        this.basis = basis;
        this.demand = basis.demand();
        this.trail = trail;
    }

    /** The categories of data that the letter speaks of: those of the work it tells of, or of the recipient. */
    String categories() {
        PlaceId place = basis.about().place();
        String theirs = place == null ? "" : categories(Places.tasks(demand, place));
        List<FulfilmentTask> told = toldOf();
        String known = theirs.isEmpty() ? categories(told) : theirs;
        return known.isEmpty() && (place != null || told.isEmpty()) ? all() : known;
    }

    private String categories(List<FulfilmentTask> tasks) {
        return Lines.joined("; ", tasks.stream().flatMap(task -> basis.categories(task).stream()));
    }

    /** The work that the letter tells of. */
    private List<FulfilmentTask> toldOf() {
        LetterKind kind = basis.kind();
        if (OF_BLOCKING.contains(kind)) {
            return of(TaskWork.BLOCK);
        }
        if (OF_DESTRUCTION.contains(kind)) {
            return done(TaskWork.DESTROY);
        }
        if (POSTPONED.contains(kind)) {
            return ended(TaskOutcome.IMPOSSIBLE);
        }
        if (kind == LetterKind.ORDER_DESTROY) {
            return of(TaskWork.DESTROY).stream().filter(task -> !kept(task)).toList();
        }
        if (kind == LetterKind.LOG_EXTRACT) {
            return ActTasks.automated(basis.view(), demand);
        }
        return kind == LetterKind.UNBLOCKED ? of(TaskWork.UNBLOCK) : demand.tasks();
    }

    private String all() {
        return Lines.joined("; ", basis.view().landscape().of(TaskPlace.Kind.SYSTEM).stream()
                .flatMap(place -> place.categories().stream()));
    }

    String systems() {
        if (basis.kind() == LetterKind.REDIRECT_OPERATOR) {
            return Lines.list(basis.view().landscape().of(TaskPlace.Kind.SYSTEM).stream().map(PlaceKnown::name));
        }
        return Lines.list(places().stream().map(task -> TaskWords.named(task, basis)));
    }

    private List<FulfilmentTask> places() {
        if (POSTPONED.contains(basis.kind())) {
            return ended(TaskOutcome.IMPOSSIBLE);
        }
        if (basis.kind() != LetterKind.UNBLOCKED) {
            return done(TaskWork.BLOCK);
        }
        List<FulfilmentTask> open = of(TaskWork.UNBLOCK).stream().filter(FulfilmentTask::isOpen).toList();
        return open.isEmpty() ? done(TaskWork.UNBLOCK) : open;
    }

    /** Who is to do what where, and by when. */
    String assignments() {
        return Lines.list(assigned().stream().map(this::assignment));
    }

    private List<FulfilmentTask> assigned() {
        PlaceId place = basis.about().place();
        if (place != null) {
            return Places.tasks(demand, place);
        }
        TaskWork work = basis.kind() == LetterKind.ORDER_BLOCK ? TaskWork.BLOCK : TaskWork.DESTROY;
        List<FulfilmentTask> all = of(work);
        List<FulfilmentTask> open = all.stream().filter(FulfilmentTask::isOpen).toList();
        return open.isEmpty() ? all.stream().filter(task -> !kept(task)).toList() : open;
    }

    private String assignment(FulfilmentTask task) {
        TaskWork work = task.work() == TaskWork.TELL ? instructed() : task.work();
        String what = basis.say(TaskWords.toDo(work).russian(), TaskWords.toDo(work).english());
        String own = Places.ownWords(basis.view(), task);
        String words = own.isBlank() ? "" : " (" + Lines.phrase(Lines.one(own)) + ")";
        String by = task.due() == null ? "" : basis.say("до ", "by ") + basis.day(task.due());
        String who = responsible(task);
        String line = Lines.joined(" ", what + words, who.isEmpty() ? by : "— " + Lines.joined(", ", who, by));
        return basis.about().place() == null ? TaskWords.at(task, line) : line;
    }

    /** What a processor who is told of the demand has to do. */
    private TaskWork instructed() {
        TaskWork work = TaskPlan.mainWork(demand);
        return work == TaskWork.OTHER ? TaskWork.STOP : work;
    }

    private String responsible(FulfilmentTask task) {
        String assignee = task.assignee();
        return assignee == null
                ? basis.profile().inventory().system(task.place().id())
                        .filter(_ -> task.place().kind() == TaskPlace.Kind.SYSTEM)
                        .map(system -> system.owner())
                        .orElse("")
                : assignee;
    }

    /** What was done, a line for each place. */
    String done() {
        String lines = Lines.list(demand.tasks().stream()
                .filter(task -> task.end() != null && tells(task, task.end()))
                .map(task -> ended(task, Objects.requireNonNull(task.end()))));
        return lines.isEmpty() ? nothingDone() : lines;
    }

    /** How a task ended; a processor that was instructed has not said yet that it did what it is to do. */
    private String ended(FulfilmentTask task, TaskEnd end) {
        boolean instructed = task.work() == TaskWork.TELL && task.endedAs(TaskOutcome.DONE)
                && trail.instructed(task.place().placeId());
        if (!instructed) {
            return TaskWords.ended(task, end, basis);
        }
        String what = basis.say(
                "поручено " + TaskWords.toDo(instructed()).russian(),
                "instructed to " + TaskWords.toDo(instructed()).english());
        return TaskWords.at(task, what + ", " + basis.day(end.on()));
    }

    private boolean tells(FulfilmentTask task, TaskEnd end) {
        boolean kept = end.outcome() == TaskOutcome.KEPT_BY_LAW && basis.kind().fields().contains(LetterField.KEPT);
        boolean putOff = end.outcome() == TaskOutcome.IMPOSSIBLE && basis.kind() == LetterKind.DESTRUCTION_POSTPONED;
        return !kept && !putOff && switch (task.work()) {
            case HAND_OVER, WARN, TELL_REGULATOR -> false;
            case TELL -> !namesRecipients();
            case UNBLOCK -> !continues();
            case DESTROY, BLOCK, CORRECT, STOP, STOP_SERVICE, OTHER -> true;
        };
    }

    private boolean namesRecipients() {
        return NAMING_RECIPIENTS.contains(basis.kind())
                || (basis.language() == LetterLanguage.ENGLISH
                        && NAMING_RECIPIENTS_IN_ENGLISH.contains(basis.kind()));
    }

    private boolean continues() {
        return CONTINUED.contains(basis.kind());
    }

    private String nothingDone() {
        if (continues()) {
            return basis.say("ничего", "nothing");
        }
        if (basis.kind() == LetterKind.DESTRUCTION_POSTPONED) {
            return basis.say("пока ничего", "nothing yet");
        }
        if (basis.kind() == LetterKind.DEMAND_REFUSAL) {
            return basis.say("они обрабатываются, как и прежде", "they are processed as before");
        }
        if (basis.kind() == LetterKind.POLICY_REFUSAL) {
            return basis.say(
                    "обращение зарегистрировано, на него дан этот письменный ответ",
                    "the request is registered, and this is the written answer to it");
        }
        boolean refused = demand.decided().filter(made -> made.outcome() == Outcome.REFUSED).isPresent();
        return basis.kind() == LetterKind.AUTOMATED_RESULT && refused
                ? basis.say("ничего: решение остаётся в силе", "nothing: the decision stands")
                : "";
    }

    /** Which recipients were told; that there was nobody to tell, where the tasks say so. */
    String told() {
        List<FulfilmentTask> telling = of(TaskWork.TELL);
        String lines = Lines.list(telling.stream()
                .filter(task -> task.endedAs(TaskOutcome.DONE))
                .map(task -> task.place().name() + " — "
                        + trail.told(task, Objects.requireNonNull(task.end()))));
        boolean waits = telling.stream().anyMatch(FulfilmentTask::isOpen);
        return lines.isEmpty() && !waits ? basis.say("никому", "nobody") : lines;
    }

    /** Where it was looked and nothing found. */
    String placesChecked() {
        return Lines.list(ended(TaskOutcome.NOTHING_FOUND).stream()
                .map(task -> Lines.joined(basis.say(" — ", ", "), task.place().name(), endDay(task.end()))));
    }

    private String endDay(@Nullable TaskEnd end) {
        return end == null ? "" : basis.day(end.on());
    }

    private List<FulfilmentTask> of(TaskWork work) {
        return demand.tasks().stream().filter(task -> task.work() == work).toList();
    }

    private List<FulfilmentTask> done(TaskWork work) {
        return of(work).stream().filter(task -> task.endedAs(TaskOutcome.DONE)).toList();
    }

    private List<FulfilmentTask> ended(TaskOutcome outcome) {
        return demand.tasks().stream().filter(task -> task.endedAs(outcome)).toList();
    }

    private static boolean kept(FulfilmentTask task) {
        return Optional.ofNullable(task.end()).filter(end -> end.outcome() == TaskOutcome.KEPT_BY_LAW).isPresent();
    }
}
