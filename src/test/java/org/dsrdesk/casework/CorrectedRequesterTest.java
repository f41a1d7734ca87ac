package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.person.IdentityDetails;
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

class CorrectedRequesterTest {
    private static final Requester LI =
            new Requester("Ли Пётр", "li@post.example", "+79990000001", RequesterRole.SUBJECT, null);

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") private TestDesk desk;

    @SuppressWarnings("NullAway.Init") private Request answered;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        answered = desk.answer(desk.register("2026-11-02", DemandKind.ACCESS), "2026-11-03");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aStrangerCorrectedToAKnownPersonFindsHerRequests() {
        Request stranger = desk.register(LI, Rules.noon("2026-11-13"), DemandKind.ACCESS);
        assertEquals(List.of(), links(stranger));
        Request corrected = correct(stranger, TestDesk.maria());
        RepeatLink link = links(corrected).getFirst();
        assertEquals(answered.id(), link.earlier());
        assertEquals(Likeness.SAME, link.match().likeness());
        assertEquals(Verdict.PROPOSED, link.verdict());
        assertTrue(logged(corrected, LogAction.REPEAT_PROPOSED));
        confirm(corrected);
        assertEquals("repeat.early", refused(corrected).demands().getFirst().decided().orElseThrow().groundId());
    }

    @Test
    void whatWasConfirmedOfSomebodyElseCarriesNoRefusalAndStaysInTheHistory() {
        Request confirmed = confirmed();
        Request corrected = correct(confirmed, LI);
        assertEquals(List.of(), links(corrected));
        assertThrows(RefusedException.class, () -> refused(corrected));
        PersonLink said = desk.desk.linking().of(corrected.id(), OFFICER).getFirst();
        assertEquals("М. Офицерова", said.by());
        assertEquals(false, said.holds());
        assertTrue(logged(corrected, LogAction.LINK_UNDONE));
        assertTrue(logged(answered, LogAction.LINK_UNDONE));
    }

    @Test
    void correctedBackItIsProposedAgainAndCanBeConfirmedAgain() {
        Request back = correct(correct(confirmed(), LI), TestDesk.maria());
        assertEquals(List.of(Verdict.PROPOSED), links(back).stream().map(RepeatLink::verdict).toList());
        assertThrows(RefusedException.class, () -> refused(back));
        confirm(back);
        assertEquals("repeat.early", refused(back).demands().getFirst().decided().orElseThrow().groundId());
    }

    @Test
    void theEarlierRequestsRequesterCorrectedHasTheSameEffect() {
        Request confirmed = confirmed();
        correct(desk.view(answered.id()).request(), LI);
        assertEquals(List.of(), links(confirmed));
        assertThrows(RefusedException.class, () -> refused(confirmed));
    }

    @Test
    void whatOnlyAddsToTheEvidenceLeavesWhatWasConfirmed() {
        Request confirmed = confirmed();
        Request told = correct(confirmed, TestDesk.maria().withDetails(new IdentityDetails(null, "77-Д", null, null)));
        assertEquals(List.of(Verdict.CONFIRMED), links(told).stream().map(RepeatLink::verdict).toList());
        assertEquals("repeat.early", refused(told).demands().getFirst().decided().orElseThrow().groundId());
    }

    private Request confirmed() {
        Request request = desk.register("2026-11-13", DemandKind.ACCESS);
        confirm(request);
        return request;
    }

    private void confirm(Request request) {
        desk.desk.assessing().judge(request, links(request).getFirst(), Verdict.CONFIRMED, OFFICER);
    }

    private Request correct(Request request, Requester who) {
        return desk.desk.events().correctRequester(request, who, OFFICER);
    }

    private Request refused(Request request) {
        return desk.desk.deciding()
                .decide(request, request.demands().getFirst().id(), Outcome.REFUSED, "repeat.early", "x", OFFICER);
    }

    private List<RepeatLink> links(Request request) {
        return desk.view(request.id()).repeats().stream().map(CaseView.Linked::link).toList();
    }

    private boolean logged(Request request, LogAction action) {
        return desk.view(request.id()).log().stream().anyMatch(entry -> entry.action() == action);
    }
}
