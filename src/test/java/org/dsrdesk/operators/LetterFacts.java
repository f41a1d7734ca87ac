package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.OFFICER;
import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.correspondence.Proposal;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;

/** What several policies oblige to by letters. */
final class LetterFacts {
    private final OperatorDesk desk;
    private final WriteLetters letters;
    private final Request request;

    private LetterFacts(OperatorDesk desk, Request request) {
        this.desk = desk;
        this.letters = new WriteLetters(desk.desk);
        this.request = request;
    }

    /** A demand goes to whoever answers for the data by one letter, and another tells the person so. */
    static void passedOn(OperatorDesk desk, String product, String target) {
        Request asked = desk.register(Channel.EMAIL, DemandKind.DELETION);
        Request decided = desk.desk.deciding().decide(asked, first(asked),
                NewDecision.of(Outcome.REDIRECTED, null, "данные собрал он").to(target), OFFICER);
        LetterFacts facts = new LetterFacts(desk, desk.desk.planning().plan(decided, first(decided), OFFICER));
        FulfilmentTask pass = facts.request.demands().getFirst().tasks().getFirst();
        assertEquals(target, pass.place().name());
        OutgoingLetter operator = facts.sent(LetterKind.REDIRECT_OPERATOR, LetterField.ADDRESSEE, target);
        assertEquals(OperatorDesk.TODAY, Objects.requireNonNull(facts.now().demands().getFirst()
                .task(pass.ordinal()).end()).on());
        OutgoingLetter person = facts.sent(LetterKind.REDIRECT_SUBJECT, LetterField.OTHER_OPERATOR, target);
        assertEquals(LetterStage.SENT, person.stage());
        assertEquals(OperatorDesk.TODAY, Objects.requireNonNull(operator.made()).on());
        assertTrue(facts.values(person).getOrDefault(LetterField.OUR_ROLE, "").contains("«" + product + "»"));
    }

    private Request now() {
        return desk.view(request).request();
    }

    private Map<LetterField, String> values(OutgoingLetter letter) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        letters.draft(letter, OFFICER).fields().forEach(field -> values.put(field.field(), field.value()));
        return values;
    }

    private OutgoingLetter sent(LetterKind kind, LetterField field, String said) {
        Proposal proposal = LetterProposals.of(desk.view(request), now().demands().getFirst()).stream()
                .filter(one -> one.about().kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not offered"));
        OutgoingLetter begun = desk.desk.outgoing().begin(now(), proposal.about(), Map.of(), OFFICER);
        assertEquals(said, values(begun).get(field));
        Map<LetterField, String> words = new EnumMap<>(LetterField.class);
        letters.draft(begun, OFFICER).fields().stream()
                .filter(DraftField::isEmpty)
                .forEach(one -> words.put(one.field(), "сказано"));
        OutgoingLetter made = letters.make(desk.desk.outgoing().write(begun, words, OFFICER), OFFICER);
        return desk.desk.dispatching().dispatched(
                made, new Dispatch(Dispatch.Way.POST, TestDesk.NOW, "РПО 80085512345678", OFFICER.name()), OFFICER);
    }
}
