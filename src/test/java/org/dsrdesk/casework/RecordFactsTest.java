package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.CaseFact.Kind;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path folder;

    @Test
    void whatCameWithARequestIsOutstandingUntilItIsDestroyed() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request request = desk.register("2026-11-09", DemandKind.WITHDRAWAL);
            RecordFacts facts = desk.desk.facts();
            CaseFact came = facts.record(
                    request.id(), Kind.SUPPORT_DATA, TODAY, " модель телефона, файл трассировки ", "", OFFICER);
            facts.record(request.id(), Kind.DOCUMENT_RECEIVED, TODAY, "заявление", "", OFFICER);
            assertEquals("модель телефона, файл трассировки", came.words());
            assertEquals(came, facts.of(request.id(), OFFICER).getFirst());
            assertEquals(Set.of(Kind.SUPPORT_DATA_DESTROYED, Kind.DOCUMENT_DESTROYED),
                    CaseFact.outstanding(facts.of(request.id(), OFFICER)));
            facts.record(request.id(), Kind.SUPPORT_DATA_DESTROYED, TODAY, "вместе с обращением", "", OFFICER);
            facts.record(request.id(), Kind.DOCUMENT_DESTROYED, TODAY, "измельчено", "", OFFICER);
            assertEquals(Set.of(), CaseFact.outstanding(facts.of(request.id(), OFFICER)));
            LogEntry line = desk.view(request.id()).log().getLast();
            assertEquals(LogAction.FACT_RECORDED, line.action());
            assertEquals("DOCUMENT_DESTROYED", line.facts().get("fact"));
            assertFalse(line.facts().toString().contains("измельчено"));
        }
    }

    @Test
    void aFactWithoutWordsOrItsPaperOrOnADayToComeIsRefused() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request request = desk.register("2026-11-09", DemandKind.ACCESS);
            assertEquals(Map.of(Field.WORDS, Problem.WORDS_MISSING, Field.PAPER, Problem.PAPER_MISSING),
                    refused(desk, request, Kind.AUTHORITY_ASKED, TODAY));
            assertEquals(Map.of(Field.WORDS, Problem.WORDS_MISSING, Field.MOMENT, Problem.FACT_IN_FUTURE),
                    refused(desk, request, Kind.CONSENT_ENDED, TODAY.plusDays(1)));
            assertEquals(List.of(), desk.desk.facts().of(request.id(), OFFICER));
        }
    }

    private static Map<Field, Problem> refused(TestDesk desk, Request request, Kind kind, LocalDate on) {
        return assertThrows(RefusedException.class,
                () -> desk.desk.facts().record(request.id(), kind, on, " ", "", OFFICER)).problems();
    }

    @Test
    void theSupportDeskRecordsWhatComesInAndNothingElse() {
        Actor support = new Actor("П. Поддержкин", Role.SUPPORT);
        try (TestDesk desk = TestDesk.in(folder)) {
            Request request = desk.register("2026-11-09", DemandKind.ACCESS);
            desk.desk.facts().record(request.id(), Kind.SUPPORT_DATA, TODAY, "журнал", "", support);
            assertThrows(NotPermittedException.class, () -> desk.desk.facts()
                    .record(request.id(), Kind.GIVEN_TO_AUTHORITY, TODAY, "копия", "", support));
        }
    }

    @Test
    void undoingARegistrationTakesItsFactsAway() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request request = desk.register("2026-11-09", DemandKind.ACCESS);
            desk.desk.facts().record(request.id(), Kind.SUPPORT_DATA, TODAY, "журнал", "", OFFICER);
            desk.desk.undoing().undo(request.id(), OFFICER);
            assertEquals(List.of(), desk.desk.facts().of(request.id(), OFFICER));
        }
    }
}
