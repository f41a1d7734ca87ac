package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskPlace;

/** The particulars of destruction that order No. 179 wants in the act (item 3) and in the log extract (item 5). */
final class ActValues {
    /** How long act and extract are kept (order No. 179, item 8). */
    static final int YEARS_KEPT = 3;

    private final LetterBasis basis;

    ActValues(LetterBasis basis) {
        this.basis = basis;
    }

    /** Item 3 (б): the processors that had work with the demand; else all, since some were instructed. */
    String processor() {
        List<Recipient> all = OperatorValues.processors(basis.profile().inventory());
        List<Recipient> concerned = all.stream().filter(this::worked).toList();
        List<Recipient> named = concerned.isEmpty() ? all : concerned;
        if (!named.isEmpty()) {
            return Lines.list(named.stream().map(one -> Lines.joined(", ", one.name(), one.contact())));
        }
        return basis.profile().inventory().systems().isEmpty()
                ? ""
                : basis.say("обработка другому лицу не поручалась", "no processor was engaged");
    }

    private boolean worked(Recipient recipient) {
        PlaceId place = new PlaceId(TaskPlace.Kind.RECIPIENT, recipient.id());
        return basis.demand().tasks().stream().anyMatch(task -> task.place().placeId().equals(place));
    }

    /** Item 3 (г): by name; whoever signed as the second person stands beside. */
    String destroyers() {
        return Lines.list(Stream.concat(
                ActTasks.destroyed(basis.demand()).stream().map(this::doer),
                second().map(name -> name + basis.say(" (вторая подпись)", " (second signature)"))));
    }

    String signatures() {
        String line = basis.say("должность ________________ подпись ________________ ",
                "post ____________________ signature ____________________ ");
        Stream<String> doers = ActTasks.destroyed(basis.demand()).stream().map(this::doer);
        return Lines.list(Stream.concat(doers, second()).map(name -> line + name));
    }

    private String doer(FulfilmentTask task) {
        String assignee = task.assignee();
        return assignee == null ? task.ended().map(TaskEnd::by).orElse("") : assignee;
    }

    private Stream<String> second() {
        List<String> doers = ActTasks.destroyed(basis.demand()).stream().map(this::doer).toList();
        return ActTasks.destroyed(basis.demand()).stream()
                .flatMap(task -> task.ended().stream())
                .flatMap(end -> Stream.ofNullable(end.second()))
                .map(Signature::by)
                .filter(name -> !doers.contains(name));
    }

    /** Item 3 (е): media with their sheets; empty when somebody still has to count the sheets. */
    String media() {
        List<FulfilmentTask> paper = ActTasks.paper(basis.view(), basis.demand());
        if (paper.stream().anyMatch(task -> ActTasks.sheets(task).isEmpty())) {
            return "";
        }
        return paper.isEmpty()
                ? basis.say("материальные носители не уничтожались", "none were destroyed")
                : Lines.list(paper.stream().map(task -> task.place().name()
                        + basis.say(", листов: ", ", sheets: ") + ActTasks.sheets(task).orElse("")));
    }

    /** Items 3 (ж) and 5 (в). */
    String informationSystem() {
        List<FulfilmentTask> automated = ActTasks.automated(basis.view(), basis.demand());
        return automated.isEmpty()
                ? basis.say(
                        "не применялась: данные обрабатывались без средств автоматизации",
                        "none: the processing was not automated")
                : Lines.joined("; ", automated.stream().map(task -> task.place().name()));
    }

    /** Item 3 (з): how, and where when it was done otherwise elsewhere. */
    String method() {
        return perPlace(task -> Lines.phrase(Lines.one(task.ended().map(TaskEnd::note).orElse(""))),
                ActTasks.destroyed(basis.demand()));
    }

    /** Items 3 (к) and 5 (д). */
    String date(boolean extract) {
        return perPlace(task -> task.ended().map(end -> basis.day(end.on())).orElse(""),
                extract ? ActTasks.automated(basis.view(), basis.demand()) : ActTasks.destroyed(basis.demand()));
    }

    private static String perPlace(Function<FulfilmentTask, String> words, List<FulfilmentTask> tasks) {
        List<String> different = tasks.stream().map(words).distinct().toList();
        return different.size() == 1
                ? different.getFirst()
                : Lines.joined("; ", tasks.stream().map(task -> TaskWords.at(task, words.apply(task))));
    }

    /** Item 8: three years from the last destruction; empty when nothing was destroyed. */
    Optional<LocalDate> keepUntil() {
        return ActTasks.destroyed(basis.demand()).stream()
                .flatMap(task -> task.ended().stream())
                .map(end -> end.on().plusYears(YEARS_KEPT))
                .max(Comparator.naturalOrder());
    }
}
