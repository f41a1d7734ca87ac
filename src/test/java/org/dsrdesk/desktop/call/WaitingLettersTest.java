package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Original;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.WaitingLetter;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingLettersTest {
    private static final String LETTER =
            """
            From: =?UTF-8?B?0J7Qu9GM0LPQsCDQlNC10LzQuNC90LA=?= <Olga.Demina+shop@mail.example>
            To: privacy@romashka.example
            Date: Mon, 9 Nov 2026 11:14:00 +0300
            Subject: Delete
            Content-Type: text/plain; charset=utf-8

            Прошу прекратить обработку моих персональных данных. Телефон +7 916 765-43-21.
            """;

    @TempDir private Path folder;

    private TestDesk desk;
    private CallModel call;
    private Letter letter;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        LetterIntake intake =
                new LetterIntake(desk.desk.letters(), new PhoneNumbers(), desk.clock, Rules.MOSCOW);
        letter = intake.take("letter.eml", Original.of(LETTER.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                TestDesk.OFFICER, _ -> {}).letter();
        call = new CallModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                new PhoneNumbers(), 0);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aLetterThatNobodyRegisteredIsFoundByTheCallersNumber() {
        call.form().text(Field.PHONE).set("8 916 765-43-21");
        assertEquals(List.of(new WaitingLetter(letter, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 23))),
                call.waiting().found());
    }

    @Test
    void andByTheAddressWithoutItsTag() {
        call.form().text(Field.EMAIL).set("olga.demina@mail.example");
        assertEquals(List.of(letter.id()),
                call.waiting().found().stream().map(waiting -> waiting.letter().id()).toList());
        call.form().text(Field.EMAIL).set("olga@mail.example");
        assertTrue(call.waiting().found().isEmpty());
    }

    @Test
    void theDayOfTheLetterIsPromisedWhenItComesFirstAndAsksForTheSame() {
        call.form().text(Field.PHONE).set("8 916 765-43-21");
        call.form().kinds().setAll(DemandKind.STOP_PROCESSING);
        assertTrue(said().contains("до 23\u00a0ноября"), said());
        call.form().kinds().setAll(DemandKind.ACCESS);
        assertTrue(said().contains("до 4\u00a0декабря"), said());
    }

    @Test
    void aLetterThatWasDealtWithWaitsNoMore() {
        desk.desk.letters().notRequests(List.of(letter), TestDesk.OFFICER);
        call.form().text(Field.PHONE).set("8 916 765-43-21");
        assertTrue(call.waiting().found().isEmpty());
        assertEquals(Optional.empty(), call.waiting().due(Set.of(DemandKind.STOP_PROCESSING)));
    }

    private String said() {
        Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
        return new CallAdvice(messages).say(call.form(), call.repeats().found(),
                call.waiting().due(Set.copyOf(call.form().kinds())), call.rule().usual());
    }
}
