package org.dsrdesk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMarksTest {
    @TempDir private Path folder;
    @TempDir private Path other;

    @SuppressWarnings("NullAway.Init") private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneNumberHasOneMarkHoweverItIsTyped() {
        String mark = mark("45 10 № 123456");
        assertEquals(64, mark.length());
        for (String typed : new String[] {"4510123456", "4510 123456", " 45-10-123456 "}) {
            assertEquals(mark, mark(typed), typed);
        }
        for (String told : new String[] {"паспорт 4510 123456", "Паспорт РФ серия 4510 номер 123456",
            "passport No 4510123456"}) {
            assertEquals(mark, mark(told), told);
        }
        assertEquals(mark("свидетельство о рождении II-АК 123456"), mark("о рождении II-АК № 123456"));
        assertNotEquals(mark("VIII-АК 123456"), mark("АК 123456"));
        assertEquals(mark("II-АК 123456"), mark("ii ак 123456"));
        assertEquals(mark("АК 123456"), mark("AK 123456"));
        assertNotEquals(mark, mark("4510 123457"));
    }

    @Test
    void theMarkIsTheSameAgainAndAnotherInAnotherRegister() {
        String mark = mark("4510 123456");
        assertEquals(Optional.of(mark), new DocumentMarks(desk.transactions).mark("4510 123456"));
        try (TestDesk elsewhere = TestDesk.in(other)) {
            assertNotEquals(Optional.of(mark), elsewhere.desk.documents().mark("4510 123456"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12 3", "№ ----", "\ud83d\ude00"})
    void whatIsNoNumberHasNoMark(String typed) {
        assertFalse(DocumentMarks.readable(typed));
        assertEquals(Optional.empty(), desk.desk.documents().mark(typed));
        Requester who = TestDesk.maria().withDetails(new IdentityDetails(null, "77", "f".repeat(64), null));
        assertEquals(who, desk.desk.documents().marked(who, typed));
    }

    @Test
    void aMarkStandsBesideWhatElseIsKnown() {
        LocalDate birth = LocalDate.of(1985, 3, 7);
        Requester who = TestDesk.maria().withDetails(new IdentityDetails(birth, "77", null, "12"));
        IdentityDetails marked =
                desk.desk.documents().marked(who, "4510 123456").details();
        assertEquals(new IdentityDetails(birth, "77", mark("4510123456"), "12"), marked);
    }

    private String mark(String typed) {
        return desk.desk.documents().mark(typed).orElseThrow();
    }
}
