package org.dsrdesk.operators;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.Role;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.profiles.ShippedOperators;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;

/** A real desk of one operator that took its ready profile. */
final class OperatorDesk implements AutoCloseable {
    static final Actor OFFICER = TestDesk.OFFICER;
    static final Actor SUPPORT = new Actor("П. Поддержкин", Role.SUPPORT);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final TestDesk test;
    final CaseDesk desk;
    final Operator operator;
    final Profile profile;

    OperatorDesk(Path folder, String name) {
        test = TestDesk.in(folder);
        desk = test.desk;
        OperatorCard before = desk.profiles().card(test.operator.id()).orElseThrow();
        OperatorCard kept = desk.profiles()
                .keep(ShippedOperators.card(name, Rules.PACK::equals).replacing(before), OFFICER);
        operator = kept.operator();
        profile = kept.profile();
    }

    Request register(Channel channel, DemandKind... kinds) {
        return register(channel, TestDesk.maria(), Reception.PLAIN, OFFICER, kinds);
    }

    Request register(Channel channel, Requester who, Reception reception, Actor actor, DemandKind... kinds) {
        return desk.registering().register(
                new NewRequest(operator.id(), channel, Rules.noon("2026-11-20"), operator.packs().getFirst(), who,
                        List.of(kinds), "Прошу", null, reception, ""),
                actor);
    }

    static Requester named(String name, RequesterRole role) {
        return new Requester(name, "who@mail.example", null, role, null);
    }

    static DemandId first(Request request) {
        return request.demands().getFirst().id();
    }

    CaseView view(Request request) {
        return test.view(request.id());
    }

    /** The last days of the first demand's open duties, as {@code duty day}. */
    List<String> dues(Request request) {
        return view(request).sheets().getFirst().open().stream().map(OperatorDesk::due).toList();
    }

    private static String due(Deadline deadline) {
        return deadline.duty().id() + " " + deadline.due();
    }

    CaseFact fact(Request request, CaseFact.Kind kind, String words, String paper) {
        return desk.facts().record(request.id(), kind, TODAY, words, paper, OFFICER);
    }

    List<CaseFact.Kind> facts(Request request) {
        return desk.facts().of(request.id(), OFFICER).stream().map(CaseFact::kind).toList();
    }

    /** Whether the plan for a kind has such work in a place of the inventory, by its identity. */
    boolean plans(DemandKind kind, TaskWork work, String place) {
        return profile.plan().linesFor(kind).stream()
                .anyMatch(line -> line.work() == work && line.place().id().equals(place));
    }

    Set<String> planned(TaskPlace.Kind kind) {
        return profile.plan().lines().stream()
                .filter(line -> line.place().kind() == kind)
                .map(line -> line.place().id())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        test.close();
    }
}
