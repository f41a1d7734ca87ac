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
        return new ProofText(messages).page(
                new Proved(proof, Rules.statute().edition(), deadline.duty().starts(), null),
                messages.text("proof.text.about", "2026-0388", "X-Keeper"));
    }

    @Test
    void writesEveryDayOfAStopInRussian() {
        assertEquals("""
                РАСЧЁТ СРОКА
                Обращение № 2026-0388 · X-Keeper

                Обязанность: Прекратить обработку
                Закон: Федеральный закон № 152-ФЗ «О персональных данных»
                Норма: ч. 5.1 ст. 21 152-ФЗ, редакция от 24.06.2025, сверено 21.06.2026
                Что требует норма: Десять рабочих дней с даты получения требования, и у тех, кто обрабатывает \
                по поручению.
                Начало срока: обращение получено 3 ноября 2026, 23:50 (UTC+03:00)
                Срок: 10 рабочих дней, считая со следующего дня
                Как считать: {counting}
                Последний день: 18 ноября 2026, среда
                Продление: можно до 25.11.2026, если отправить уведомление не позднее 18.11.2026

                День за днём
                  03.11.2026 вт    —  день события, не считается
                  04.11.2026 ср    —  праздник (ст. 112 ТК РФ)
                  05.11.2026 чт    1
                  06.11.2026 пт    2
                  07.11.2026 сб    —  выходной
                  08.11.2026 вс    —  выходной
                  09.11.2026 пн    3
                  10.11.2026 вт    4
                  11.11.2026 ср    5
                  12.11.2026 чт    6
                  13.11.2026 пт    7
                  14.11.2026 сб    —  выходной
                  15.11.2026 вс    —  выходной
                  16.11.2026 пн    8
                  17.11.2026 вт    9
                  18.11.2026 ср   10  последний день

                Календарь рабочих дней
                  2026: ст. 112 ТК РФ; постановление Правительства РФ от 24.09.2025 № 1466

                Что должно быть в уведомлении о продлении
                  [ ] Мотивированное уведомление с причинами продления. Закон не называет срока для него: \
                отправьте до конца первых десяти рабочих дней.
                """.replace("{counting}", Rules.statute().edition().counting().words().russian()),
                page(Language.RUSSIAN, "stop.stop", "2026-11-03T23:50+03:00"));
    }

    @Test
    void writesEveryDayOfAStopInEnglish() {
        assertEquals("""
                DEADLINE PROOF
                Request No. 2026-0388 · X-Keeper

                Duty: Stop processing
                Act: Federal Law No. 152-FZ on Personal Data
                Rule: art. 21(5.1) 152-FZ, edition of 24/06/2025, checked on 21/06/2026
                What the rule asks: Ten working days from the date the demand was received, at processors too.
                The term starts: request received 3 November 2026, 23:50 (UTC+03:00)
                Term: 10 working days, counted from the day after
                How to count: {counting}
                Last day: 18 November 2026, Wednesday
                Extension: up to 25/11/2026, if the notice is sent by 18/11/2026

                Day by day
                  03/11/2026 Tue   —  day of the event, not counted
                  04/11/2026 Wed   —  public holiday (Labour Code art. 112)
                  05/11/2026 Thu   1
                  06/11/2026 Fri   2
                  07/11/2026 Sat   —  weekend
                  08/11/2026 Sun   —  weekend
                  09/11/2026 Mon   3
                  10/11/2026 Tue   4
                  11/11/2026 Wed   5
                  12/11/2026 Thu   6
                  13/11/2026 Fri   7
                  14/11/2026 Sat   —  weekend
                  15/11/2026 Sun   —  weekend
                  16/11/2026 Mon   8
                  17/11/2026 Tue   9
                  18/11/2026 Wed  10  last day

                Calendar of working days
                  2026: Labour Code art. 112; Government decree of 24.09.2025 No. 1466

                What the notice of extension must say
                  [ ] A reasoned notice that names the causes of the delay. The statute sets no term for it: send it \
                before the first ten working days end.
                """.replace("{counting}", Rules.statute().edition().counting().words().english()),
                page(Language.ENGLISH, "stop.stop", "2026-11-03T23:50+03:00"));
    }

    @Test
    void saysWhatArticle193WouldGiveAndDoesNotUseIt() {
        String page = page(Language.RUSSIAN, "withdrawal.destroy", "2026-11-06T10:00+03:00");
        assertTrue(page.contains("Последний день: 6 декабря 2026, воскресенье\n"), page);
        assertTrue(page.contains("по ст. 193 ГК РФ последним днём был бы 07.12.2026"), page);
    }

    @Test
    void namesTheDecreeOfAWorkedSaturdayAndTheDoubtOfAnUnpublishedYear() {
        String decree = page(Language.RUSSIAN, "stop.stop", "2024-12-20T12:00+03:00");
        assertTrue(decree.contains("  28.12.2024 сб    6  рабочий день по переносу"
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
