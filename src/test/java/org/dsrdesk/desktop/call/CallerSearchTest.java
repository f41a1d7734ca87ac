package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.Caller;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerSearchTest {
    @TempDir private Path folder;

    private TestDesk desk;
    private CallModel call;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        desk.register("2026-11-02", DemandKind.ACCESS);
        desk.register(new Requester("Мария Иванова", null, "+79161234567", RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-09"), DemandKind.DELETION);
        desk.register(new Requester("Иванов Пётр", "petr@mail.example", "+79161234567", RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-05"), DemandKind.ACCESS);
        desk.register(new Requester("Чужой", null, "+79165550000", RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-06"), DemandKind.ACCESS);
        call = new CallModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                new PhoneNumbers(), 0);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"8916123,+7916123", "+7 (916) 12,+791612", "7916,+7916", "916,+7916",
        "91,-", "8,-", "+3752912,+3752912", "дом,-"})
    void aNumberIsReadFromItsFirstDigits(String typed, String beginning) {
        assertEquals(beginning == null ? "" : beginning, DialledNumber.beginning(typed));
    }

    @Test
    void peopleAppearWithTheFirstDigitsEachOnceWithTheirRequests() {
        phone("8 916 1");
        List<Caller> found = call.callers().found();
        assertEquals(List.of("Иванова Мария Сергеевна", "Иванов Пётр"),
                found.stream().map(caller -> caller.who().name()).toList());
        Caller maria = found.getFirst();
        assertEquals(2, maria.requests());
        assertEquals(2, maria.open());
        assertFalse(maria.more());
        assertEquals("2026-0002", maria.newest().toString());
        assertEquals("m.ivanova@mail.example", maria.who().email());
        phone("8 916 2");
        assertEquals(List.of(), call.callers().found());
    }

    @Test
    void theChosenPersonIsWrittenIntoTheFormAndTheirRequestsAreShown() {
        phone("89161");
        assertFalse(call.callers().choose());
        assertTrue(call.callers().move(1));
        assertTrue(call.callers().choose());
        assertEquals("+7 916 123-45-67", call.form().text(Field.PHONE).get());
        assertEquals("m.ivanova@mail.example", call.form().text(Field.EMAIL).get());
        assertEquals("Иванова Мария Сергеевна", call.form().text(Field.NAME).get());
        assertFalse(call.repeats().found().isEmpty());
        assertEquals(List.of(), call.callers().found());
    }

    @Test
    void somebodyWhoseNameWasTypedIsNoLongerOffered() {
        phone("89161");
        call.form().text(Field.PHONE).set("8 916 123-45-67");
        call.form().text(Field.NAME).set("Иванов Пётр");
        assertEquals(List.of("Иванова Мария Сергеевна"),
                call.callers().found().stream().map(caller -> caller.who().name()).toList());
    }

    @Test
    void anAddressLeadsToPeopleToo() {
        call.form().text(Field.EMAIL).set("PETR@");
        assertEquals(List.of("Иванов Пётр"),
                call.callers().found().stream().map(caller -> caller.who().name()).toList());
        call.form().text(Field.EMAIL).set("pe");
        assertEquals(List.of(), call.callers().found());
    }

    private void phone(String typed) {
        call.form().text(Field.PHONE).set(typed);
    }
}
