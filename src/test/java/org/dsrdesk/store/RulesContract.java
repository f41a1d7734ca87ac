package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.MovedDate;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.OwnCalendar;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.StoredRules;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.packs.PackException;
import org.dsrdesk.packs.StatuteReader;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stored rules do to stored dates, on either engine. */
abstract class RulesContract {
    private static final Actor OFFICER = TestDesk.OFFICER;
    private static final LocalDate BRIDGE = LocalDate.of(2026, 12, 1);

    private @Nullable TestDesk open;

    abstract Database database();

    void begin() {
        open = TestDesk.over(database());
    }

    private TestDesk desk() {
        return Objects.requireNonNull(open);
    }

    @AfterEach
    void close() {
        desk().close();
    }

    /** The shipped year with one more day off. */
    private static CalendarYear with(LocalDate dayOff) {
        CalendarYear shipped = Rules.calculator().calendar().year(dayOff);
        TreeMap<LocalDate, CalendarDay> days = new TreeMap<>(shipped.exceptions());
        days.put(dayOff, new CalendarDay(dayOff, DayStatus.DAY_OFF_BY_DECREE, "ПП РФ 20.11.2026 N 1", false));
        return new CalendarYear(shipped.year(), "ПП РФ 20.11.2026 N 1", true, days);
    }

    private List<String> dues(RequestId id) {
        List<String> stored = desk().transactions.read(store -> store.queries()
                .due(desk().operator.id(), LocalDate.of(2030, 1, 1), 100)
                .stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.duty().dutyId() + " " + row.duty().due())
                .toList());
        List<String> counted = desk().view(id).sheets().stream()
                .flatMap(sheet -> sheet.open().stream())
                .map(deadline -> deadline.duty().id() + " " + deadline.due())
                .toList();
        assertEquals(counted.stream().sorted().toList(), stored.stream().sorted().toList());
        return stored;
    }

    private static List<String> told(List<MovedDate> moved) {
        return moved.stream()
                .map(date -> date.number() + "/" + date.ordinal() + " " + date.dutyId() + " " + date.old() + " → "
                        + date.now())
                .toList();
    }

    @Test
    void aNewYearMovesTheStoredDatesItConcernsAndTheLogTellsOldAndNew() {
        Request access = desk().register("2026-11-20", DemandKind.ACCESS);
        Request withdrawal = desk().register("2026-11-20", DemandKind.WITHDRAWAL);
        List<String> expected = List.of("2026-0001/1 access.answer 2026-12-04 → 2026-12-07");
        assertEquals(expected, told(desk().desk.ruleKeeping().preview("ru", List.of(with(BRIDGE)), OFFICER)));
        assertEquals(List.of("access.answer 2026-12-04"), dues(access.id()));

        assertEquals(expected, told(desk().desk.ruleKeeping().keepYears("ru", List.of(with(BRIDGE)), OFFICER)));

        assertEquals(List.of("access.answer 2026-12-07"), dues(access.id()));
        assertEquals(List.of("withdrawal.destroy 2026-12-20"), dues(withdrawal.id()));
        LogEntry last = desk().view(access.id()).log().getLast();
        assertEquals(LogAction.DUE_CHANGED, last.action());
        assertEquals(
                "{duty=1/access.answer, new=2026-12-07, old=2026-12-04, why=CALENDAR_IMPORTED}",
                last.facts().toString());
        assertEquals(OptionalLong.empty(), desk().transactions.read(store -> store.log().firstBroken()));
    }

    @Test
    void aDeletionWithoutAGroundAnExtensionAndANoticeAreCountedAnewWhole() {
        Request deletion = desk().register("2026-11-20", DemandKind.DELETION);
        Request extended = desk().register("2026-11-16", DemandKind.STOP_PROCESSING);
        desk().desk.extending().extend(extended, extended.demands().getFirst().id(), "stop.stop",
                new Extension(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 11, 20), "архив"), OFFICER);
        desk().desk.ruleKeeping().keepYears("ru", List.of(with(BRIDGE)), OFFICER);
        assertEquals(List.of("stop.stop 2026-12-07"), dues(deletion.id()));
        assertEquals(List.of("stop.stop 2026-12-07"), dues(extended.id()));
    }

    @Test
    void aYearTellsWhoAddedItAndDeadlinesBeyondTheCalendarAreCountedUntilItIsKnown() {
        desk().clock.set(Rules.noon("2027-12-24"));
        desk().register("2027-12-20", DemandKind.ACCESS, DemandKind.WITHDRAWAL);
        assertEquals(1, desk().desk.today().today(desk().operator, OFFICER).provisional());
        assertEquals(List.of(), desk().desk.ruleKeeping().addedYears(OFFICER));
        CalendarYear next = new CalendarYear(2028, "ПП", true, new TreeMap<>());
        desk().desk.ruleKeeping().keepYears("ru", List.of(next), OFFICER);
        assertEquals(
                List.of(new StoredRules.AddedYear("ru", 2028, OFFICER.name(), desk().clock.instant())),
                desk().desk.ruleKeeping().addedYears(OFFICER));
        assertEquals(0, desk().desk.today().today(desk().operator, OFFICER).provisional());
    }

    @Test
    void anotherDeskOnTheSameStoreCountsByTheNewYear() {
        CaseDesk other =
                new CaseDesk(desk().transactions, new RuleShelf(Rules.source()), TestDesk.ANY_LETTER, desk().clock);
        desk().desk.ruleKeeping().keepYears("ru", List.of(with(BRIDGE)), OFFICER);
        NewRequest asked = new NewRequest(desk().operator.id(), Channel.EMAIL, Rules.noon("2026-11-20"), Rules.PACK,
                TestDesk.maria(), List.of(DemandKind.ACCESS), "", null);
        assertEquals(List.of("access.answer 2026-12-07"), dues(other.registering().register(asked, OFFICER).id()));
    }

    @Test
    void anOrganisationsOwnDaysMoveItsDatesOnlyAndCanBeTakenBack() {
        Request access = desk().register("2026-11-20", DemandKind.ACCESS);
        List<CalendarDay> own = List.of(new CalendarDay(BRIDGE, DayStatus.HOLIDAY, "приказ № 5", false));
        assertEquals(1,
                desk().desk.ruleKeeping().previewOwn(new OwnCalendar(desk().operator.id(), "ru"), own, OFFICER).size());
        desk().desk.ruleKeeping().keepOwn(new OwnCalendar(desk().operator.id(), "ru"), own, OFFICER);
        assertEquals(List.of("access.answer 2026-12-07"), dues(access.id()));
        desk().desk.ruleKeeping().keepOwn(new OwnCalendar(desk().operator.id(), "ru"), List.of(), OFFICER);
        assertEquals(List.of("access.answer 2026-12-04"), dues(access.id()));
        desk().desk.ruleKeeping().keepOwn(new OwnCalendar(desk().operator.id(), "eu-plain"), own, OFFICER);
        assertEquals(List.of("access.answer 2026-12-04"), dues(access.id()));
    }

    @Test
    void anotherReadingOfTheOperatorCountsItsOpenDatesAnew() {
        Request withdrawal = desk().register("2026-11-20", DemandKind.WITHDRAWAL);
        Operator old = desk().operator;
        desk().desk.operators().keep(new Operator(old.id(), old.name(), old.email(), old.phone(), old.address(),
                ZoneId.of("Europe/Moscow"), new CountingSwitches(false, true), old.packs()), OFFICER);
        assertEquals(List.of("withdrawal.destroy 2026-12-21"), dues(withdrawal.id()));
        assertEquals(LogAction.DUE_CHANGED, desk().view(withdrawal.id()).log().getLast().action());
    }

    @Test
    void aLaterEditionIsForRequestsFromItsFirstDayOnAndEarlierOnesKeepTheirs() {
        Request before = desk().register("2026-11-19", DemandKind.ACCESS);
        String text = EDITION.formatted("2026-11-20", "8 WORKING_DAYS");
        Statute edition = StatuteReader.read("new.toml", text, Rules.book().calendars()::get);
        StoredRules.PackFile file =
                new StoredRules.PackFile("new.toml", text, OFFICER.name(), desk().clock.instant());
        desk().desk.ruleKeeping().keepPack(file, edition, OFFICER);

        Request after = desk().register("2026-11-20", DemandKind.ACCESS);
        assertEquals(List.of("access.answer 2026-12-02"), dues(after.id()));
        assertEquals(List.of("access.answer 2026-12-03"), dues(before.id()));
        assertEquals("ru-152fz/2026-11-20", after.intake().edition().toString());
        RefusedException twice =
                assertThrows(RefusedException.class, () -> desk().desk.ruleKeeping().keepPack(file, edition, OFFICER));
        assertEquals(Problem.EDITION_ALREADY, twice.problems().get(Field.FILE));

        CaseDesk again =
                new CaseDesk(desk().transactions, new RuleShelf(Rules.source()), TestDesk.ANY_LETTER, desk().clock);
        assertTrue(again.ruleKeeping().refresh().edition(after.intake().edition()).knows("access.answer"));
    }

    @Test
    void aReceiptCorrectedAcrossEditionsIsJudgedByTheOneInForceThenAndStaysSo() {
        Request before = desk().register("2026-11-19", DemandKind.ACCESS);
        String text = EDITION.formatted("2026-11-20", "8 WORKING_DAYS");
        Statute edition = StatuteReader.read("new.toml", text, Rules.book().calendars()::get);
        desk().desk.ruleKeeping().keepPack(
                new StoredRules.PackFile("new.toml", text, OFFICER.name(), desk().clock.instant()), edition, OFFICER);
        desk().desk.events().correctReceipt(before, Rules.noon("2026-11-20").minusHours(3), "штамп", OFFICER);
        assertEquals(
                "ru-152fz/2026-11-20",
                desk().view(before.id()).request().intake().edition().toString());
        assertEquals(List.of("access.answer 2026-12-02"), dues(before.id()));
    }

    @Test
    void aPackThatIsWrongIsRefusedByLineBeforeAnythingIsKept() {
        PackException wrong = assertThrows(PackException.class, () -> StatuteReader.read(
                "new.toml", EDITION.formatted("2026-11-20", "0 WORKING_DAYS"), Rules.book().calendars()::get));
        assertEquals(19, wrong.line());
        assertEquals(Rules.book().statutes().size(), desk().desk.rules().statutes().size());
    }

    @Test
    void aDeletionByGroundMovesWithItsGround() {
        Request deletion = desk().register("2026-11-20", DemandKind.DELETION);
        desk().desk.qualifying().qualify(deletion, deletion.demands().getFirst().id(), DemandKind.DELETION,
                DeletionGround.STOP_DEMANDED, OFFICER);
        desk().desk.ruleKeeping().keepYears("ru", List.of(with(BRIDGE)), OFFICER);
        assertEquals(List.of("stop.stop 2026-12-07"), dues(deletion.id()));
    }

    private static final String EDITION = """
            pack = "ru-152fz"
            edition = "%1$s"
            valid_from = %1$s
            checked_on = 2026-11-20
            title = { ru = "Проба", en = "Trial" }
            calendar = "ru"
            [counting]
            last_day = "STRICT"
            operator_choice = true
            words = { ru = "Строго.", en = "Strictly." }
            [[duty]]
            id = "access.answer"
            action = "ANSWER"
            title = { ru = "Ответить", en = "Answer" }
            words = { ru = "Ответить.", en = "Answer." }
            act = "152-ФЗ"
            article = "20"
            starts = "RECEIVED"
            term = "%2$s"
            confidence = "UNVERIFIED"
            [kinds]
            ACCESS = ["access.answer"]
            """;
}
