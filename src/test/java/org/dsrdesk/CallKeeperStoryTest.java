package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** CallKeeper: a caller left data on another's site, and the demand goes to the operator of that site. */
@ExtendWith(ApplicationExtension.class)
class CallKeeperStoryTest {
    private static final String SITE = "ООО «Пример-Магазин», 125000, г. Москва, ул. Образцовая, д. 3";

    private final StoryDesk desk;

    CallKeeperStoryTest(@TempDir Path folder) {
        desk = new StoryDesk(folder, "callkeeper",
                card -> StoryProfiles.signed(card, "О. Н. Лугова", "Директор"));
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
    void aVisitorOfAnothersSiteIsSentToItsOperatorInTimeByTheDaysOfDispatch() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.type("89057770022\n");
        desk.write("#name", "Орлова Вера Ильинична");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT1);
        desk.keys(KeyCode.F8);
        desk.write("#said", "Оставила номер в окне звонка на сайте магазина, просит удалить");
        desk.shoot("call");
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        StoryCase story = StoryCase.latest(desk).refuses();
        desk.press("#decide-1");
        desk.press("#outcome-REDIRECTED");
        desk.write("#target", SITE);
        desk.write("#reasons", "Номер собрал сайт магазина, мы обрабатываем его по поручению магазина.");
        desk.send();
        story.refuses();
        story.plan();
        story.refuses();
        StoryLetter operator = story.write("redirect-operator-");
        operator.fill(LetterField.CONTRACT, "договор № 41 от 3 февраля 2025 г.").make()
                .says("ООО «Пример-Магазин»", "+7 905 777-00-22");
        story.refuses();
        desk.on("2026-11-23");
        operator.open().record(Dispatch.Way.POST, "23.11.2026 10:10", "14000300000001");
        story.refuses();
        whole(story);
    }

    private void whole(StoryCase story) throws Exception {
        StoryLetter person = story.write("redirect-subject").make();
        desk.on("2026-12-07");
        person.open().record(Dispatch.Way.POST, "24.11.2026 11:00", "14000300000002")
                .says("23 ноября 2026", "ООО «Пример-Магазин»");
        story.close();
        assertEquals(List.of("1-ПД/2026 REDIRECT_OPERATOR SENT POST 2026-11-23",
                "2-ПД/2026 REDIRECT_SUBJECT SENT POST 2026-11-24"),
                story.letters());
        assertEquals(List.of("TELL  DONE 2026-11-23"),
                story.tasks());
        assertEquals(List.of("stop.stop does not apply"), story.duties());
        story.isWhole("Орлов");
        assertEquals("""
                + не выбрано основание
                + нет решения

                - не выбрано основание
                - нет решения
                + не отмечено ни одного исполненного действия: хотя бы ответ человеку

                + не сделано «Сообщить: ООО «Пример-Магазин», 125000, г. Москва, ул. Образцовая, д. 3»

                + не отправлен документ «Передача обращения оператору», № 1-ПД/2026

                - не сделано «Сообщить: ООО «Пример-Магазин», 125000, г. Москва, ул. Образцовая, д. 3»
                - не отправлен документ «Передача обращения оператору», № 1-ПД/2026
                """, story.refusals());
    }
}
