package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.statute.DutyAction;

/** What the refusal of a repeat must prove: the first request, its answer and the dispatch (152-FZ art. 14(6)). */
final class RepeatValues {
    private final LetterBasis basis;

    RepeatValues(LetterBasis basis) {
        this.basis = basis;
    }

    String firstNumber() {
        return first().map(linked -> linked.earlier().number().toString()).orElse("");
    }

    String firstDate() {
        return first()
                .map(linked -> linked.earlier().intake().received()
                        .withZoneSameInstant(basis.view().operator().zone())
                        .toLocalDate())
                .map(basis::day)
                .orElse("");
    }

    String firstAnswer() {
        return sent().flatMap(TrailValues::dispatchDay)
                .or(() -> answered().map(done -> done.at().toLocalDate()))
                .map(basis::day)
                .orElse("");
    }

    String proof() {
        return sent().map(letter -> TrailValues.proof(letter, basis))
                .filter(proof -> !proof.isEmpty())
                .or(() -> answered().map(done -> Lines.one(done.note())))
                .orElse("");
    }

    /** The day from which a repeat is lawful again, if the first request still bars one. */
    Optional<LocalDate> lawfulAgain() {
        return first().flatMap(RepeatValues::lawfulAgain);
    }

    private Optional<Linked> first() {
        return basis.view().repeats().stream()
                .filter(linked -> linked.link().verdict() == Verdict.CONFIRMED && linked.link().excuse() == null)
                .filter(linked -> bars(linked).findAny().isPresent())
                .max(Comparator.comparing(linked -> lawfulAgain(linked).orElse(LocalDate.MIN)));
    }

    private Stream<Finding> bars(Linked linked) {
        return linked.findings().stream()
                .filter(finding -> finding.what() == RepeatFinding.WITHIN_INTERVAL
                        && finding.kinds().contains(basis.demand().kind()));
    }

    private static Optional<LocalDate> lawfulAgain(Linked linked) {
        return linked.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.lawfulAgain()))
                .max(Comparator.naturalOrder());
    }

    private Stream<Demand> firstDemands() {
        return first().stream()
                .flatMap(linked -> linked.earlier().demands().stream())
                .filter(demand -> demand.kind() == basis.demand().kind());
    }

    /** The answer to the first request, where the desk sent it. */
    private Optional<OutgoingLetter> sent() {
        List<Demand> demands = firstDemands().toList();
        return basis.earlier().stream()
                .filter(letter -> letter.stage() == LetterStage.SENT
                        && letter.kind().addressee() == Addressee.SUBJECT
                        && letter.kind().duties().stream().anyMatch(this::answers)
                        && demands.stream().anyMatch(demand -> demand.id().equals(letter.about().demand())))
                .findFirst();
    }

    private Optional<DutyDone> answered() {
        return firstDemands()
                .flatMap(demand -> demand.duties().stream())
                .filter(state -> answers(state.dutyId()))
                .flatMap(state -> Stream.ofNullable(state.done()))
                .filter(DutyDone::applied)
                .findFirst();
    }

    private boolean answers(String dutyId) {
        return first().map(Linked::law)
                .filter(law -> law.knows(dutyId) && law.duty(dutyId).action() == DutyAction.ANSWER)
                .isPresent();
    }
}
