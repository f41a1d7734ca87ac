package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final DemandId FIRST = new DemandId(1);
    private static final DemandId SECOND = new DemandId(2);
    private static final LocalDate DESTROYED = LocalDate.of(2026, 11, 20);
    private static final Evidence FILE = new Evidence("файл.pdf", "0".repeat(64), 1, Instant.EPOCH, "Офицер");

    private static Request request(FulfilmentTask... ofSecond) {
        Request.Intake intake = new Request.Intake(new OperatorId(1), Channel.EMAIL, Rules.noon("2026-11-09"),
                Instant.EPOCH, "Офицер", new EditionId("ru-152fz", "2025-06-24"), "", null);
        Requester requester = new Requester("", "a@b.example", null, RequesterRole.SUBJECT, null);
        Demand second = Demand.fresh(SECOND, 2, DemandKind.WITHDRAWAL, null);
        for (FulfilmentTask task : ofSecond) {
            second = second.withTask(task);
        }
        return new Request(new RequestId(1), new RequestNumber(2026, 1), intake, requester,
                List.of(Demand.fresh(FIRST, 1, DemandKind.ACCESS, null), second), List.of(), null,
                RequestState.IN_WORK, null, 1);
    }

    private static FulfilmentTask task(int ordinal, TaskWork work, TaskOutcome outcome, LocalDate on) {
        return FulfilmentTask.open(ordinal, work, Places.ARCHIVE.place())
                .withEnd(TaskEnd.of(outcome, "стёрто", on, "Офицер"));
    }

    private static FulfilmentTask destroyed(int ordinal) {
        return task(ordinal, TaskWork.DESTROY, TaskOutcome.DONE, DESTROYED);
    }

    private static OutgoingLetter letter(DemandId demand, LetterKind kind, LetterStage stage, LocalDate on) {
        MadeLetter made = stage == LetterStage.DRAFT ? null : new MadeLetter("1/2026", on, FILE, FILE, 1, null);
        return new OutgoingLetter(new OutgoingId(1), new RequestId(1),
                new LetterAbout(demand, kind, LetterLanguage.RUSSIAN, null), Map.of(), null, Instant.EPOCH, "Офицер",
                stage, made, null, null, null, 1);
    }

    private static OutgoingLetter act(LetterStage stage, LocalDate on) {
        return letter(SECOND, LetterKind.DESTRUCTION_ACT, stage, on);
    }

    private static List<Missing> missing(Request request, OutgoingLetter... letters) {
        return missing(request, LogOrder.NONE, letters);
    }

    private static List<Missing> missing(Request request, LogOrder order, OutgoingLetter... letters) {
        return new Papers(List.of(letters), List.of(), order)
                .missing(request, Rules.statute(), Places.landscape());
    }

    @Test
    void destroyedDataNeedAnActOrFilesAtEveryTask() {
        List<Missing> act = List.of(new Missing.DestructionAct(SECOND));
        assertEquals(act, missing(request(destroyed(1))));
        assertEquals(List.of(), missing(request(destroyed(1).withEvidence(FILE))));
        assertEquals(act, missing(request(destroyed(1).withEvidence(FILE), destroyed(2))));
        assertEquals(List.of(), missing(
                request(destroyed(1).withEvidence(FILE), destroyed(2)), act(LetterStage.SENT, DESTROYED)));
    }

    @Test
    void onlyAnActOfTheDemandThatWasMadeAndIsNotOlderThanTheDestructionShowsIt() {
        Request request = request(destroyed(1));
        assertEquals(List.of(), missing(request, act(LetterStage.SENT, DESTROYED)));
        assertEquals(List.of(new Missing.Letter(SECOND, act(LetterStage.MADE, DESTROYED))),
                missing(request, act(LetterStage.MADE, DESTROYED)));
        for (OutgoingLetter other : List.of(
                act(LetterStage.SENT, DESTROYED.minusDays(1)),
                act(LetterStage.DISCARDED, DESTROYED),
                letter(FIRST, LetterKind.DESTRUCTION_ACT, LetterStage.SENT, DESTROYED),
                letter(SECOND, LetterKind.LOG_EXTRACT, LetterStage.SENT, DESTROYED))) {
            assertEquals(List.of(new Missing.DestructionAct(SECOND)), missing(request, other), other.toString());
        }
    }

    private static FulfilmentTask erased(int ordinal) {
        return FulfilmentTask.open(ordinal, TaskWork.DESTROY, Places.ACCOUNTS.place())
                .withEnd(TaskEnd.of(TaskOutcome.DONE, "стёрто", DESTROYED, "Офицер"));
    }

    @Test
    void whatWasDestroyedInAnInformationSystemNeedsALogExtractBesideTheAct() {
        OutgoingLetter act = act(LetterStage.SENT, DESTROYED);
        OutgoingLetter extract = letter(SECOND, LetterKind.LOG_EXTRACT, LetterStage.SENT, DESTROYED);
        Missing.LogExtract lacks = new Missing.LogExtract(SECOND);
        assertEquals(List.of(new Missing.DestructionAct(SECOND), lacks), missing(request(erased(1))));
        assertEquals(List.of(lacks), missing(request(erased(1)), act), "order 179, item 2");
        assertEquals(List.of(), missing(request(erased(1)), act, extract));
        assertEquals(List.of(), missing(request(erased(1).withEvidence(FILE))));
        assertEquals(List.of(lacks), missing(request(erased(1).withEvidence(FILE), erased(2)), act));
        assertEquals(List.of(), missing(request(destroyed(1)), act), "order 179, item 1");
        FulfilmentTask elsewhere = FulfilmentTask.open(1, TaskWork.DESTROY,
                new TaskPlace(TaskPlace.Kind.OTHER, "", "Старая база"));
        assertEquals(List.of(lacks), missing(request(elsewhere.withEnd(erased(1).end())), act));
        assertEquals(List.of(), missing(request(elsewhere.withEnd(
                TaskEnd.of(TaskOutcome.DONE, "шредер, 12 листов", DESTROYED, "Офицер"))), act));
    }

    @Test
    void anActOfTheSameDayTellsOnlyWhatHadEndedWhenItWasMade() {
        LogOrder.Ended end = new LogOrder.Ended(SECOND, 1);
        Map<OutgoingId, Integer> made = Map.of(new OutgoingId(1), 7);
        OutgoingLetter act = act(LetterStage.SENT, DESTROYED.plusDays(3));
        assertEquals(List.of(), missing(request(destroyed(1)), new LogOrder(Map.of(end, 6), made), act));
        assertEquals(List.of(new Missing.DestructionAct(SECOND)),
                missing(request(destroyed(1)), new LogOrder(Map.of(end, 8), made), act), "written down afterwards");
    }

    @Test
    void whatDestroyedNothingNeedsNoAct() {
        assertEquals(List.of(), missing(request(
                FulfilmentTask.open(1, TaskWork.DESTROY, Places.ACCOUNTS.place()),
                task(2, TaskWork.DESTROY, TaskOutcome.NOTHING_FOUND, DESTROYED),
                task(3, TaskWork.DESTROY, TaskOutcome.IMPOSSIBLE, DESTROYED),
                task(4, TaskWork.BLOCK, TaskOutcome.DONE, DESTROYED))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-gdpr", "uk-gdpr", "us-ccpa", "br-lgpd", "by-99z", "kz-94v"})
    void otherLawsAskForNoAct(String pack) {
        Statute statute = Rules.book().editions(pack).getLast();
        assertEquals(List.of(), Papers.NONE.missing(request(destroyed(1)), statute, Places.landscape()));
    }

    @ParameterizedTest
    @EnumSource(LetterStage.class)
    void aLetterThatIsNeitherOutNorGivenUpIsMissing(LetterStage stage) {
        OutgoingLetter letter = letter(FIRST, LetterKind.NOTHING_HELD, stage, DESTROYED);
        List<Missing> open = switch (stage) {
            case DRAFT, MADE, SENDING, UNSURE -> List.of(new Missing.Letter(FIRST, letter));
            case SENT, DISCARDED -> List.of();
        };
        assertEquals(open, missing(request(), letter));
    }

    @Test
    void dataAndPapersThatCameInAreMissingAsDestroyed() {
        List<CaseFact> facts = Stream.of(
                CaseFact.Kind.SUPPORT_DATA, CaseFact.Kind.DOCUMENT_RECEIVED, CaseFact.Kind.SUPPORT_DATA_DESTROYED)
                .map(kind -> new CaseFact(kind, DESTROYED, "что-то", "", "Офицер"))
                .toList();
        assertEquals(List.of(new Missing.Fact(FIRST, CaseFact.Kind.DOCUMENT_DESTROYED)),
                new Papers(List.of(), facts, LogOrder.NONE)
                        .missing(request(), Rules.statute(), Places.landscape()));
    }
}
