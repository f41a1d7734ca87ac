package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.CitationWords;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Citation;

/** Says what became of data that were to be destroyed: all gone, or what where; nothing where nothing was destroyed. */
final class DestructionResult {
    private static final Citation LATER = new Citation("152-ФЗ", "21", "6");

    private final LetterBasis basis;
    private final DemandWork work;

    DestructionResult(LetterBasis basis) {
        this.basis = basis;
        this.work = new DemandWork(basis.view(), basis.demand());
    }

    String words() {
        List<FulfilmentTask> destroyed = ended(TaskOutcome.DONE);
        List<FulfilmentTask> kept = ended(TaskOutcome.KEPT_BY_LAW);
        List<FulfilmentTask> putOff = putOff();
        if (!destroyed.isEmpty() && kept.isEmpty() && putOff.isEmpty()) {
            return basis.say("данные уничтожены", "the data are destroyed");
        }
        return Lines.joined("; ",
                places(basis.say("уничтожено: ", "destroyed: "), destroyed),
                places(until(putOff), putOff) + (putOff.isEmpty() ? "" : later()),
                places(basis.say("сохраняется по закону: ", "kept under the law: "), kept));
    }

    private List<FulfilmentTask> ended(TaskOutcome outcome) {
        return work.of(TaskWork.DESTROY).stream().filter(task -> task.endedAs(outcome)).toList();
    }

    private List<FulfilmentTask> putOff() {
        return work.undestroyed().stream().filter(task -> task.endedAs(TaskOutcome.IMPOSSIBLE)).toList();
    }

    private String until(List<FulfilmentTask> putOff) {
        String day = putOff.stream()
                .flatMap(task -> task.ended().map(TaskEnd::destroyBy).stream())
                .max(Comparator.<LocalDate>naturalOrder())
                .map(basis::day)
                .orElse("");
        return basis.say(
                "заблокировано и будет уничтожено не позднее " + day + ": ",
                "restricted, to be destroyed by " + day + ": ");
    }

    private String later() {
        return " (" + CitationWords.of(LATER, basis.language()) + ")";
    }

    private static String places(String words, List<FulfilmentTask> tasks) {
        Stream<String> names = tasks.stream().map(task -> task.place().name());
        return tasks.isEmpty() ? "" : words + Lines.joined(", ", names);
    }
}
