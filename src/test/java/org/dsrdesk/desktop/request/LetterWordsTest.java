package org.dsrdesk.desktop.request;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterWordsTest {
    @TempDir private Path folder;
    private TestDesk desk;
    private Request request;
    private RequestBench bench;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        request = desk.register("2026-11-16", DemandKind.ACCESS);
        bench = new RequestBench(desk, request);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void letters() {
        OutgoingLetter letter = TestPress.made(desk.desk, request, LetterKind.ACCESS_ANSWER, null);
        letter = desk.desk.dispatching().sending(letter, "m.ivanova@mail.example", OFFICER);
        letter = desk.desk.dispatching().notSent(letter, "550", OFFICER);
        letter = desk.desk.dispatching().sending(letter, "m.ivanova@mail.example", OFFICER);
        letter = desk.desk.dispatching().unsure(letter, OFFICER);
        letter = desk.desk.dispatching().dispatched(
                letter, new Dispatch(Dispatch.Way.HANDED, TestDesk.NOW, "расписалась", ""), OFFICER);
        letter = desk.desk.dispatching().takeBack(letter, "не та папка", OFFICER);
        desk.desk.outgoing().discard(letter, "ошибка", OFFICER);
        OutgoingLetter draft = TestPress.begun(desk.desk, request, LetterKind.RECEIPT, null);
        desk.desk.outgoing().discard(draft, "", OFFICER);
    }

    private List<String> sentences() {
        bench.model.load();
        LogWords words = new LogWords(bench.messages, bench.reading());
        List<LogEntry> log = bench.view().log();
        return log.subList(1, log.size()).stream().map(words::sentence).toList();
    }

    @Test
    void theCaseLogTellsTheWayOfALetter() {
        letters();
        assertEquals(
                List.of("Начато письмо «Ответ на запрос о данных»",
                        "Проверено: в письме «Ответ на запрос о данных» нет данных других людей",
                        "Составлен документ «Ответ на запрос о данных», № 1/2026",
                        "Письмо «Ответ на запрос о данных», № 1/2026, отправляется по почте",
                        "Письмо «Ответ на запрос о данных», № 1/2026, не ушло",
                        "Письмо «Ответ на запрос о данных», № 1/2026, отправляется по почте",
                        "Связь прервалась: неизвестно, ушло ли письмо «Ответ на запрос о данных», № 1/2026",
                        "«Ответ на запрос о данных», № 1/2026: вручено под подпись, 20 ноября, 12:14",
                        "Выполнено «Ответить на запрос о данных»: 20 ноября, 12:14",
                        "Отметка об отправке снята: «Ответ на запрос о данных», № 1/2026",
                        "«Ответить на запрос о данных»: отметка снята",
                        "Отменён документ «Ответ на запрос о данных», № 1/2026",
                        "Начато письмо «Обращение зарегистрировано»",
                        "Удалён черновик «Обращение зарегистрировано»"),
                sentences().stream().filter(said -> !said.startsWith("Срок")).toList());
    }

    @Test
    void theCaseLogTellsItInEnglishToo() {
        letters();
        bench.messages.languageProperty().set(Language.ENGLISH);
        List<String> said = sentences();
        assertEquals("Letter begun: “Answer to an access request”", said.getFirst());
        assertEquals("Draft given up: “The request is registered”", said.getLast());
    }

    private String sentence(Missing missing) {
        return new MissingWords(bench.messages).sentence(missing, request);
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDoAboutIt() {
        DemandId id = request.demands().getFirst().id();
        OutgoingLetter draft = TestPress.begun(desk.desk, request, LetterKind.RECEIPT, null);
        OutgoingLetter letter = TestPress.made(desk.desk, request, LetterKind.NOTHING_HELD, null);
        OutgoingLetter act = TestPress.made(desk.desk, request, LetterKind.DESTRUCTION_ACT, null);
        OutgoingLetter sending = desk.desk.dispatching().sending(letter, "m.ivanova@mail.example", OFFICER);
        assertEquals(
                List.of("Узнать, что хранится: не закончен черновик «Обращение зарегистрировано»: составьте его"
                        + " или удалите",
                        "Узнать, что хранится: не отправлен документ «Данные не обрабатываются», № 1/2026",
                        "Узнать, что хранится: не подписан и не подшит «Акт об уничтожении», № 1/2026",
                        "Узнать, что хранится: неизвестно, ушло ли письмо «Данные не обрабатываются», № 1/2026",
                        "Узнать, что хранится: данные уничтожены, а акта нет: составьте его или приложите к задачам"
                                + " (приказ № 179)",
                        "Узнать, что хранится: данные уничтожены в системе, а выгрузки из её журнала нет: составьте"
                                + " или приложите её (приказ № 179)",
                        "Узнать, что хранится: не записано: документ уничтожен"),
                List.of(sentence(new Missing.Letter(id, draft)), sentence(new Missing.Letter(id, letter)),
                        sentence(new Missing.Letter(id, act)), sentence(new Missing.Letter(id, sending)),
                        sentence(new Missing.DestructionAct(id)), sentence(new Missing.LogExtract(id)),
                        sentence(new Missing.Fact(id, CaseFact.Kind.DOCUMENT_DESTROYED))));
        bench.messages.languageProperty().set(Language.ENGLISH);
        assertEquals("Know what is held: not signed and filed: “Act of destruction”, no. 1/2026",
                sentence(new Missing.Letter(id, act)));
        assertEquals(List.of("outgoing-1", "letters", "facts"), List.of(
                MissingWords.place(new Missing.Letter(id, draft), request),
                MissingWords.place(new Missing.DestructionAct(id), request),
                MissingWords.place(new Missing.Fact(id, CaseFact.Kind.DOCUMENT_DESTROYED), request)));
    }
}
