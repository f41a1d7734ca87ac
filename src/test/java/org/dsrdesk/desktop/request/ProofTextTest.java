package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.ProofWriter;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class ProofTextTest {
    private static String page(Language language, String duty, String start) {
        var calculator = Rules.calculator();
        var deadline = calculator.deadline(Rules.statute().duty(duty),
                ZonedDateTime.parse(start).withZoneSameInstant(Rules.MOSCOW));
        var proof = new ProofWriter(calculator).prove(deadline);
        Messages messages = new Messages(language, FixedClock.friday());
        return new ProofText(messages).page(proof, Rules.statute().edition(),
                messages.text("proof.text.about", "2026-0388", "X-Keeper"));
    }

    @Test
    void writesEveryDayOfAStopInRussian() {
        assertEquals("""
                РАСЧЁТ СРОКА
                """, page(Language.RUSSIAN, "stop.stop", "2026-11-03T23:50+03:00"));
    }

    @Test
    void writesEveryDayOfAStopInEnglish() {
        assertEquals("""
                DEADLINE PROOF
                """, page(Language.ENGLISH, "stop.stop", "2026-11-03T23:50+03:00"));
    }

    @Test
    void saysWhatArticle193WouldGiveAndDoesNotUseIt() {
        String page = page(Language.RUSSIAN, "withdrawal.destroy", "2026-11-06T10:00+03:00");
        assertTrue(page.contains("Последний день: 6 декабря 2026, воскресенье\n"), page);
        assertTrue(page.contains("по ст. 193 ГК последним днём был бы 07.12.2026"), page);
    }

    @Test
    void namesTheDecreeOfAWorkedSaturdayAndTheDoubtOfAnUnpublishedYear() {
        String decree = page(Language.RUSSIAN, "stop.stop", "2024-12-20T12:00+03:00");
        assertTrue(decree.contains("  28.12.2024 сб    6  рабочая суббота по переносу"
                + " (постановление Правительства РФ от 10.08.2023 № 1314)\n"), decree);
        String doubt = page(Language.RUSSIAN, "stop.stop", "2027-12-27T12:00+03:00");
        assertTrue(doubt.contains("Предварительно: "), doubt);
        assertTrue(doubt.contains("праздник (ст. 112 ТК РФ), предварительно\n"), doubt);
    }

    @Test
    void countsHoursToTheMinuteWithoutDays() {
        String page = page(Language.RUSSIAN, "breach.notify", "2026-11-20T10:05+03:00");
        assertTrue(page.contains("Последний день: 21 ноября 2026, 10:05 (UTC+03:00)\n"), page);
        assertTrue(!page.contains("День за днём"), page);
    }
}
