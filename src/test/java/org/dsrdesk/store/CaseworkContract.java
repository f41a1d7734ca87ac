package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.Caller;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.DueRow;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.KeepLetters.Arriving;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterPage;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.casework.Today;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What casework relies on, on either engine. */
abstract class CaseworkContract {
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
    void everythingDoneToARequestComesBack() {
        Request request = desk().register("2026-11-09", DemandKind.DELETION, DemandKind.ACCESS, DemandKind.CORRECTION);
        DemandId deletion = request.demands().getFirst().id();
        DemandId access = request.demands().get(1).id();
        DemandId correction = request.demands().get(2).id();
        request = desk().desk.qualifying().qualify(
                request, deletion, DemandKind.DELETION, DeletionGround.STOP_DEMANDED, OFFICER);
        request = desk().desk.events().record(
                request, correction, ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-10"), OFFICER);
        Extension extension =
                new Extension(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 20), "Архив на лентах, «кавычки»");
        request = desk().desk.extending().extend(request, access, "access.answer", extension, OFFICER);
        request = desk().desk.planning().add(request, deletion, "Рассылка", OFFICER);
        request = desk().desk.tasks().end(request, deletion, 1,
                TaskEnding.of(TaskOutcome.NOTHING_FOUND, "искали по телефону", LocalDate.of(2026, 11, 20)), OFFICER);
        request = desk().desk.fulfilling().dutyDone(
                request, deletion, "stop.stop", Rules.noon("2026-11-19"), "удалено", OFFICER);
        request = desk().desk.deciding().decide(
                request, access, Outcome.REFUSED, "access.others", "Запись касается третьих лиц", OFFICER);
        request = desk().desk.assessing().flag(
                request, Sheets.tooMuch(), Sheets.full(), "Ленты", OFFICER);
        request = desk().desk.assessing().sign(request, "П. Второй", OFFICER);
        request = desk().desk.assessing().note(request, "Перезвонить", OFFICER);
        assertEquals(request, desk().view(request.id()).request());
    }

    @Test
    void aRequestKeepsTheZoneItWasReceivedIn() {
        ZonedDateTime received = ZonedDateTime.parse("2026-11-03T23:50:07.123456+07:00");
        Request request = desk().register(TestDesk.maria(), received, DemandKind.ACCESS);
        assertEquals(received, desk().view(request.id()).request().intake().received());
    }

    @Test
    void whatTheDeskNotedOnReceiptComesBackAndOutlivesACorrection() {
        Reception reception = new Reception("вх. 17-26", Set.of(IdentityFact.NAME, IdentityFact.CONTRACT),
                Duration.ofSeconds(42));
        Requester who = new Requester("Анна", null, null, RequesterRole.SUBJECT, null, "170000, Тверь");
        Request request = desk().desk.registering().register(
                new NewRequest(desk().operator.id(), Channel.POST, Rules.noon("2026-11-09"), Rules.PACK, who,
                        List.of(DemandKind.ACCESS), "", null, reception, "Перезвонить"),
                OFFICER);
        request = desk().desk.events().correctReceipt(request, Rules.noon("2026-11-08"), "Описка", OFFICER);
        assertEquals(request, desk().view(request.id()).request());
        assertEquals(reception, request.intake().reception());
        assertEquals(who, request.requester());
    }

    @Test
    void theRegisterFlagsOnlyWhatIsDisproportionate() {
        Request much = desk().register("2026-11-09", DemandKind.ACCESS);
        Request most = desk().register("2026-11-10", DemandKind.ACCESS);
        desk().desk.assessing().flag(
                much, Sheets.weights(Weight.HEAVY, Criterion.MANY_HOURS, Criterion.BACKUP_MEDIA, Criterion.SYSTEMATIC),
                Sheets.full(), "Ленты", OFFICER);
        assertEquals(0, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.DISPROPORTIONATE)));
        Request flagged = desk().desk.assessing().flag(most, Sheets.tooMuch(), Sheets.full(), "Ленты", OFFICER);
        assertEquals(
                List.of(most.number()),
                desk().desk.cases()
                        .page(desk().operator.id(), flagged(RegisterFilter.Flag.DISPROPORTIONATE), 10, null, OFFICER)
                        .rows().stream()
                        .filter(row -> row.flags().contains(RegisterFilter.Flag.DISPROPORTIONATE))
                        .map(RequestRow::number)
                        .toList());
        desk().desk.assessing().clearFlag(flagged, OFFICER);
        assertEquals(0, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.DISPROPORTIONATE)));
    }

    @Test
    void anOperatorKeepsItsPolicyAndNeverGivesANumberOfAGroundTwice() {
        PolicyGround effort = new PolicyGround(
                "", "Несоразмерные усилия", "п. 7.4", Set.of(DemandKind.DELETION, DemandKind.ACCESS));
        PolicyGround others = new PolicyGround("", "Угроза другим", "", Set.of());
        Policy policy = new Policy(
                new Policy.Systematic(3, 90), Set.of(SecondSignature.ASSESSMENT, SecondSignature.REFUSAL),
                List.of(effort, others), true);
        Operator kept = desk().desk.operators().keep(desk().operator.promising(policy), OFFICER);
        Policy expected = new Policy(policy.systematic(), policy.signatures(),
                List.of(effort.named("1"), others.named("2")), true);
        assertEquals(expected, kept.policy());
        assertEquals(expected, desk().desk.operators().all().getFirst().policy());
        Policy fewer = new Policy(null, Set.of(), List.of(effort.named("1"), others), false);
        assertEquals(
                List.of(effort.named("1"), others.named("3")),
                desk().desk.operators().keep(kept.promising(fewer), OFFICER).policy().grounds());
        assertEquals(Policy.NONE, desk().desk.operators().keep(kept.promising(Policy.NONE), OFFICER).policy());
        Policy again = new Policy(null, Set.of(), List.of(effort), false);
        assertEquals(
                List.of(effort.named("4")),
                desk().desk.operators().keep(kept.promising(again), OFFICER).policy().grounds());
    }

    @Test
    void anOperatorKeepsItsWayToMakeSureWhoAsks() {
        Identification way = new Identification(Set.of(IdentityFact.LOGIN), Set.of(), "Спросите", "Никогда", "Скажите");
        Operator kept = desk().desk.operators().keep(desk().operator.identifiedBy(way), OFFICER);
        assertEquals(way, kept.identification());
        Identification none = new Identification(Set.of(), Set.of(), "", "", "");
        assertEquals(none, desk().desk.operators().keep(kept.identifiedBy(none), OFFICER).identification());
    }

    @Test
    void callersAreFoundByTheBeginningOfANumberOrAnAddress() {
        desk().register("2026-11-02", DemandKind.ACCESS);
        desk().register("2026-11-09", DemandKind.DELETION);
        desk().register(new Requester("Пётр", "P.Orlov@mail.example", "+79161239999", RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-05"), DemandKind.ACCESS);
        desk().register(new Requester("Ян", null, "+79171234567", RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-05"), DemandKind.ACCESS);
        OperatorId operator = desk().operator.id();
        List<Caller> found = desk().desk.callers().byPhone(operator, "+7916123");
        assertEquals(List.of("Иванова Мария Сергеевна", "Пётр"),
                found.stream().map(caller -> caller.who().name()).toList());
        assertEquals(2, found.getFirst().requests());
        assertEquals("2026-0002", found.getFirst().newest().toString());
        assertEquals(List.of("Пётр"), desk().desk.callers().byPhone(operator, "+79161239999").stream()
                .map(caller -> caller.who().name()).toList());
        assertEquals(List.of("Пётр"), desk().desk.callers().byEmail(operator, "p.OrLOV@").stream()
                .map(caller -> caller.who().name()).toList());
        assertEquals(List.of(), desk().desk.callers().byEmail(operator, "mail.example"));
        assertEquals(List.of(), desk().desk.callers().byPhone(new OperatorId(99), "+7916"));
    }

    @Test
    void somebodyWithMoreRequestsThanAreReadIsNamedWithACountThatSaysSo() {
        for (int at = 0; at < 61; at++) {
            desk().register("2026-11-02", DemandKind.ACCESS);
        }
        Caller maria = desk().desk.callers().byPhone(desk().operator.id(), "+7916").getFirst();
        assertEquals(60, maria.requests());
        assertTrue(maria.more());
    }

    @Test
    void numbersRunWithinTheYearOfReceipt() {
        List<String> numbers = new ArrayList<>();
        for (String day : List.of("2026-11-09", "2025-12-30", "2026-11-10")) {
            numbers.add(desk().register(day, DemandKind.ACCESS).number().toString());
        }
        assertEquals(List.of("2026-0001", "2025-0001", "2026-0002"), numbers);
    }

    @Test
    void anOlderVersionIsRefusedAndChangesNothing() {
        Request seen = desk().register("2026-11-09", DemandKind.ACCESS);
        desk().desk.assessing().note(seen, "первая", OFFICER);
        assertThrows(
                StaleRequestException.class, () -> desk().desk.assessing().note(seen, "вторая", OFFICER));
        CaseView view = desk().view(seen.id());
        assertEquals(1, view.request().notes().size());
        assertEquals(
                1,
                view.log().stream()
                        .filter(entry -> entry.action() == LogAction.NOTE_ADDED)
                        .count());
    }

    @Test
    void theSamePersonAskingAgainIsShownWithTheEarlierRequest() {
        Request first = desk().register("2026-11-09", DemandKind.DELETION);
        Requester again = new Requester(
                "Мария Иванова", "M.Ivanova+cc@mail.example", "+79161234567", RequesterRole.SUBJECT, null);
        Request second = desk().register(again, Rules.noon("2026-11-19"), DemandKind.DELETION);
        CaseView.Linked linked = desk().view(second.id()).repeats().getFirst();
        assertEquals(first, linked.earlier());
        assertEquals(RepeatFinding.REMINDER, linked.link().finding());
        assertEquals(Likeness.SAME, linked.link().match().likeness());
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.REPEAT)));
        desk().desk.assessing().judge(
                second, linked.link(), org.dsrdesk.casework.RepeatLink.Verdict.REJECTED, OFFICER);
        assertEquals(0, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.REPEAT)));
    }

    @Test
    void whatPeopleSaidOfTwoRequestsComesBackAfterItWasTakenBack() {
        Request first = desk().answer(desk().register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
        Request second = desk().register("2026-11-16", DemandKind.ACCESS);
        PersonLink made = desk().desk.linking().link(first.id(), second.id(), "Показала паспорт 🙂", OFFICER);
        desk().desk.linking().excuse(second.id(), first.id(), "Дали не всё", OFFICER);
        CaseView.Linked linked = desk().view(second.id()).repeats().getFirst();
        assertEquals("Дали не всё", Objects.requireNonNull(linked.link().excuse()).why());
        assertEquals(RepeatFinding.WITHIN_INTERVAL, linked.link().finding());
        PersonLink ended = desk().desk.linking().undo(made.id(), "Ошибка", OFFICER);
        assertEquals(List.of(ended), desk().desk.linking().of(second.id(), OFFICER));
        assertEquals(new PersonLink.Undone("М. Офицерова", desk().clock.instant(), "Ошибка"), ended.undone());
        assertEquals(second.id(), desk().view(first.id()).people().later().getFirst().request().id());
    }

    private static RegisterFilter flagged(RegisterFilter.Flag flag) {
        return new RegisterFilter("", RegisterFilter.Progress.ALL, null, null, null, flag);
    }

    @Test
    void theRegisterIsReadInStretchesWithoutLossOrRepetition() {
        SplittableRandom random = new SplittableRandom(7);
        for (int index = 0; index < 57; index++) {
            desk().register(
                    TestDesk.maria(),
                    Rules.noon("2026-11-01").plusHours(random.nextInt(40)),
                    DemandKind.ACCESS);
        }
        List<RequestRow> read = new ArrayList<>();
        RegisterPage.@Nullable Cursor cursor = null;
        do {
            RegisterPage page = desk().desk.cases().page(desk().operator.id(), RegisterFilter.ALL, 10, cursor, OFFICER);
            read.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        assertEquals(57, read.size());
        assertEquals(57, read.stream().map(RequestRow::id).distinct().count());
        for (int index = 1; index < read.size(); index++) {
            assertTrue(!read.get(index).received().isAfter(read.get(index - 1).received()));
        }
    }

    @Test
    void theRegisterFindsByNumberNamePhoneAndWords() {
        Request request = desk().register("2026-11-09", DemandKind.DELETION, DemandKind.ACCESS);
        desk().register(
                new Requester("Пётр Семёнов", "p@post.example", null, RequesterRole.PARENT, "Семёнова Аня"),
                Rules.noon("2026-11-10"),
                DemandKind.MARKETING);
        for (String words : List.of(
                request.number().toString(), "мария ИВАНОВА", "8 (916) 123-45-67", "+79161234567", "m.ivanova@")) {
            assertEquals(List.of(request.id()), found(words), words);
        }
        assertEquals(2, found("удалить данные").size());
        assertEquals(1, found("петр семенов").size());
        assertEquals(0, found("100%").size());
        assertEquals(0, found("мар_я").size());
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.REPRESENTATIVE)));
        RegisterFilter marketing =
                new RegisterFilter("", RegisterFilter.Progress.OPEN, Channel.EMAIL, DemandKind.MARKETING, null, null);
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), marketing));
        RequestRow row = desk().desk.cases()
                .page(desk().operator.id(), RegisterFilter.ALL, 10, null, OFFICER)
                .rows()
                .getLast();
        assertEquals(List.of(DemandKind.DELETION, DemandKind.ACCESS), row.kinds());
        assertEquals(LocalDate.of(2026, 11, 23), row.nextDue());
        assertEquals(RequestState.NEW, row.state());
    }

    @Test
    void theRegisterFindsByTheReasonsOfDecisionsThatHoldAndOfEarlierOnes() {
        Request request = desk().register("2026-11-09", DemandKind.ACCESS);
        desk().register("2026-11-10", DemandKind.MARKETING);
        DemandId access = request.demands().getFirst().id();
        request = desk().desk.deciding().decide(
                request, access, NewDecision.of(Outcome.REFUSED, "access.others", "Голоса соседей"), OFFICER);
        assertEquals(List.of(request.id()), found("соседей голоса"));
        request = desk().desk.deciding().decide(
                request,
                access,
                NewDecision.of(Outcome.REDIRECTED, null, "Чат ведёт магазин").to("ООО «Василёк»").because("проверили"),
                OFFICER);
        assertEquals(List.of(request.id()), found("соседей"));
        assertEquals(List.of(request.id()), found("магазин чат"));
        assertEquals(List.of(request.id()), found("василек"));
        assertEquals(List.of(), found("проверили"));
    }

    @Test
    void everyDecisionOfADemandComesBackWithItsSignature() {
        Request request = desk().register("2026-11-09", DemandKind.ACCESS);
        DemandId access = request.demands().getFirst().id();
        NewDecision refused = NewDecision.of(Outcome.REFUSED, "access.others", "Голоса соседей").signedBy("А. Второв");
        request = desk().desk.deciding().decide(request, access, refused, OFFICER);
        NewDecision redirected = NewDecision.of(Outcome.REDIRECTED, null, "Чат ведёт магазин").to("ООО «Василёк»");
        request = desk().desk.deciding().decide(request, access, redirected.because("ошибка"), OFFICER);
        request = desk().desk.deciding().decide(
                request, access, NewDecision.of(Outcome.FULFILLED, null, "Дали").because("нашли сами"), OFFICER);
        request = desk().desk.assessing().note(request, "Перезвонить", OFFICER);
        Demand stored = desk().view(request.id()).request().demand(access);
        assertEquals(request.demand(access), stored);
        assertEquals(
                List.of("ошибка", "нашли сами"),
                stored.earlier().stream().map(EarlierDecision::why).toList());
        assertEquals(
                "А. Второв",
                Objects.requireNonNull(stored.earlier().getFirst().decision().second()).by());
        assertEquals("ООО «Василёк»", stored.earlier().getLast().decision().target());
    }

    private List<Object> found(String words) {
        RegisterFilter filter =
                new RegisterFilter(words, RegisterFilter.Progress.ALL, null, null, null, null);
        return desk().desk.cases().page(desk().operator.id(), filter, 10, null, OFFICER).rows().stream()
                .map(row -> (Object) row.id())
                .toList();
    }

    @Test
    void todayShowsWhatIsDueAndWhatCanStillBeExtended() {
        Request access = desk().register("2026-11-06", DemandKind.ACCESS);
        desk().register("2026-11-05", DemandKind.ACCESS);
        desk().register("2026-11-11", DemandKind.STOP_PROCESSING);
        desk().register("2026-10-30", DemandKind.CORRECTION);
        Today today = desk().desk.today().today(desk().operator, OFFICER);
        assertEquals(LocalDate.of(2026, 11, 20), today.date());
        List<LocalDate> pressing = today.pressing().stream()
                .map(due -> due.row().duty().due())
                .toList();
        assertEquals(
                List.of(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20)), pressing);
        assertEquals(-1, today.pressing().get(1).workingDays());
        assertEquals(1, today.ahead().size());
        DueRow last = today.lastNotice().getFirst().row();
        assertEquals(access.id(), last.id());
        assertEquals(1, today.waiting().size());
        assertEquals(3, today.month().requests());
        assertEquals(1L, today.month().volumes().get(YearMonth.of(2026, 10)));
    }

    @Test
    void todayAsksForTheNoticeOfAnAnnouncedExtensionUntilItWentOut() {
        Request request = desk().register("2026-11-16", DemandKind.ACCESS);
        DemandId access = request.demands().getFirst().id();
        Extension announced = Extension.announced(LocalDate.of(2026, 12, 4), "архив");
        request = desk().desk.extending().extend(request, access, "access.answer", announced, OFFICER);
        assertEquals(request, desk().view(request.id()).request());
        OpenDuty open = desk().desk.today().today(desk().operator, OFFICER).lastNotice().getFirst().row().duty();
        assertEquals(LocalDate.of(2026, 11, 30), open.noticeBy());
        assertTrue(open.announced());
        desk().desk.extending().extend(
                request, access, "access.answer", announced.told(LocalDate.of(2026, 11, 20)), OFFICER);
        assertEquals(List.of(), desk().desk.today().today(desk().operator, OFFICER).lastNotice());
    }

    @Test
    void aLetterKeepsItsBytesWhateverTheirSize() {
        byte[] raw = new byte[1_300_000];
        new SplittableRandom(11).nextBytes(raw);
        Arriving letter = TestLetters.arriving(raw, "<1@mail.example>", null);
        LetterId id = desk().desk.letters().keep(letter, OFFICER).letter().id();
        assertArrayEquals(raw, desk().desk.letters().raw(id, 2_000_000, OFFICER));
        assertArrayEquals(Arrays.copyOf(raw, 600_000), desk().desk.letters().raw(id, 600_000, OFFICER));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        desk().desk.letters().copy(id, copy, OFFICER);
        assertArrayEquals(raw, copy.toByteArray());
        assertTrue(desk().desk.letters().keep(letter, OFFICER).again());
        assertEquals(1, desk().desk.letters().in(Tray.NEW, 10).size());
        byte[] none = {};
        LetterId empty =
                desk().desk.letters().keep(TestLetters.arriving(none, null, null), OFFICER).letter().id();
        assertArrayEquals(none, desk().desk.letters().raw(empty, 10, OFFICER));
    }

    @Test
    void whileLettersAreKeptTogetherOthersWriteAndRead() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        Thread importing = Thread.ofPlatform().start(() -> desk().desk.letters().together(() -> {
            begun.countDown();
            await(written);
            desk().desk.letters().keep(TestLetters.arriving(new byte[] {1}, null, null), OFFICER);
        }));
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        Thread officer = Thread.ofPlatform().start(() -> desk().register("2026-11-09", DemandKind.ACCESS));
        assertTrue(officer.join(Duration.ofMinutes(1)), "the officer waits for the import");
        written.countDown();
        assertTrue(importing.join(Duration.ofMinutes(1)));
        assertEquals(1L, desk().desk.letters().counts().get(Tray.NEW));
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), RegisterFilter.ALL));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aLetterThatIsNotThatOfItsHashIsNotKept() {
        Letter other = TestLetters.letter(new byte[] {2}, null, null);
        Arriving changed = TestLetters.arriving(other, new byte[] {1});
        assertThrows(UncheckedIOException.class, () -> desk().desk.letters().keep(changed, OFFICER));
        assertEquals(0L, desk().desk.letters().counts().get(Tray.NEW));
    }

    @Test
    void aRegisteredLetterBelongsToItsRequest() {
        LetterId id = desk().desk
                .letters()
                .keep(TestLetters.arriving(new byte[] {1}, "7@mail.example", null), OFFICER)
                .letter()
                .id();
        NewRequest asked = new NewRequest(
                desk().operator.id(),
                Channel.EMAIL,
                Rules.noon("2026-11-19"),
                Rules.PACK,
                TestDesk.maria(),
                List.of(DemandKind.ACCESS),
                "Какие данные у вас есть?",
                id);
        Request request = desk().desk.registering().register(asked, OFFICER);
        Letter kept = desk().view(request.id()).letters().getFirst();
        assertEquals(Letter.State.REGISTERED, kept.state());
        assertEquals(
                request.id(),
                desk().desk
                        .letters()
                        .conversation(List.of("x", "7@mail.example"))
                        .orElseThrow());
        assertThrows(
                RefusedException.class,
                () -> desk().desk.registering().register(asked, OFFICER));
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), RegisterFilter.ALL));
    }

    @Test
    void anUndoneRegistrationGivesTheLetterBackAndLeavesOneLineInTheLog() {
        LetterId id = desk().desk.letters()
                .keep(TestLetters.arriving(new byte[] {1}, "8@mail.example", null), OFFICER).letter().id();
        NewRequest asked = new NewRequest(desk().operator.id(), Channel.EMAIL, Rules.noon("2026-11-19"), Rules.PACK,
                TestDesk.maria(), List.of(DemandKind.ACCESS, DemandKind.DELETION), "Какие данные у вас есть?", id);
        Request request = desk().desk.registering().register(asked, OFFICER);
        desk().desk.undoing().undo(request.id(), OFFICER);
        assertEquals(Optional.empty(), desk().desk.cases().view(request.id(), OFFICER));
        assertEquals(List.of(id), desk().desk.letters().in(Tray.NEW, 10).stream().map(Letter::id).toList());
        assertEquals(0, desk().desk.cases().count(desk().operator.id(), RegisterFilter.ALL));
        assertEquals(0, desk().desk.today().today(desk().operator, OFFICER).ahead().size());
        assertEquals(OptionalLong.empty(), broken());
        Request next = desk().desk.registering().register(asked, OFFICER);
        assertEquals(request.number().serial() + 1, next.number().serial());
    }

    @Test
    void lettersOfAWriterWaitUntilSomebodyDealsWithThem() {
        Writer writer = new Writer("m@mail.example", "+79161234567");
        for (int number = 1; number <= 5; number++) {
            byte[] raw = {(byte) number};
            Arrival arrival = new Arrival(Arrival.Outcome.PROPOSED, List.of(DemandKind.DELETION), number == 2, null,
                    number == 3 ? new Writer(null, writer.phone()) : new Writer(writer.email(), null));
            Letter letter = TestLetters.letter(raw, null, Rules.noon("2026-11-0" + number));
            desk().desk.letters().keep(TestLetters.arriving(new Letter(letter.id(), letter.sha256(), letter.fileName(),
                    1, null, null, null, letter.received(), letter.kept(), null, arrival, Letter.State.NEW, null), raw),
                    OFFICER);
        }
        List<Letter> waiting = desk().desk.letters().waiting(writer, OFFICER);
        assertEquals(List.of(1, 3, 4),
                waiting.stream().map(each -> Objects.requireNonNull(each.received()).getDayOfMonth()).toList());
        desk().desk.letters().notRequests(List.of(waiting.getFirst()), OFFICER);
        desk().desk.letters().setAside(List.of(waiting.get(1)), OFFICER);
        assertEquals(List.of(3, 4, 5), desk().desk.letters().waiting(writer, OFFICER).stream()
                .map(each -> Objects.requireNonNull(each.received()).getDayOfMonth()).toList());
        assertEquals(List.of(), desk().desk.letters().waiting(Writer.UNKNOWN, OFFICER));
    }

    @Test
    void aRegistrationThatSomethingFollowedFromIsNotUndone() {
        Request worked = desk().register("2026-11-09", DemandKind.ACCESS);
        desk().desk.assessing().note(worked, "Позвонили", OFFICER);
        assertThrows(RefusedException.class, () -> desk().desk.undoing().undo(worked.id(), OFFICER));
        Request earlier = desk().register("2026-11-10", DemandKind.ACCESS);
        Request later = desk().register("2026-11-11", DemandKind.ACCESS);
        assertThrows(RefusedException.class, () -> desk().desk.undoing().undo(earlier.id(), OFFICER));
        desk().desk.undoing().undo(later.id(), OFFICER);
        desk().desk.undoing().undo(earlier.id(), OFFICER);
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), RegisterFilter.ALL));
    }

    @Test
    void aDraftIsReplacedAndForgotten() {
        long id = desk().desk.drafts().keep(desk().operator.id(), 0, "+7 903",
                Map.of("phone", "8903", "said", "«ёж»"), OFFICER);
        assertEquals(id, desk().desk.drafts()
                .keep(desk().operator.id(), id, "Олег", Map.of("name", "Олег"), OFFICER));
        assertEquals(Map.of("name", "Олег"), desk().desk.drafts().all().getFirst().fields());
        desk().desk.drafts().forget(id, OFFICER);
        assertTrue(desk().desk.drafts().all().isEmpty());
    }

    @Test
    void theCaseLogIsOneChainAndATamperedLineIsNamed() {
        Request request = desk().register("2026-11-09", DemandKind.ACCESS);
        desk().desk.assessing().note(request, "раз", OFFICER);
        assertEquals(OptionalLong.empty(), broken());
        Database register = Objects.requireNonNull(database());
        tamper(register);
        assertEquals(OptionalLong.of(2), broken());
    }

    /** Changes the second line as somebody with full rights could. */
    abstract void tamper(Database register);

    private OptionalLong broken() {
        return desk().transactions.read(store -> store.log().firstBroken());
    }

    @Test
    void theCaseLogTellsWhatMovedADate() {
        Request request = desk().register("2026-11-09", DemandKind.DELETION);
        DemandId demand = request.demands().getFirst().id();
        desk().desk.qualifying().qualify(
                request, demand, DemandKind.DELETION, DeletionGround.CONSENT_WITHDRAWN, OFFICER);
        LogEntry moved = desk().view(request.id()).log().getLast();
        assertEquals(LogAction.DUE_CHANGED, moved.action());
        assertEquals(
                Map.of(
                        "duty", "1/withdrawal.destroy", "old", "", "new", "2026-12-09", "why", "DEMAND_QUALIFIED"),
                moved.facts());
    }

    @Test
    void monthsCountReceipts() {
        desk().register("2026-11-09", DemandKind.ACCESS);
        desk().register("2026-09-30", DemandKind.ACCESS);
        assertEquals(
                Map.of(YearMonth.of(2026, 11), 1L, YearMonth.of(2026, 9), 1L),
                desk().transactions.read(store -> store.queries().volumes(desk().operator, YearMonth.of(2026, 1))));
        assertEquals(
                1,
                desk().transactions
                        .read(store -> store.queries()
                                .receivedBetween(
                                        desk().operator.id(), Instant.parse("2026-10-31T21:00:00Z"),
                                        Instant.parse("2026-11-30T21:00:00Z")))
                        .size());
    }

    @Test
    void monthsAreCutAtTheOperatorsMidnight() {
        desk().register(TestDesk.maria(), ZonedDateTime.parse("2026-10-31T21:00:00Z"), DemandKind.ACCESS);
        desk().register(TestDesk.maria(), ZonedDateTime.parse("2026-10-31T20:59:59Z"), DemandKind.ACCESS);
        desk().register(TestDesk.maria(), ZonedDateTime.parse("2026-08-31T20:59:59Z"), DemandKind.ACCESS);
        assertEquals(
                Map.of(YearMonth.of(2026, 11), 1L, YearMonth.of(2026, 10), 1L, YearMonth.of(2026, 8), 1L),
                desk().transactions.read(store -> store.queries().volumes(desk().operator, YearMonth.of(2026, 1))));
        assertEquals(
                Map.of(),
                desk().transactions.read(store -> store.queries().volumes(desk().operator, YearMonth.of(2026, 12))));
    }

    @Test
    void eachOperatorHasARegisterOfItsOwn() {
        desk().register("2026-11-05", DemandKind.ACCESS);
        Operator other = desk().desk.operators().keep(
                new Operator(new OperatorId(0), "Василёк", null, null, null, Rules.MOSCOW, CountingSwitches.STRICT,
                        List.of(Rules.PACK)),
                OFFICER);
        NewRequest asked =
                new NewRequest(other.id(), Channel.EMAIL, Rules.noon("2026-11-09"), Rules.PACK, TestDesk.maria(),
                        List.of(DemandKind.CORRECTION), "Исправьте фамилию", null);
        Request request = desk().desk.registering().register(asked, OFFICER);
        assertEquals(List.of(), desk().view(request.id()).repeats());
        assertEquals(List.of(request.id()), desk().desk.cases()
                .page(other.id(), RegisterFilter.ALL, 10, null, OFFICER).rows().stream().map(RequestRow::id).toList());
        assertEquals(1, desk().desk.cases().count(other.id(), RegisterFilter.OPEN));
        assertEquals(List.of(request.id()), desk().desk.today().today(other, OFFICER).pressing().stream()
                .map(due -> due.row().id()).toList());
        assertEquals(0, desk().desk.today().today(desk().operator, OFFICER).waiting().size());
        assertEquals(1, desk().desk.today().today(other, OFFICER).month().requests());
    }

    @Test
    void aNamesakeIsProposedButNotFlagged() {
        desk().register("2026-11-09", DemandKind.DELETION);
        Requester namesake =
                new Requester("Иванова М. С.", "other@post.example", "+79990000000", RequesterRole.SUBJECT, null);
        Request second = desk().register(namesake, Rules.noon("2026-11-19"), DemandKind.DELETION);
        CaseView.Linked linked = desk().view(second.id()).repeats().getFirst();
        assertEquals(Likeness.PERHAPS, linked.link().match().likeness());
        assertEquals(0, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.REPEAT)));
        desk().desk.assessing().judge(
                second, linked.link(), org.dsrdesk.casework.RepeatLink.Verdict.CONFIRMED, OFFICER);
        assertEquals(1, desk().desk.cases().count(desk().operator.id(), flagged(RegisterFilter.Flag.REPEAT)));
    }

    @Test
    void aFullNameFindsInitialsAndAnotherOrder() {
        for (String name : List.of("Иванова М. С.", "Мария Иванова", "Иванова Ольга Петровна", "Сергеева Мария")) {
            desk().register(
                    new Requester(name, "a" + name.length() + "@post.example", null, RequesterRole.SUBJECT, null),
                    Rules.noon("2026-11-09"), DemandKind.ACCESS);
        }
        Request last = desk().register("2026-11-19", DemandKind.ACCESS);
        assertEquals(
                Set.of("Иванова М. С.", "Мария Иванова"),
                desk().view(last.id()).repeats().stream()
                        .map(linked -> linked.earlier().requester().name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theRegisterFindsByTheLastDigitsAndTheBeginningsOfWords() {
        Request request = desk().register("2026-11-09", DemandKind.DELETION);
        Requester other = new Requester("Елкина-Ёжикова Ольга", null, "+79035550011", RequesterRole.SUBJECT, null);
        Request second = desk().register(other, Rules.noon("2026-11-10"), DemandKind.ACCESS);
        assertEquals(List.of(request.id()), found("45-67"));
        assertEquals(List.of(second.id()), found("0011"));
        assertEquals(List.of(second.id()), found("ежиков"));
        assertEquals(List.of(second.id()), found("е\u0308лкина-е"));
        assertEquals(List.of(second.id()), found("ольга елк данны"));
        assertEquals(List.of(), found("ольга иванова"));
        desk().desk.events().correctRequester(second,
                new Requester("Соснина Ольга", null, "+79035550022", RequesterRole.SUBJECT, null), OFFICER);
        assertEquals(List.of(), found("ежиков"));
        assertEquals(List.of(second.id()), found("соснина"));
    }

    @Test
    void textsThatNoServerTakesAreCleanedAndTheLogStaysWhole() {
        String dirty = "Удалите\u0000 всё \ud83d\ude00 и \ud83d конец";
        NewRequest asked = new NewRequest(desk().operator.id(), Channel.EMAIL, Rules.noon("2026-11-19"), Rules.PACK,
                TestDesk.maria(), List.of(DemandKind.ACCESS), dirty, null);
        Request request = desk().desk.registering().register(asked, OFFICER);
        String clean = "Удалите\ufffd всё \ud83d\ude00 и \ufffd конец";
        assertEquals(clean, desk().view(request.id()).request().intake().said());
        desk().desk.assessing().flag(request, Sheets.tooMuch(), Sheets.full(), "\udc00 причина\u0000",
                new Actor("О\u0000", Role.OFFICER));
        assertEquals(OptionalLong.empty(), broken());
    }

    @Test
    void aLongDescriptionOfALetterIsCutAndItsMessageIdStillFindsIt() {
        String id = "\u4e2d".repeat(900) + "@mail.example";
        byte[] raw = {1};
        Letter plain = TestLetters.letter(raw, id, null);
        Letter wordy = new Letter(plain.id(), plain.sha256(), "ё".repeat(5000), 1, id, "\ud83d\ude00".repeat(1500),
                "\u0000".repeat(2000), null, plain.kept(), null, plain.arrival(), Letter.State.NEW, null);
        LetterId kept = desk().desk.letters().keep(TestLetters.arriving(wordy, raw), OFFICER).letter().id();
        Request request = desk().register("2026-11-09", DemandKind.ACCESS);
        desk().desk.letters().attach(desk().desk.letters().find(kept).orElseThrow(), request, OFFICER);
        assertEquals(Optional.of(request.id()), desk().desk.letters().conversation(List.of(id)));
        assertEquals(Optional.empty(), desk().desk.letters().conversation(List.of(id + "2")));
        Letter read = desk().desk.letters().find(kept).orElseThrow();
        assertEquals("ё".repeat(1000), read.fileName());
        assertEquals("\ud83d\ude00".repeat(1000), read.subject());
        assertEquals("\ufffd".repeat(1000), read.sender());
    }

    @Test
    void aLetterBelongsToTheConversationOfTheNearestLetterItRefersTo() {
        Request older = desk().register("2026-11-09", DemandKind.ACCESS);
        Request newer = desk().register("2026-11-10", DemandKind.DELETION);
        attached(new byte[] {1}, "old@mail.example", older);
        attached(new byte[] {2}, "new@mail.example", newer);
        assertEquals(Optional.of(newer.id()), desk().desk.letters()
                .conversation(List.of("old@mail.example", "new@mail.example", "lost@mail.example")));
        assertEquals(Optional.of(older.id()), desk().desk.letters()
                .conversation(List.of("new@mail.example", "old@mail.example")));
    }

    @Test
    void aLetterSeenBeforeItWasAttachedIsNotDetached() {
        Request request = desk().register("2026-11-09", DemandKind.ACCESS);
        KeepLetters letters = desk().desk.letters();
        Letter seen = letters.keep(TestLetters.arriving(new byte[] {1}, null, null), OFFICER).letter();
        letters.attach(seen, request, OFFICER);
        for (Consumer<List<Letter>> late : List.<Consumer<List<Letter>>>of(
                stale -> letters.notRequests(stale, OFFICER),
                stale -> letters.setAside(stale, OFFICER),
                stale -> letters.putBack(stale, OFFICER),
                stale -> letters.restore(List.of(new KeepLetters.Undone(seen, seen)), OFFICER))) {
            RefusedException refused = assertThrows(RefusedException.class, () -> late.accept(List.of(seen)));
            assertEquals(Map.of(Field.REQUEST, Problem.LETTER_TAKEN), refused.problems());
        }
        Letter attached = letters.find(seen.id()).orElseThrow();
        assertEquals(request.id(), attached.request());
        letters.restore(List.of(new KeepLetters.Undone(attached, seen)), OFFICER);
        assertEquals(Letter.State.NEW, letters.find(seen.id()).orElseThrow().state());
    }

    private void attached(byte[] raw, String messageId, Request request) {
        Letter letter =
                desk().desk.letters().keep(TestLetters.arriving(raw, messageId, null), OFFICER).letter();
        desk().desk.letters().attach(letter, request, OFFICER);
    }

    @Test
    void aLogLongerThanAStretchIsCheckedToItsEnd() {
        desk().transactions.writeOnly(store -> {
            for (int line = 0; line < 2300; line++) {
                store.log().append(new LogEntry(null, TestDesk.NOW.toInstant(), "М. Офицерова", LogAction.NOTE_ADDED,
                        new TreeMap<>(Map.of("line", String.valueOf(line)))));
            }
        });
        assertEquals(OptionalLong.empty(), broken());
        tamper(database());
        assertEquals(OptionalLong.of(2), broken());
    }
}
