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

/** kp-clever.ru: data out of date are blocked at once, corrected, released, and those who were given them are told. */
@ExtendWith(ApplicationExtension.class)
class KpCleverStoryTest {
    private final StoryDesk desk;

    KpCleverStoryTest(@TempDir Path folder) {
        desk = new StoryDesk(folder, "kp-clever", card -> StoryProfiles.passingOn(
                StoryProfiles.at(StoryProfiles.signed(card, "К. П. Умнов", "Владелец сайта"),
                        "privacy@kp-clever.example", "121000, г. Москва, ул. Образцовая, д. 9"),
                "third", "ООО «Пример-Рассылки»", "post@mailings.example"));
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
    void anOutdatedAddressIsBlockedCorrectedAndReleased() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.keys(KeyCode.F6);
        desk.type("W-118\n");
        desk.write("#email", "i.titov@box.example");
        desk.write("#name", "Титов Игорь Сергеевич");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT2);
        desk.keys(KeyCode.F8);
        desk.write("#said", "В кабинете старый адрес, новый в договоре");
        desk.shoot("form");
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        StoryCase story = StoryCase.latest(desk).refuses();
        story.record(CaseFact.Kind.DATA_OUTDATED, "почтовый адрес", "договор аренды");
        blocked(story);
        corrected(story);
        told(story);
        story.close();
        assertEquals(List.of("1/2026 ORDER_BLOCK SENT FILED 2026-11-20",
                "1-ПД/2026 BLOCKED SENT EMAIL 2026-11-20",
                "2-ПД/2026 THIRD_PARTY_CORRECTION SENT EMAIL 2026-11-25",
                "3-ПД/2026 CORRECTED SENT EMAIL 2026-11-25"),
                story.letters());
        assertEquals(List.of("BLOCK accounts DONE 2026-11-20",
                "BLOCK logs DONE 2026-11-20",
                "CORRECT accounts SELF_SERVICE 2026-11-24",
                "CORRECT logs DONE 2026-11-24",
                "UNBLOCK accounts DONE 2026-11-24",
                "UNBLOCK logs DONE 2026-11-24",
                "TELL third DONE 2026-11-25"),
                story.tasks());
        assertEquals(List.of("correction.block 2026-11-20",
                "correction.correct 2026-11-24",
                "correction.tell-subject 2026-11-25",
                "correction.tell-others 2026-11-25",
                "decision.answer 2026-11-25"),
                story.duties());
        story.isWhole("Титов");
        assertEquals("""
                + не выполнено «Заблокировать данные на время проверки»
                + не выполнено «Исправить данные и снять блокирование»
                + не выполнено «Сообщить субъекту об исправлении»
                + не выполнено «Сообщить об исправлении тем, кому данные передавались»
                + нет решения

                + не сделано «Заблокировать: Учётные записи сервисов»
                + не сделано «Заблокировать: Журналы и cookie»

                - не выполнено «Заблокировать данные на время проверки»
                - не сделано «Заблокировать: Учётные записи сервисов»
                - не сделано «Заблокировать: Журналы и cookie»
                + не закончен черновик «Данные заблокированы»: составьте его или удалите

                - не закончен черновик «Данные заблокированы»: составьте его или удалите

                - нет решения
                + не сделано «Исправить: Учётные записи сервисов»
                + не сделано «Исправить: Журналы и cookie»
                + не сделано «Снять блокирование: Учётные записи сервисов»
                + не сделано «Снять блокирование: Журналы и cookie»
                + не сделано «Сообщить: ООО «Пример-Рассылки»»

                - не выполнено «Исправить данные и снять блокирование»
                - не сделано «Исправить: Учётные записи сервисов»
                - не сделано «Исправить: Журналы и cookie»
                - не сделано «Снять блокирование: Учётные записи сервисов»
                - не сделано «Снять блокирование: Журналы и cookie»

                + не отправлен документ «Третьему лицу: данные исправлены», № 2-ПД/2026

                - не выполнено «Сообщить об исправлении тем, кому данные передавались»
                - не сделано «Сообщить: ООО «Пример-Рассылки»»
                - не отправлен документ «Третьему лицу: данные исправлены», № 2-ПД/2026
                """, story.refusals());
    }

    private void blocked(StoryCase story) {
        story.plan();
        story.refuses();
        story.other("Поручение заблокировать").make().file();
        story.end(TaskWork.BLOCK, "accounts", TaskOutcome.DONE, "признак в базе");
        story.end(TaskWork.BLOCK, "logs", TaskOutcome.DONE, "журнал закрыт для чтения");
        StoryLetter blocked = story.write("blocked");
        story.refuses();
        blocked.open().make().record(Dispatch.Way.EMAIL, "20.11.2026 12:00", "<ours-1@kp-clever.example>");
        story.refuses();
    }

    private void corrected(StoryCase story) {
        desk.on("2026-11-24");
        story.duty("correction.correct");
        story.decide("FULFILLED", "Адрес подтверждён договором.");
        story.plan();
        story.refuses();
        story.end(TaskWork.CORRECT, "accounts", TaskOutcome.SELF_SERVICE, "");
        story.end(TaskWork.CORRECT, "logs", TaskOutcome.DONE, "адрес в журнале доставки исправлен");
        story.end(TaskWork.UNBLOCK, "accounts", TaskOutcome.DONE, "признак снят");
        story.end(TaskWork.UNBLOCK, "logs", TaskOutcome.DONE, "журнал открыт");
        story.refuses();
    }

    private void told(StoryCase story) {
        desk.on("2026-11-25");
        String changed = "почтовый адрес: 121000, г. Москва, ул. Новая, д. 4";
        StoryLetter third = story.write("third-party-correction-third").fill(LetterField.CHANGED, changed).make();
        story.refuses();
        third.open().record(Dispatch.Way.EMAIL, "25.11.2026 11:30", "<ours-2@kp-clever.example>").says("ул. Новая");
        story.refuses();
        story.write("corrected").fill(LetterField.CHANGED, changed).make()
                .record(Dispatch.Way.EMAIL, "25.11.2026 11:45", "<ours-3@kp-clever.example>")
                .says("ул. Новая", "ООО «Пример-Рассылки»", "блокирование снято");
    }
}
