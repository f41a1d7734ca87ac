package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** xikmat: who stands behind an address is told neither to an office without power nor to a user who asks for it. */
@ExtendWith(ApplicationExtension.class)
class XikmatStoryTest {
    private final StoryDesk desk;

    XikmatStoryTest(@TempDir Path folder) {
        desk = new StoryDesk(folder, "xikmat", card -> StoryProfiles.at(
                StoryProfiles.named(StoryProfiles.signed(card, "А. С. Образцов", "Администратор сайта"),
                        "ИП Образцов Азат Салаватович", "500100732259"),
                "admin@xikmat.example", "420000, г. Казань, ул. Образцовая, д. 8"));
        desk.dialogs.agree();
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
    void anOfficeThatAsksWhoStandsBehindAnAddressIsRefusedInItsTicket() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.keys(KeyCode.F6);
        desk.type("SD-20491\n");
        desk.write("#email", "ofis@uprava.example");
        desk.write("#name", "Управа района Образцово");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT7);
        desk.press("#kind-AUTHORITY");
        desk.write("#said", "Просим сообщить, кто 10.11.2026 заходил с IP-адреса 203.0.113.7.");
        desk.shoot("form");
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        StoryCase story = StoryCase.latest(desk).refuses();
        story.record(CaseFact.Kind.AUTHORITY_ASKED, "управа района", "письмо № 15-07/331 от 18.11.2026");
        desk.press("#decide-1");
        desk.press("#outcome-REFUSED");
        desk.chooseFirst("#ground");
        desk.write("#reasons", "Управа не назвала закон, который даёт ей право на эти сведения; связь IP-адреса "
                + "с человеком без этого не раскрывается.");
        desk.send();
        story.refuses();
        StoryLetter refusal = story.write("authority-refusal");
        story.refuses();
        refusal.open().make();
        story.refuses();
        refusal.open().record(Dispatch.Way.ELSEWHERE, "20.11.2026 12:00", "SD-20491").says("SD-20491");
        story.close();
        assertEquals(List.of("1/2026 AUTHORITY_REFUSAL SENT ELSEWHERE 2026-11-20"),
                story.letters());
        assertEquals(List.of("authority.answer 2026-11-20"),
                story.duties());
        story.isWhole("Управа района Образцово");
        assertEquals("""
                + не выполнено «Ответить государственному органу»
                + нет решения

                - нет решения

                + не закончен черновик «Отказ государственному органу»: составьте его или удалите

                - не закончен черновик «Отказ государственному органу»: составьте его или удалите
                + не отправлен документ «Отказ государственному органу», № 1/2026
                """, story.refusals());
    }

    @Test
    void aUserIsGivenHisOwnDataOnceSomebodyCheckedThatNothingOfOthersIsInThem() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.keys(KeyCode.F6);
        desk.type("SD-20500\n");
        desk.write("#email", "r.galeev@box.example");
        desk.write("#name", "Галеев Рустам Ильдарович");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT4);
        desk.keys(KeyCode.F8);
        desk.write("#said", "Какие данные обо мне есть и кто ещё заходил с моего адреса");
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        StoryCase story = StoryCase.latest(desk).refuses();
        story.decide("FULFILLED_IN_PART", "Кто ещё заходил с того же IP-адреса, не сообщаем: это данные других людей.");
        story.plan();
        story.refuses();
        for (String system : List.of("users", "logs", "cookies")) {
            story.end(TaskWork.HAND_OVER, system, TaskOutcome.DONE, "");
        }
        StoryLetter answer = story.write("access-answer")
                .fill(LetterField.PERSONAL_DATA, "имя: Галеев Рустам Ильдарович\nпочта: r.galeev@box.example")
                .fill(LetterField.GROUND, "пункт 4 части 8 статьи 14 Закона")
                .fill(LetterField.METHODS, "сбор, запись, хранение, использование и уничтожение, с автоматизацией")
                .fill(LetterField.STORAGE_TERMS, "пока Вы пользуетесь сайтом; записи журналов — 90 дней")
                .fill(LetterField.TRANSFERS_ABROAD, "нет и не предполагается")
                .fill(LetterField.OTHER_PARTICULARS, "нет");
        desk.press("#make");
        assertEquals(LetterStage.DRAFT, answer.stored().stage());
        assertEquals("Проверьте, что в ответе нет данных других людей, и отметьте это (ч. 2 ст. 14).", desk.told());
        story.refuses();
        answer.open();
        desk.press("#others");
        assertEquals(StoryDesk.OFFICER.name(), Objects.requireNonNull(answer.stored().othersLeftOut()).by());
        answer.make().record(Dispatch.Way.ELSEWHERE, "20.11.2026 12:00", "SD-20500")
                .says("r.galeev@box.example", "данные других людей");
        story.close();
        assertEquals(List.of("1/2026 ACCESS_ANSWER SENT ELSEWHERE 2026-11-20"),
                story.letters());
        assertEquals(List.of("access.answer 2026-11-20"),
                story.duties());
        story.isWhole("Галеев");
        assertEquals("""
                + не выполнено «Ответить на запрос о данных»
                + нет решения

                - нет решения
                + не сделано «Выдать сведения: Данные пользователей сайта»
                + не сделано «Выдать сведения: Журналы сервера»
                + не сделано «Выдать сведения: Файлы cookie для входа и статистики»

                - не сделано «Выдать сведения: Данные пользователей сайта»
                - не сделано «Выдать сведения: Журналы сервера»
                - не сделано «Выдать сведения: Файлы cookie для входа и статистики»
                + не закончен черновик «Ответ на запрос о данных»: составьте его или удалите
                """, story.refusals());
    }
}
