package org.dsrdesk.domain.fulfilment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Statute;

/**
 * What was written and recorded for a request, and what of it is missing before the request may be closed.
 *
 * @param letters its letters and acts, in the order in which they were begun
 * @param facts what is recorded of it, in the order in which it was recorded
 * @param order whether tasks ended before letters were made or after
 */
public record Papers(List<OutgoingLetter> letters, List<CaseFact> facts, LogOrder order) {
    /** A request for which nothing was written or recorded. */
    public static final Papers NONE = new Papers(List.of(), List.of(), LogOrder.NONE);

    private static final String RUSSIAN_ACT = "152-ФЗ";

    public Papers {
        letters = List.copyOf(letters);
        facts = List.copyOf(facts);
    }

    /**
     * Acts of destruction and log extracts that are missing, letters that are not out, and facts that something must
     * follow.
     *
     * @param landscape which places are information systems
     */
    public List<Missing> missing(Request request, Statute statute, Landscape landscape) {
        List<Missing> missing = new ArrayList<>();
        if (actsAreMade(statute)) {
            request.demands().forEach(demand -> missing.addAll(ofDestruction(demand, landscape)));
        }
        letters.stream()
                .filter(letter -> letter.stage().isOpen())
                .forEach(letter -> missing.add(new Missing.Letter(letter.about().demand(), letter)));
        request.demands().stream()
                .filter(demand -> toldOtherwise(demand, statute, Circumstances.of(request)))
                .forEach(demand -> missing.add(new Missing.Answer(demand.id())));
        DemandId first = request.demands().getFirst().id();
        CaseFact.outstanding(facts).forEach(kind -> missing.add(new Missing.Fact(first, kind)));
        return missing;
    }

    /** Destruction is shown by an act where the desk serves 152-FZ (order of Roskomnadzor No. 179, item 1). */
    private static boolean actsAreMade(Statute statute) {
        return statute.duties().stream().anyMatch(duty -> duty.citation().act().equals(RUSSIAN_ACT));
    }

    /** In information systems by an act and by an extract from their event log (order No. 179, item 2). */
    private List<Missing> ofDestruction(Demand demand, Landscape landscape) {
        List<Missing> missing = new ArrayList<>();
        if (lacks(LetterKind.DESTRUCTION_ACT, demand, DestroyedData.of(demand))) {
            missing.add(new Missing.DestructionAct(demand.id()));
        }
        if (lacks(LetterKind.LOG_EXTRACT, demand, DestroyedData.automated(landscape, demand))) {
            missing.add(new Missing.LogExtract(demand.id()));
        }
        return missing;
    }

    /** Whether the answer that was given tells of an earlier decision, and no letter of the one that stands now. */
    private boolean toldOtherwise(Demand demand, Statute statute, Circumstances circumstances) {
        Decision now = demand.decision();
        return now != null
                && !demand.earlier().isEmpty()
                && now.saysOtherThan(demand.earlier().getLast().decision())
                && DemandClocks.duties(demand, statute, circumstances).stream()
                        .filter(LetterKind::tellDecision)
                        .flatMap(duty -> Stream.ofNullable(demand.state(duty.id()).done()))
                        .anyMatch(done -> done.applied() && done.at().toInstant().isBefore(now.at()))
                && letters.stream()
                        .filter(letter -> letter.stage() == LetterStage.SENT && letter.kind().tellsDecision())
                        .filter(letter -> letter.about().demand().equals(demand.id()))
                        .flatMap(letter -> Stream.ofNullable(letter.made()))
                        .noneMatch(made -> !made.pdf().added().isBefore(now.at()));
    }

    private boolean lacks(LetterKind kind, Demand demand, List<FulfilmentTask> destroyed) {
        return destroyed.stream()
                .filter(task -> task.evidence().isEmpty())
                .anyMatch(task -> of(kind, demand)
                        .filter(letter -> letter.stage() == LetterStage.MADE || letter.stage() == LetterStage.SENT)
                        .noneMatch(letter -> order.knew(letter, task)));
    }

    private Stream<OutgoingLetter> of(LetterKind kind, Demand demand) {
        return letters.stream()
                .filter(letter -> letter.kind() == kind && letter.about().demand().equals(demand.id()));
    }

    /** Whether a paper that was begun and not given up tells of a task, or will once it is made. */
    public boolean tell(LetterKind kind, Demand demand, FulfilmentTask task) {
        return of(kind, demand)
                .filter(letter -> letter.stage() != LetterStage.DISCARDED)
                .anyMatch(letter -> letter.made() == null || order.knew(letter, task));
    }
}
