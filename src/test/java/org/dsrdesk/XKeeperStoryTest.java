package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** X-Keeper: a consent is withdrawn by e-mail, the person is warned, everything is destroyed and proved. */
@ExtendWith(ApplicationExtension.class)
class XKeeperStoryTest {
    private static final String LOG = "X-Keeper Panel: 2026-11-27 11:02 admin delete account 4711 ok";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final StoryDesk desk;

    XKeeperStoryTest(@TempDir Path folder) {
        desk = new StoryDesk(folder, "xkeeper", card -> StoryProfiles.passingOn(
                StoryProfiles.at(StoryProfiles.signed(card, "И. П. Ветров", "Генеральный директор"),
                        "info@xkeeper.ru", "115000, г. Москва, ул. Примерная, д. 5"),
                "third", "ООО «Пример-Платежи»", "190000, г. Санкт-Петербург, ул. Образцовая, д. 2"));
    }

    @Start
    void open(Stage window) throws IOException {
        desk.open(window);
    }

    @BeforeEach
    void begin() {
        server.start();
        desk.store().servers().keep(desk.session().operator().id(),
                new MailServer("127.0.0.1", server.getSmtp().getPort(), Mailbox.Security.NONE, "",
                        Mailbox.SignIn.PASSWORD, "info@xkeeper.ru", "ООО «Икс-кипер»"),
                null, StoryDesk.OFFICER);
    }

    @AfterEach
    void end() {
        desk.close();
        server.stop();
    }

    @Test
    void aConsentWithdrawnByEmailComesToTheArchive() throws Exception {
        desk.receive("""
                From: Анна Соколова <anna.sokolova@box.example>
                To: info@xkeeper.ru
                Date: Thu, 19 Nov 2026 18:30:00 +0300
                Message-ID: <withdraw-1@box.example>
                Subject: Отзыв согласия
                Content-Type: text/plain; charset=utf-8

                Здравствуйте! Отзываю согласие на обработку моих персональных данных.
                Соколова Анна Игоревна, 8 (903) 000-11-22
                """);
        desk.shoot("inbox");
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        StoryCase story = StoryCase.latest(desk).refuses();
        story.record(CaseFact.Kind.SUPPORT_DATA, "оборудование, программы, файл трассировки", "");
        story.refuses();
        story.decide("FULFILLED", "Договора нет, других оснований обрабатывать данные тоже нет.");
        story.plan();
        story.add(TaskWork.TELL, "ООО «Пример-Хостинг»");
        story.refuses();
        warned(story);
        destroyed(story);
        told(story);
        proved(story);
        answered(story);
        story.record(CaseFact.Kind.SUPPORT_DATA_DESTROYED, "файл трассировки и журнал устройства удалены", "");
        story.close();
        whole(story);
    }

    /** Nothing is destroyed before the notice went; the notice ends the task to warn. */
    private void warned(StoryCase story) throws Exception {
        story.ending(TaskWork.DESTROY, "panel", TaskOutcome.DONE, "удаление учётной записи");
        desk.press("#send");
        assertEquals(List.of("Сначала предупредите человека о последствиях: так обещает политика."), desk.errors());
        StoryLetter notice = story.write("consequence-notice");
        story.refuses();
        notice.open().make();
        story.refuses();
        notice.open().mail().says("доступ к ним и к информации — пропасть", "п. 2.4", "не позднее 19 декабря 2026");
        MimeMessage sent = server.getReceivedMessages()[0];
        assertArrayEquals(new String[] {"<withdraw-1@box.example>"}, sent.getHeader("In-Reply-To"));
        assertEquals("Re: Отзыв согласия", sent.getSubject());
        assertEquals("anna.sokolova@box.example", sent.getAllRecipients()[0].toString());
        story.refuses();
    }

    private void destroyed(StoryCase story) {
        desk.on("2026-11-27");
        story.end(TaskWork.DESTROY, "panel", TaskOutcome.DONE, "удаление учётной записи средствами панели");
        story.end(TaskWork.DESTROY, "support", TaskOutcome.DONE, "удаление обращений из базы поддержки");
        story.end(TaskWork.DESTROY, "cookies", TaskOutcome.NOTHING_FOUND, "искали по номеру устройства");
        story.refuses();
    }

    private void told(StoryCase story) {
        story.write("third-party-destruction-third").make()
                .record(Dispatch.Way.POST, "27.11.2026 11:40", "80085512345678")
                .says("ООО «Пример-Платежи»", "190000, г. Санкт-Петербург");
        story.refuses();
        desk.on("2026-11-30");
        story.write("third-party-destruction-").fill(LetterField.CONTRACT, "договор № 9 от 1 марта 2025 г.").make()
                .record(Dispatch.Way.EMAIL, "30.11.2026 10:05", "<ours-7@xkeeper.ru>")
                .says("сведения для проверки подлинности; файлы трассировки ошибок. Просим");
        story.refuses();
    }

    private void proved(StoryCase story) {
        StoryLetter act = story.write("destruction-act");
        story.refuses();
        act.open().make();
        story.refuses();
        act.open().file();
        story.write("log-extract").fill(LetterField.LOG_LINES, LOG).make().file().says(LOG);
        story.refuses();
        act.says("ООО «Икс-кипер»", "115000, г. Москва", "Соколова Анна Игоревна", "Офицерова Мария",
                "контакты", "X-Keeper Panel", "удаление учётной записи средствами панели",
                "субъект отозвал согласие", "27 ноября 2026", "27 ноября 2029");
    }

    /** Of the answer nobody knows for a while whether it went; closing waits for that too. */
    private void answered(StoryCase story) throws Exception {
        StoryLetter answer = story.write("withdrawal-destroyed").make();
        OutgoingLetter sending = desk.store().dispatching()
                .sending(answer.stored(), "anna.sokolova@box.example", StoryDesk.OFFICER);
        story.refuses();
        desk.store().dispatching().unsure(sending, StoryDesk.OFFICER);
        story.refuses();
        answer.open();
        desk.shoot("unsure");
        desk.press("#not-gone");
        desk.write("#reasons", "в отправленных письма нет");
        desk.send();
        assertEquals(LetterStage.MADE, answer.stored().stage());
        answer.mail().says("акт № 1/2026 от 30 ноября 2026");
        assertEquals(2, server.getReceivedMessages().length);
        story.refuses();
    }

    private void whole(StoryCase story) throws Exception {
        assertEquals(List.of("1-ПД/2026 CONSEQUENCE_NOTICE SENT EMAIL 2026-11-20",
                "2-ПД/2026 THIRD_PARTY_DESTRUCTION SENT POST 2026-11-27",
                "3-ПД/2026 THIRD_PARTY_DESTRUCTION SENT EMAIL 2026-11-30",
                "1/2026 DESTRUCTION_ACT SENT FILED 2026-11-30",
                "1/2026 LOG_EXTRACT SENT FILED 2026-11-30",
                "4-ПД/2026 WITHDRAWAL_DESTROYED SENT EMAIL 2026-11-30"), story.letters());
        assertEquals(List.of("WARN  DONE 2026-11-20", "DESTROY panel DONE 2026-11-27",
                "DESTROY support DONE 2026-11-27", "DESTROY cookies NOTHING_FOUND 2026-11-27",
                "TELL third DONE 2026-11-27", "TELL  DONE 2026-11-30"), story.tasks());
        assertEquals(List.of("withdrawal.stop 2026-11-27", "withdrawal.destroy 2026-11-27",
                "decision.answer 2026-11-30"), story.duties());
        story.isWhole("Соколов");
        desk.go(new Place.Register(""));
        desk.shoot("register");
        assertEquals("""
                + не выполнено «Прекратить обработку и уничтожить данные»
                + нет решения

                + не записано: данные службы поддержки уничтожены

                - нет решения
                + не сделано «Предупредить о последствиях»
                + не сделано «Уничтожить: X-Keeper Panel: учётные записи на своих серверах в России»
                + не сделано «Уничтожить: Данные службы поддержки, которые собираются при отправке обращения»
                + не сделано «Уничтожить: Файлы cookie и данные об устройстве»
                + не сделано «Сообщить: ООО «Пример-Платежи»»
                + не сделано «Сообщить: ООО «Пример-Хостинг»»

                + не закончен черновик «Предупреждение о последствиях»: составьте его или удалите

                - не закончен черновик «Предупреждение о последствиях»: составьте его или удалите
                + не отправлен документ «Предупреждение о последствиях», № 1-ПД/2026

                - не сделано «Предупредить о последствиях»
                - не отправлен документ «Предупреждение о последствиях», № 1-ПД/2026

                - не выполнено «Прекратить обработку и уничтожить данные»
                - не сделано «Уничтожить: X-Keeper Panel: учётные записи на своих серверах в России»
                - не сделано «Уничтожить: Данные службы поддержки, которые собираются при отправке обращения»
                - не сделано «Уничтожить: Файлы cookie и данные об устройстве»
                + данные уничтожены, а акта нет: составьте его или приложите к задачам (приказ № 179)
                + данные уничтожены в системе, а выгрузки из её журнала нет: составьте или приложите её (приказ № 179)

                - не сделано «Сообщить: ООО «Пример-Платежи»»

                - не сделано «Сообщить: ООО «Пример-Хостинг»»

                + не закончен черновик «Акт об уничтожении»: составьте его или удалите

                - данные уничтожены, а акта нет: составьте его или приложите к задачам (приказ № 179)
                - не закончен черновик «Акт об уничтожении»: составьте его или удалите
                + не подписан и не подшит «Акт об уничтожении», № 1/2026

                - данные уничтожены в системе, а выгрузки из её журнала нет: составьте или приложите её (приказ № 179)
                - не подписан и не подшит «Акт об уничтожении», № 1/2026

                + неизвестно, ушло ли письмо «Отзыв согласия: данные уничтожены», № 4-ПД/2026


                - неизвестно, ушло ли письмо «Отзыв согласия: данные уничтожены», № 4-ПД/2026
                """, story.refusals());
    }
}
