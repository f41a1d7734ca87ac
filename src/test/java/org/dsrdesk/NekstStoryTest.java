package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** NEKST: an agreement ended, what lies in a backup is blocked first and destroyed later. */
@ExtendWith(ApplicationExtension.class)
class NekstStoryTest {
    private final StoryDesk desk;

    NekstStoryTest(@TempDir Path folder) {
        desk = new StoryDesk(folder, "nekst",
                card -> StoryProfiles.passingOn(StoryProfiles.signed(card, "Н. Е. Кстов", "Генеральный директор"),
                        "hosting", "ООО «Пример-Хостинг»", "190000, г. Санкт-Петербург, ул. Серверная, д. 2"));
    }

    @Start
    void open(Stage window) throws IOException {
        desk.open(window);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void whatLiesInABackupIsBlockedInTimeAndDestroyedLater() throws Exception {
        desk.receive("""
                From: Павел Громов <p.gromov@box.example>
                To: info@insentry.ru
                Date: Thu, 19 Nov 2026 09:00:00 +0300
                Message-ID: <close-1@box.example>
                Subject: Удаление личного кабинета
                Content-Type: text/plain; charset=utf-8

                Договор закончился 18 ноября. Прошу удалить мои персональные данные.
                Громов Павел Андреевич, p.gromov@box.example
                """);
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        StoryCase story = StoryCase.latest(desk).refuses();
        desk.press("#ground-1-PURPOSE_ACHIEVED");
        desk.press("#duty-1-purpose-destroy");
        desk.write("#moment .text-field", "18.11.2026");
        desk.send();
        story.record(CaseFact.Kind.DOCUMENT_RECEIVED, "заявление о возврате денег с паспортными данными", "вх. 12");
        story.record(CaseFact.Kind.DOCUMENT_USED, "деньги возвращены", "платёж № 88");
        story.refuses();
        story.decide("FULFILLED", "Договор прекращён 18 ноября 2026 г., других оснований нет.");
        story.plan();
        story.refuses();
        destroyed(story);
        putOff(story);
        told(story);
        later(story);
        story.close();
        assertEquals(List.of("1/2026 IMPOSSIBILITY_NOTE SENT FILED 2026-12-02",
                "1-ПД/2026 DESTRUCTION_POSTPONED SENT EMAIL 2026-12-02",
                "2-ПД/2026 PROCESSOR_INSTRUCTION SENT POST 2026-12-02",
                "3-ПД/2026 THIRD_PARTY_DESTRUCTION SENT POST 2026-12-02",
                "4-ПД/2026 THIRD_PARTY_DESTRUCTION SENT POST 2026-12-02",
                "1/2027 DESTRUCTION_ACT SENT FILED 2027-03-05",
                "1/2027 LOG_EXTRACT SENT FILED 2027-03-05",
                "1-ПД/2027 PURPOSE_DESTROYED SENT EMAIL 2027-03-05"),
                story.letters());
        assertEquals(List.of("DESTROY platform SELF_SERVICE 2026-11-27",
                "DESTROY equipment IMPOSSIBLE 2026-12-02",
                "DESTROY logs DONE 2026-11-27",
                "DESTROY refunds DONE 2026-11-27",
                "DESTROY uploaded NOTHING_FOUND 2026-11-27",
                "TELL metrika DONE 2026-12-02",
                "TELL amplitude DONE 2026-12-02",
                "TELL hosting DONE 2026-12-02",
                "DESTROY equipment DONE 2027-03-05"),
                story.tasks());
        assertEquals(List.of("purpose.destroy does not apply",
                "destruction.after-blocking 2027-03-05",
                "decision.answer 2026-12-02"),
                story.duties());
        story.isWhole("Громов");
        assertEquals("""
                + не выбрано основание
                + нет решения

                - не выбрано основание
                + не выполнено «Прекратить обработку и уничтожить данные: цель достигнута»
                + не записано: документ уничтожен

                - нет решения
                + не сделано «Уничтожить: Платформа Insentry: личные кабинеты»
                + не сделано «Уничтожить: Сведения об оборудовании для проверки лицензий (отдельно от личности)»
                + не сделано «Уничтожить: Лог-файлы о действиях пользователя»
                + не сделано «Уничтожить: Заявления о возврате денег»
                + не сделано «Уничтожить: Сведения о третьих лицах, которые загрузили пользователи»
                + не сделано «Сообщить: Яндекс.Метрика»
                + не сделано «Сообщить: Amplitude»
                + не сделано «Сообщить: ООО «Пример-Хостинг»»

                - не сделано «Уничтожить: Платформа Insentry: личные кабинеты»
                - не сделано «Уничтожить: Лог-файлы о действиях пользователя»
                - не сделано «Уничтожить: Заявления о возврате денег»
                - не сделано «Уничтожить: Сведения о третьих лицах, которые загрузили пользователи»
                - не записано: документ уничтожен
                + данные уничтожены, а акта нет: составьте его или приложите к задачам (приказ № 179)
                + данные уничтожены в системе, а выгрузки из её журнала нет: составьте или приложите её (приказ № 179)

                - не выполнено «Прекратить обработку и уничтожить данные: цель достигнута»
                + не выполнено «Уничтожить данные, которые пока только заблокированы»

                + не закончен черновик «Уничтожение отложено, данные заблокированы»: составьте его или удалите

                - не закончен черновик «Уничтожение отложено, данные заблокированы»: составьте его или удалите

                - не сделано «Сообщить: Яндекс.Метрика»
                - не сделано «Сообщить: Amplitude»
                - не сделано «Сообщить: ООО «Пример-Хостинг»»

                - не выполнено «Уничтожить данные, которые пока только заблокированы»
                - не сделано «Уничтожить: Сведения об оборудовании для проверки лицензий (отдельно от личности)»
                """, story.refusals());
    }

    private void destroyed(StoryCase story) {
        desk.on("2026-11-27");
        story.end(TaskWork.DESTROY, "platform", TaskOutcome.SELF_SERVICE, "");
        story.end(TaskWork.DESTROY, "logs", TaskOutcome.DONE, "удаление записей из хранилища журналов");
        story.end(TaskWork.DESTROY, "refunds", TaskOutcome.DONE, "измельчение в шредере, 2 листа");
        story.end(TaskWork.DESTROY, "uploaded", TaskOutcome.NOTHING_FOUND, "искали по учётной записи");
        story.record(CaseFact.Kind.DOCUMENT_DESTROYED, "заявление измельчено", "");
        story.refuses();
    }

    private void putOff(StoryCase story) {
        desk.on("2026-12-02");
        story.ending(TaskWork.DESTROY, "equipment", TaskOutcome.IMPOSSIBLE,
                "серийные номера лежат в резервной копии, которую нельзя изменить по частям");
        desk.shoot("impossible");
        assertEquals("02.06.2027", desk.written("#destroyby"));
        desk.write("#destroyby", "10.03.2027");
        desk.send();
        story.refuses();
        story.other("Справка: уничтожить в срок нельзя").make().file();
        StoryLetter postponed = story.write("destruction-postponed");
        story.refuses();
        postponed.open().make().record(Dispatch.Way.EMAIL, "02.12.2026 12:00", "<ours-1@insentry.ru>")
                .says("10 марта 2027", "часть 6 статьи 21", "в обычный срок (18 декабря 2026 г.)");
        story.refuses();
    }

    private void told(StoryCase story) {
        story.write("processor-instruction-hosting").make()
                .record(Dispatch.Way.POST, "02.12.2026 12:00", "10100000000001")
                .says("уничтожить данные до 18 декабря 2026");
        for (String recipient : List.of("metrika", "amplitude")) {
            story.write("third-party-destruction-" + recipient).make()
                    .record(Dispatch.Way.POST, "02.12.2026 12:00", "1010000000000" + recipient.length());
        }
        story.refuses();
    }

    private void later(StoryCase story) {
        desk.on("2027-03-05");
        story.end(TaskWork.DESTROY, "equipment", TaskOutcome.DONE, "перезапись резервной копии");
        story.refuses();
        story.write("destruction-act").make().file().says("перезапись резервной копии", "листов: 2", "5 марта 2030");
        story.write("log-extract").fill(LetterField.LOG_LINES, "Insentry: 2027-03-05 10:15 backup overwrite ok")
                .make().file();
        story.write("purpose-destroyed").fill(LetterField.PURPOSE_END, "договор об использовании платформы исполнен")
                .make().record(Dispatch.Way.EMAIL, "05.03.2027 12:00", "<ours-2@insentry.ru>")
                .says("акт № 1/2027 от 5 марта 2027", "обработка прекращена 2 декабря 2026");
    }
}
