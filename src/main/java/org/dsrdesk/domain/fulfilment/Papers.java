package org.dsrdesk.domain.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Statute;

/**
 * What was written and recorded for a request, and what of it is missing before the request may be closed.
 *
 * @param letters its letters and acts, in the order in which they were begun
 * @param facts what is recorded of it, in the order in which it was recorded
 */
public record Papers(List<OutgoingLetter> letters, List<CaseFact> facts) {
    /** A request for which nothing was written or recorded. */
    public static final Papers NONE = new Papers(List.of(), List.of());

    private static final String RUSSIAN_ACT = "152-ФЗ";

    public Papers {
        letters = List.copyOf(letters);
        facts = List.copyOf(facts);
    }

    /** Acts of destruction that are missing, letters that are not out, and facts that something must follow. */
    public List<Missing> missing(Request request, Statute statute) {
        List<Missing> missing = new ArrayList<>();
        if (actsAreMade(statute)) {
            request.demands().stream()
                    .filter(this::lacksAct)
                    .forEach(demand -> missing.add(new Missing.DestructionAct(demand.id())));
        }
        letters.stream()
                .filter(letter -> letter.stage().isOpen())
                .forEach(letter -> missing.add(new Missing.Letter(letter.about().demand(), letter)));
        DemandId first = request.demands().getFirst().id();
        CaseFact.outstanding(facts).forEach(kind -> missing.add(new Missing.Fact(first, kind)));
        return missing;
    }

    /** Destruction is shown by an act where the desk serves 152-FZ (order of Roskomnadzor No. 179, item 1). */
    private static boolean actsAreMade(Statute statute) {
        return statute.duties().stream().anyMatch(duty -> duty.citation().act().equals(RUSSIAN_ACT));
    }

    private boolean lacksAct(Demand demand) {
        return demand.tasks().stream()
                .filter(TaskPlan.done(TaskWork.DESTROY))
                .anyMatch(task -> task.evidence().isEmpty() && !inAct(demand, task));
    }

    /** An act tells what was destroyed by its own day, and nothing of what was destroyed later. */
    private boolean inAct(Demand demand, FulfilmentTask task) {
        LocalDate destroyed = task.ended().map(TaskEnd::on).orElse(LocalDate.MAX);
        return letters.stream()
                .filter(letter -> letter.kind() == LetterKind.DESTRUCTION_ACT)
                .filter(letter -> letter.about().demand().equals(demand.id()))
                .filter(letter -> letter.stage() == LetterStage.MADE || letter.stage() == LetterStage.SENT)
                .map(OutgoingLetter::made)
                .anyMatch(made -> made != null && !made.on().isBefore(destroyed));
    }
}
