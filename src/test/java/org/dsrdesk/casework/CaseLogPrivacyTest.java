package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLogPrivacyTest {
    private static final String MARKER = "Зимородок";
    /** Lines of the desk, of the report or of a request that is gone; their facts are identifiers and hashes. */
    private static final Set<LogAction> OF_THE_DESK = EnumSet.of(
            LogAction.STORE_CREATED, LogAction.LETTER_KEPT, LogAction.EXPORTED, LogAction.SETTING_CHANGED,
            LogAction.TEMPLATE_CHANGED,
            LogAction.CALENDAR_IMPORTED, LogAction.OWN_DAYS_CHANGED, LogAction.PACK_ADDED,
            LogAction.REGISTRATION_UNDONE);

    @TempDir private Path folder;

    @Test
    void noLineOfTheCaseLogHoldsWhatPeopleWrote() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request earlier = register(desk, "2026-11-02", DemandKind.ACCESS);
            List<LogEntry> log = desk.view(work(desk)).log();
            List<LogEntry> besides = desk.view(earlier.id()).log();
            assertEquals(
                    List.of(),
                    Stream.concat(log.stream(), besides.stream())
                            .filter(entry -> entry.facts().toString().contains(MARKER))
                            .toList());
            assertEquals(
                    EnumSet.complementOf(EnumSet.copyOf(OF_THE_DESK)),
                    log.stream().map(LogEntry::action).collect(Collectors.toSet()));
            assertEquals(
                    List.of(LogAction.REGISTERED, LogAction.PEOPLE_SEPARATED, LogAction.LINK_UNDONE,
                            LogAction.PEOPLE_LINKED),
                    besides.stream().map(LogEntry::action).toList());
        }
    }

    private static Request register(TestDesk desk, String day, DemandKind kind) {
        Requester who = new Requester(MARKER, "marker@mail.example", "+79161234567", RequesterRole.SUBJECT, MARKER);
        return desk.desk.registering().register(
                new NewRequest(
                        desk.operator.id(), Channel.EMAIL, Rules.noon(day), Rules.PACK, who, List.of(kind), MARKER,
                        null),
                OFFICER);
    }

    private static RequestId work(TestDesk desk) {
        CaseDesk cases = desk.desk;
        Request request = register(desk, "2026-11-09", DemandKind.ACCESS);
        DemandId access = request.demands().getFirst().id();
        letters(cases, request);
        outgoing(cases, request);
        cases.facts().record(
                request.id(), CaseFact.Kind.AUTHORITY_ASKED, LocalDate.of(2026, 11, 9), MARKER, MARKER, OFFICER);
        request = cases.qualifying().add(desk.view(request.id()).request(), DemandKind.DELETION, OFFICER);
        DemandId deletion = request.demands().getLast().id();
        request = cases.qualifying()
                .qualify(request, deletion, DemandKind.DELETION, DeletionGround.STOP_DEMANDED, OFFICER);
        request = cases.qualifying().nameDate(request, deletion, LocalDate.of(2026, 12, 30), OFFICER);
        request = cases.events().record(
                request, deletion, ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-10"), OFFICER);
        request = cases.events().correctReceipt(request, Rules.noon("2026-11-10"), MARKER, OFFICER);
        request = cases.events().correctRequester(request, request.requester(), OFFICER);
        Extension extension = new Extension(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 20), MARKER);
        request = cases.extending().extend(request, access, "access.answer", extension.told(null), OFFICER);
        request = cases.extending().withdraw(request, access, "access.answer", OFFICER);
        request = cases.extending().extend(request, access, "access.answer", extension, OFFICER);
        ZonedDateTime day = Rules.noon("2026-11-12");
        request = cases.fulfilling().dutyDone(request, access, "access.answer", day, MARKER, OFFICER);
        request = cases.fulfilling().reopenDuty(request, access, "access.answer", OFFICER);
        request = cases.fulfilling().dutyDone(request, access, "access.answer", day, MARKER, OFFICER);
        request = cases.fulfilling().dutyDoesNotApply(request, deletion, "stop.destroy", MARKER, OFFICER);
        request = cases.fulfilling().dutyDone(request, deletion, "stop.stop", day, MARKER, OFFICER);
        request = tasks(cases, request, deletion);
        request = assess(cases, desk, request);
        request = cases.deciding().decide(request, access, Outcome.REFUSED, "access.others", MARKER, OFFICER);
        request = cases.deciding().decide(
                request, access, NewDecision.of(Outcome.REDIRECTED, null, MARKER).to(MARKER).because(MARKER), OFFICER);
        request = cases.deciding().sign(request, access, "А. Второв", OFFICER);
        request = cases.deciding().decide(request, deletion, Outcome.FULFILLED, null, MARKER, OFFICER);
        request = cases.fulfilling().reopenDuty(request, access, "access.answer", OFFICER);
        request = cases.fulfilling().dutyDone(request, access, "access.answer", TestDesk.NOW, MARKER, OFFICER);
        request = cases.closing().close(request, OFFICER);
        return cases.closing().reopen(request, MARKER, OFFICER).id();
    }

    private static Request tasks(CaseDesk cases, Request before, DemandId demand) {
        NewTask told = new NewTask(TaskWork.TELL, new TaskPlace(TaskPlace.Kind.OTHER, "", MARKER), List.of(MARKER),
                MARKER, null, MARKER);
        LocalDate day = LocalDate.of(2026, 11, 20);
        Request request = cases.planning().add(before, demand, told, OFFICER);
        request = cases.planning().edit(request, demand, 1, told, OFFICER);
        request = cases.tasks().end(request, demand, 1, TaskEnding.of(TaskOutcome.DONE, MARKER, day), OFFICER);
        request = cases.tasks().answered(request, demand, 1, new TaskReply(day, MARKER), OFFICER);
        request = cases.evidence().attach(
                request, demand, 1, MARKER, Original.of(MARKER.getBytes(StandardCharsets.UTF_8)), OFFICER);
        request = cases.tasks().sign(request, demand, 1, "П. Второй", OFFICER);
        request = cases.tasks().reopen(request, demand, 1, MARKER, OFFICER);
        request = cases.tasks().end(request, demand, 1, TaskEnding.of(TaskOutcome.DONE, MARKER, day), OFFICER);
        request = cases.planning().add(request, demand, MARKER, OFFICER);
        return cases.planning().remove(request, demand, 2, MARKER, OFFICER);
    }

    private static Request assess(CaseDesk cases, TestDesk desk, Request request) {
        Request assessed = cases.assessing().note(request, MARKER, OFFICER);
        assessed = cases.assessing().flag(assessed, Sheets.tooMuch(), Sheets.telling(MARKER), MARKER, OFFICER);
        assessed = cases.assessing().sign(assessed, "П. Второй", OFFICER);
        assessed = cases.assessing().clearFlag(assessed, OFFICER);
        RepeatLink link = desk.view(request.id()).repeats().getFirst().link();
        assessed = cases.assessing().judge(assessed, link, RepeatLink.Verdict.REJECTED, MARKER, OFFICER);
        cases.linking().excuse(link.later(), link.earlier(), MARKER, OFFICER);
        cases.linking().excuseNoMore(link.later(), link.earlier(), OFFICER);
        return cases.assessing().judge(assessed, link, RepeatLink.Verdict.CONFIRMED, MARKER, OFFICER);
    }

    private static void letters(CaseDesk cases, Request request) {
        byte[] raw = {1, 2, 3};
        Letter plain = TestLetters.letter(raw, "m@mail.example", Rules.noon("2026-11-09"));
        Letter letter = new Letter(plain.id(), plain.sha256(), MARKER + ".eml", 3, plain.messageId(), MARKER, MARKER,
                plain.received(), plain.kept(), null, plain.arrival(), plain.state(), null);
        LetterId id = cases.letters().keep(TestLetters.arriving(letter, raw), OFFICER).letter().id();
        cases.letters().attach(now(cases, id), request, OFFICER);
        cases.letters().setAside(List.of(now(cases, id)), OFFICER);
        cases.letters().attach(now(cases, id), request, OFFICER);
        cases.letters().putBack(List.of(now(cases, id)), OFFICER);
        cases.letters().attach(now(cases, id), request, OFFICER);
        cases.letters().notRequests(List.of(now(cases, id)), OFFICER);
        cases.letters().attach(now(cases, id), request, OFFICER);
    }

    private static void outgoing(CaseDesk cases, Request request) {
        LetterAbout about = new LetterAbout(request.demands().getFirst().id(), LetterKind.ACCESS_ANSWER,
                LetterLanguage.RUSSIAN, new PlaceId(TaskPlace.Kind.RECIPIENT, MARKER));
        OutgoingLetter letter = cases.outgoing().begin(
                request, about, Map.of(LetterField.PERSONAL_DATA, MARKER), OFFICER);
        letter = cases.outgoing().othersLeftOut(letter, true, OFFICER);
        letter = cases.outgoing().write(letter, Map.of(LetterField.RESULT, MARKER), OFFICER);
        letter = cases.outgoing().othersLeftOut(letter, true, OFFICER);
        letter = cases.outgoing().make(letter, (number, on) -> new Press.Printed(MARKER,
                Original.of(MARKER.getBytes(StandardCharsets.UTF_8)),
                Original.of(MARKER.getBytes(StandardCharsets.UTF_8)), 1, null), OFFICER);
        letter = cases.dispatching().sending(letter, MARKER + "@mail.example", OFFICER);
        letter = cases.dispatching().notSent(letter, MARKER, OFFICER);
        letter = cases.dispatching().sending(letter, MARKER + "@mail.example", OFFICER);
        letter = cases.dispatching().unsure(letter, OFFICER);
        Dispatch handed = new Dispatch(Dispatch.Way.HANDED, TestDesk.NOW, MARKER, MARKER);
        letter = cases.dispatching().dispatched(letter, handed, OFFICER);
        letter = cases.dispatching().takeBack(letter, MARKER, OFFICER);
        cases.outgoing().discard(letter, MARKER, OFFICER);
    }

    private static Letter now(CaseDesk cases, LetterId id) {
        return cases.letters().find(id).orElseThrow();
    }
}
