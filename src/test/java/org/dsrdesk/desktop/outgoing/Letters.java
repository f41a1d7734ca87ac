package org.dsrdesk.desktop.outgoing;

import java.nio.file.Path;
import java.util.Map;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Profiles;
import org.dsrdesk.testing.TestDesk;

/** Requests of a full profile with their letters in each stage. */
final class Letters {
    private Letters() {}

    /** A desk of an operator that said all of itself. */
    static TestDesk desk(Path folder) {
        TestDesk desk = TestDesk.in(folder);
        desk.desk.profiles().keep(desk.operator.id(), Profiles.full(), TestDesk.OFFICER);
        return desk;
    }

    /** A request for data of which nothing is held. */
    static Request nothingHeld(TestDesk desk) {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        return desk.desk.deciding().decide(request, request.demands().getFirst().id(), Outcome.NOTHING_HELD, null,
                "искали по имени и почте", TestDesk.OFFICER);
    }

    static OutgoingLetter begin(TestDesk desk, Request request, LetterKind kind) {
        LetterAbout about =
                new LetterAbout(request.demands().getFirst().id(), kind, LetterLanguage.RUSSIAN, null);
        return desk.desk.outgoing().begin(request, about, Map.of(), TestDesk.OFFICER);
    }

    /** Writes all that the open draft lacks. */
    static void fill(OutgoingModel model) {
        model.lacking().forEach(field -> model.words().of(field.field()).set("сказано"));
    }

    /** A letter on a screen, made. */
    static OutgoingBench made(TestDesk desk, LetterKind kind) {
        OutgoingBench bench = new OutgoingBench(desk, begin(desk, nothingHeld(desk), kind));
        bench.model.load();
        fill(bench.model);
        bench.dispatching.make();
        return bench;
    }
}
