package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.casework.FindRepeats;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the requests of one person are found, on either engine. */
abstract class CandidatesContract {
    private static final String PHONE = "+79161234567";

    private @Nullable TestDesk open;

    abstract Database database();

    TestDesk desk() {
        if (open == null) {
            open = TestDesk.over(database());
        }
        return open;
    }

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void whoSharesAKeyIsFoundTheOneOfMostAndStrongestKeysFirst() {
        Request plain = register("Сосновский Олег Янович", null, PHONE);
        Request both = register("Ёлкина Анна", "anna@mail.example", PHONE);
        Request name = register("Анна Елкина", "other@mail.example", null);
        register("Берёзин Пётр", "petr@mail.example", "+79160000001");
        List<RequestId> found = sharing(who("Елкина Анна", "anna@mail.example", PHONE));
        assertEquals(both.id(), found.getFirst());
        assertEquals(List.of(both.id(), name.id(), plain.id()), found);
    }

    @Test
    void anotherOperatorsRequestsAreNotFound() {
        register("Ёлкина Анна", null, PHONE);
        Operator other = desk().desk.operators().keep(
                new Operator(new OperatorId(0), "Василёк", null, null, null, Rules.MOSCOW, CountingSwitches.STRICT,
                        List.of(Rules.PACK)),
                OFFICER);
        assertEquals(
                List.of(),
                desk().transactions.read(store -> store.candidates()
                        .sharing(IdentityKeys.of(who("Ёлкина Анна", null, PHONE)), other.id(), 10)));
    }

    @Test
    void aCorrectedRequesterIsFoundByTheNewKeysAndNoLongerByTheOld() {
        Request request = register("Ёлкина Анна", null, PHONE);
        desk().desk.events().correctRequester(request, who("Соснина Ольга", "olga@mail.example", null), OFFICER);
        assertEquals(List.of(), sharing(who("Ёлкина Анна", null, PHONE)));
        assertEquals(List.of(request.id()), sharing(who("", "olga@mail.example", null)));
        assertEquals(List.of(request.id()), sharing(who("Ольга Соснина", null, null)));
    }

    @Test
    void aRegistrationTakenBackLeavesNoKeys() {
        Request request = register("Ёлкина Анна", null, PHONE);
        desk().desk.undoing().undo(request.id(), OFFICER);
        int left = database().read(
                handle -> handle.createQuery("select count(*) from identity_key").mapTo(int.class).one());
        assertEquals(0, left);
    }

    @Test
    void ofAnAwfulLotOnOneNumberOnlyTheNewestAreLookedAtAndARareKeyStillLeadsToAnOldOne() {
        Request old = register("Ёлкина Анна", "anna@mail.example", PHONE);
        List<RequestId> newest = new ArrayList<>();
        for (int number = 1; number <= 45; number++) {
            newest.addFirst(register("", null, PHONE).id());
        }
        assertEquals(newest.subList(0, 40), sharing(who("", null, PHONE)));
        assertEquals(old.id(), sharing(who("Анна Ёлкина", null, PHONE)).getFirst());
    }

    @Test
    void whoCallsFromACallCentreIsFoundByNameAtAnotherNumber() {
        Request old = register("Ёлкина Анна Сергеевна", "anna@mail.example", null);
        for (int number = 1; number <= 45; number++) {
            register("", null, PHONE);
        }
        assertEquals(old.id(), sharing(who("Анна Сергеевна Ёлкина", null, PHONE)).getFirst());
    }

    @Test
    void namesThatAreNoneAreFoundAndHarmNothing() {
        String emoji = "\ud83d\ude00\ud83d\ude00";
        String endless = "Нескончаемая ".repeat(23).strip();
        String mixed = "Иvaнoвa Mapия " + String.join(" ", Collections.nCopies(9, "а б в г д е ж з и к"));
        for (String name : Arrays.asList("", "Я", emoji, endless, mixed)) {
            Request request = register(name, null, PHONE);
            assertEquals(request.id(), sharing(who(name, null, PHONE)).getFirst());
        }
    }

    @Test
    void whatAPersonLinkedIsFoundWhateverItLooksLike() {
        Request maiden = register("Ёлкина Анна", "anna@mail.example", null);
        Request married = register("Соснина Ольга", null, PHONE);
        link(1, maiden, married, PersonLink.Kind.SAME_PERSON, null);
        Earlier byPhone = find(who("Соснина Ольга", null, PHONE), null).getFirst();
        assertEquals(maiden.id(), byPhone.request().id());
        assertEquals(Likeness.SAME, byPhone.match().likeness());
        assertEquals(Set.of(Match.LINKED), byPhone.match().matches());
        Earlier byItself = find(who("Соснина Ольга", null, PHONE), married.id()).getFirst();
        assertEquals(maiden.id(), byItself.request().id());
    }

    @Test
    void whatAPersonToldApartIsLeftOutUntilThatIsTakenBack() {
        Request one = register("Ёлкина Анна", null, PHONE);
        Request twin = register("Ёлкина Анна", null, PHONE);
        link(1, one, twin, PersonLink.Kind.OTHER_PERSON, null);
        assertEquals(List.of(), find(who("Ёлкина Анна", null, PHONE), twin.id()));
        link(1, one, twin, PersonLink.Kind.OTHER_PERSON,
                new PersonLink.Undone("М. Офицерова", TestDesk.NOW.toInstant(), "Ошибка"));
        assertEquals(one.id(), find(who("Ёлкина Анна", null, PHONE), twin.id()).getFirst().request().id());
    }

    @Test
    void aRequestThatAPersonLinkedIsNotTakenBack() {
        Request one = register("Ёлкина Анна", null, PHONE);
        Request other = register("Соснина Ольга", "olga@mail.example", null);
        link(1, one, other, PersonLink.Kind.SAME_PERSON, null);
        assertThrows(
                RefusedException.class, () -> desk().desk.undoing().undo(other.id(), OFFICER));
    }

    @Test
    void aNewRequestKeepsTheSurestTwelveWithEveryFindingAmongThem() {
        Request deletion = desk().register("2026-11-02", DemandKind.DELETION);
        for (int day = 10; day < 30; day++) {
            desk().register(TestDesk.maria(), Rules.noon("2026-11-03").plusMinutes(day), DemandKind.ACCESS);
        }
        Request last = desk().register("2026-11-19", DemandKind.ACCESS);
        List<CaseView.Linked> kept = desk().view(last.id()).repeats();
        assertEquals(12, kept.size());
        assertEquals(
                List.of(deletion.id()),
                kept.stream()
                        .filter(linked -> linked.link().finding() == RepeatFinding.EARLIER)
                        .map(linked -> linked.earlier().id())
                        .toList());
    }

    private List<RequestId> sharing(Requester who) {
        return desk().transactions.read(store -> store.candidates()
                .sharing(IdentityKeys.of(who), desk().operator.id(), 100).stream()
                .map(candidate -> candidate.id())
                .toList());
    }

    private List<Earlier> find(Requester who, @Nullable RequestId itself) {
        return desk().desk.repeats().find(new FindRepeats.Question(
                IdentityKeys.of(who), Set.of(DemandKind.ACCESS), TestDesk.NOW, desk().operator, Rules.PACK, itself));
    }

    private void link(
            long id, Request one, Request other, PersonLink.Kind kind, PersonLink.@Nullable Undone undone) {
        desk().transactions.writeOnly((CaseStore store) -> store.people().put(new PersonLink(
                id, one.id(), other.id(), kind, "Назвала обе фамилии", "М. Офицерова", TestDesk.NOW.toInstant(),
                undone)));
    }

    private Request register(String name, @Nullable String email, @Nullable String phone) {
        return desk().desk.registering().register(
                new NewRequest(desk().operator.id(), Channel.EMAIL, Rules.noon("2026-11-09"), Rules.PACK,
                        who(name, email, phone), List.of(DemandKind.ACCESS), "", null),
                OFFICER);
    }

    private static Requester who(String name, @Nullable String email, @Nullable String phone) {
        return new Requester(name, email, phone, RequesterRole.SUBJECT, null);
    }
}
