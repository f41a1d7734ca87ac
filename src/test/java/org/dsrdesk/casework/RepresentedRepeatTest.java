package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Set;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Article 14(4) is about the subject: what was answered for one client is no answer to another. */
class RepresentedRepeatTest {
    private static final String MARIA = "Иванова Мария Сергеевна";

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        desk.answer(register(lawyerOf(MARIA), "2026-11-02"), "2026-11-05");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSecondClientOfOneLawyerIsNotRefusedAsARepeatOfTheFirst() {
        Request second = register(lawyerOf("Петров Олег Олегович"), "2026-11-12");
        RepeatLink link = desk.view(second.id()).repeats().getFirst().link();
        assertEquals(Likeness.PERHAPS, link.match().likeness());
        confirm(second);
        assertThrows(RefusedException.class, () -> refuse(second));
    }

    @Test
    void theSameClientOfOneLawyerIs() {
        Request again = register(lawyerOf("Ивановой Марии Сергеевны"), "2026-11-12");
        assertEquals(Likeness.SAME, desk.view(again.id()).repeats().getFirst().link().match().likeness());
        confirm(again);
        assertEquals("repeat.early",
                refuse(again).demands().getFirst().decided().orElseThrow().groundId());
    }

    @Test
    void thePersonHerselfIsFoundAfterHerLawyer() {
        Requester herself = new Requester(MARIA, "m@mail.example", null, RequesterRole.SUBJECT, null);
        Request own = register(herself, "2026-11-12");
        assertEquals(Set.of(Match.SUBJECT),
                desk.view(own.id()).repeats().getFirst().link().match().matches());
        confirm(own);
        assertEquals("repeat.early", refuse(own).demands().getFirst().decided().orElseThrow().groundId());
    }

    private static Requester lawyerOf(String client) {
        return new Requester("Адвокатов Лев Ильич", "law@bureau.example", "+79031112233",
                RequesterRole.REPRESENTATIVE, client);
    }

    private Request register(Requester who, String day) {
        return desk.register(who, Rules.noon(day), DemandKind.ACCESS);
    }

    private void confirm(Request request) {
        RepeatLink link = desk.view(request.id()).repeats().getFirst().link();
        desk.desk.assessing().judge(request, link, RepeatLink.Verdict.CONFIRMED, OFFICER);
    }

    private Request refuse(Request request) {
        return desk.desk.deciding()
                .decide(request, request.demands().getFirst().id(), Outcome.REFUSED, "repeat.early", "x", OFFICER);
    }
}
