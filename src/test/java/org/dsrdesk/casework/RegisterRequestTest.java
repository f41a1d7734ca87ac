package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.NOW;
import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRequestTest {
    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Requester requester(@Nullable String email, @Nullable String phone) {
        return new Requester("Олег", email, phone, RequesterRole.SUBJECT, null);
    }

    private Map<Field, Problem> refusal(Requester who, ZonedDateTime received, List<DemandKind> kinds, Actor actor) {
        NewRequest asked =
                new NewRequest(desk.operator.id(), Channel.PHONE, received, Rules.PACK, who, kinds, "", null);
        Map<Field, Problem> problems =
                assertThrows(RefusedException.class, () -> desk.desk.registering().register(asked, actor)).problems();
        assertEquals(0, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
        return problems;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                 -,             PHONE, NO_CONTACT
            oleg.mail.example, -,             EMAIL, EMAIL_INVALID
            oleg@,             -,             EMAIL, EMAIL_INVALID
            ol eg@mail.example, -,            EMAIL, EMAIL_INVALID
            a@b@c.example,     -,             EMAIL, EMAIL_INVALID
            -,                 89161234567,   PHONE, PHONE_INVALID
            -,                 +7916,         PHONE, PHONE_INVALID
            """)
    void aContactThatCannotBeReachedIsRefusedWhereItStands(
            @Nullable String email, @Nullable String phone, Field field, Problem problem) {
        assertEquals(
                Map.of(field, problem),
                refusal(requester(email, phone), NOW, List.of(DemandKind.ACCESS), OFFICER));
    }

    @Test
    void anAddressOrAPhoneAloneIsEnough() {
        desk.register(requester("oleg77@inbox.example", null), NOW, DemandKind.MARKETING);
        desk.register(requester(null, "+79161234567"), NOW, DemandKind.MARKETING);
        assertEquals(2, desk.desk.cases().count(desk.operator.id(), RegisterFilter.OPEN));
    }

    @Test
    void aReceiptInTheFutureOrLongAgoIsRefused() {
        Requester who = requester(null, "+79161234567");
        List<DemandKind> kinds = List.of(DemandKind.ACCESS);
        assertEquals(
                Map.of(Field.RECEIVED, Problem.RECEIVED_IN_FUTURE), refusal(who, NOW.plusMinutes(5), kinds, OFFICER));
        ZonedDateTime old = ZonedDateTime.parse("1999-12-31T23:59+03:00");
        assertEquals(Map.of(Field.RECEIVED, Problem.RECEIVED_BEFORE_2000), refusal(who, old, kinds, OFFICER));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertEquals(
                Map.of(
                        Field.RECEIVED, Problem.RECEIVED_IN_FUTURE,
                        Field.PHONE, Problem.NO_CONTACT,
                        Field.KINDS, Problem.NO_DEMAND),
                refusal(requester(null, null), NOW.plusDays(1), List.of(), OFFICER));
    }

    @Test
    void anAuditorMayNotRegister() {
        Actor auditor = new Actor("А. Проверяющий", Role.AUDITOR);
        NewRequest asked = new NewRequest(
                desk.operator.id(), Channel.PHONE, NOW, Rules.PACK, TestDesk.maria(), List.of(DemandKind.ACCESS), "",
                null);
        assertThrows(NotPermittedException.class, () -> desk.desk.registering().register(asked, auditor));
        assertEquals(0, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
    }

    @Test
    void aDemandThatTheLawDoesNotKnowIsRefusedAndNothingIsKept() {
        NewRequest asked = new NewRequest(desk.operator.id(), Channel.EMAIL, Rules.noon("2026-11-20"), "kz-94v",
                TestDesk.maria(), List.of(DemandKind.AUTOMATED_DECISION), "", null);
        RefusedException refused = assertThrows(
                RefusedException.class, () -> desk.desk.registering().register(asked, TestDesk.OFFICER));
        assertEquals(Map.of(Field.KINDS, Problem.KIND_UNKNOWN_TO_LAW), refused.problems());
        assertEquals(0, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
    }

    @Test
    void aDemandThatWaitsForEvidenceMakesTheRequestWait() {
        assertEquals(RequestState.WAITING, desk.register("2026-11-20", DemandKind.CORRECTION).state());
        assertEquals(RequestState.NEW, desk.register("2026-11-20", DemandKind.ACCESS).state());
    }

    @Test
    void theLogTellsOfTheRegistrationWithoutNamesOrContacts() {
        List<LogEntry> log = desk.view(desk.register("2026-11-20", DemandKind.ACCESS).id()).log();
        assertEquals(LogAction.REGISTERED, log.getFirst().action());
        assertEquals(
                "{channel=EMAIL, edition=ru-152fz/2025-06-24, kinds=ACCESS, number=2026-0001,"
                        + " received=2026-11-20T12:00+03:00}",
                log.getFirst().facts().toString());
    }
}
