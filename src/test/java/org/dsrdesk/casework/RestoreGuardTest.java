package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.dsrdesk.casework.DestroyedPeople.Destroyed;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RestoreGuardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BIRTH = LocalDate.of(2015, 3, 7);

    @TempDir Path folder;
    private TestDesk desk;
    private CaseDesk cases;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        cases = new CaseDesk(
                desk.transactions, new RuleShelf(Rules.source()), (_, _) -> Places.landscape(),
                TestDesk.ANY_LETTER, desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request destroyed(Requester who, TaskOutcome outcome) {
        Request request = desk.register(who, Rules.noon("2026-11-16"), DemandKind.WITHDRAWAL);
        var demand = request.demands().getFirst().id();
        request = cases.deciding().decide(request, demand, Outcome.FULFILLED, null, "исполняем", OFFICER);
        request = cases.planning().plan(request, demand, OFFICER);
        request = cases.tasks().end(request, demand, 1, TaskEnding.of(outcome, "стёрто", TODAY), OFFICER);
        return cases.tasks().end(request, demand, 2, TaskEnding.of(TaskOutcome.DONE, "сожжено", TODAY), OFFICER);
    }

    private static IdentityKeys record(String name, @Nullable String email, @Nullable String phone) {
        return IdentityKeys.of(new Requester(name, email, phone, RequesterRole.SUBJECT, null));
    }

    private @Nullable Destroyed again(String system, IdentityKeys record) {
        return cases.restoreGuard().again(desk.operator, system, List.of(record), OFFICER).getFirst();
    }

    @Test
    void aDestroyedPersonIsKnownAgainInARestoredSystemByAnyIdentifier() {
        Request request = destroyed(TestDesk.maria(), TaskOutcome.DONE);
        IdentityKeys byEmail = record("", "M.Ivanova@mail.example", null);
        Destroyed found = again(" учётные ЗАПИСИ ", byEmail);
        assertEquals(new Destroyed("Учётные записи", request.number(), request.demands().getFirst().id(), 1, TODAY,
                LocalDate.of(2026, 12, 20)), found);
        assertNotNull(again("Учётные записи", record("Кто-то", null, "+79161234567")));
        assertNull(again("Учётные записи", record("Иванова Мария Сергеевна", null, null)));
        assertNull(again("Архив договоров", byEmail));
        assertEquals(Arrays.asList(null, found), cases.restoreGuard().again(
                desk.operator, "Учётные записи", List.of(record("", "other@mail.example", null), byEmail), OFFICER));
        assertEquals(List.of("Учётные записи"), cases.restoreGuard().systems(OFFICER));
    }

    @Test
    void nothingReadableOfThePersonIsKept() {
        destroyed(TestDesk.maria(), TaskOutcome.DONE);
        String key = desk.transactions.read(store -> store.settings().get("restore.key")).orElseThrow();
        assertEquals(64, key.length());
        String plain = KeyedHash.of(new byte[32], "e:m.ivanova@mail.example");
        assertFalse(desk.transactions.read(store -> store.destroyed().find("Учётные записи", List.of(plain)))
                .stream().anyMatch(found -> found.hash().equals(plain)));
    }

    @Test
    void onlyWhatWasReallyDestroyedIsRememberedAndATaskOpenedAgainForgetsIt() {
        destroyed(TestDesk.maria(), TaskOutcome.NOTHING_FOUND);
        assertEquals(List.of(), cases.restoreGuard().systems(OFFICER));
        Requester other = new Requester("Пётр", "p@mail.example", null, RequesterRole.SUBJECT, null);
        Request request = destroyed(other, TaskOutcome.DONE);
        assertNotNull(again("Учётные записи", record("", "p@mail.example", null)));
        cases.tasks().reopen(request, request.demands().getFirst().id(), 1, "ошиблись записью", OFFICER);
        assertNull(again("Учётные записи", record("", "p@mail.example", null)));
    }

    @Test
    void contactsOfARepresentativeAreNotThePersons() {
        destroyed(new Requester("Мама", "mama@mail.example", "+79161234567", RequesterRole.PARENT, "Аня"),
                TaskOutcome.DONE);
        assertNull(again("Учётные записи", record("", "mama@mail.example", "+79161234567")));
    }

    private static Requester mother(@Nullable LocalDate birth) {
        return new Requester("Мама", "mama@mail.example", "+79161234567", RequesterRole.PARENT, "Петров Иван Сергеевич")
                .withDetails(new IdentityDetails(birth, null, null, null));
    }

    private static IdentityKeys born(String name, LocalDate birth) {
        return IdentityKeys.of(new Requester(name, null, null, RequesterRole.SUBJECT, null)
                .withDetails(new IdentityDetails(birth, null, null, null)));
    }

    @Test
    void aChildForWhomAParentAskedIsKnownAgainByNameAndBirth() {
        destroyed(mother(BIRTH), TaskOutcome.DONE);
        assertNotNull(again("Учётные записи", born("Иван Сергеевич ПЕТРОВ", BIRTH)));
        assertNull(again("Учётные записи", born("Петров Иван Сергеевич", BIRTH.plusDays(1))));
        assertNull(again("Учётные записи", born("Мама", BIRTH)));
    }

    @Test
    void aPersonWhoIsBetterKnownLaterIsKnownAgainByThat() {
        Request request = destroyed(mother(null), TaskOutcome.DONE);
        assertNull(again("Учётные записи", born("Петров Иван Сергеевич", BIRTH)));
        cases.events().correctRequester(request, mother(BIRTH), OFFICER);
        Destroyed found = again("Учётные записи", born("Петров Иван Сергеевич", BIRTH));
        assertEquals(new Destroyed("Учётные записи", request.number(), request.demands().getFirst().id(), 1, TODAY,
                LocalDate.of(2026, 12, 20)), found);
    }

    @Test
    void aPersonIsForgottenWhenTheLastBackupIsGone() {
        destroyed(TestDesk.maria(), TaskOutcome.DONE);
        IdentityKeys maria = record("", "m.ivanova@mail.example", null);
        desk.clock.set(ZonedDateTime.parse("2026-12-20T12:00+03:00[Europe/Moscow]"));
        assertNotNull(again("Учётные записи", maria));
        desk.clock.set(ZonedDateTime.parse("2026-12-21T12:00+03:00[Europe/Moscow]"));
        assertNull(again("Учётные записи", maria));
        assertEquals(List.of(), cases.restoreGuard().systems(OFFICER));
    }
}
