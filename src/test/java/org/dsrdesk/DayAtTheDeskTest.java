package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.casework.Today;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.packs.ShippedRules;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole day of intake on the real window and store, by keys alone; it leaves pictures of the day. */
@ExtendWith(ApplicationExtension.class)
class DayAtTheDeskTest {
    private static final Clock SATURDAY_NOON = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), Rules.MOSCOW);
    private static final RuleSource RULES = ShippedRules.load();

    private final Path folder;
    private final ShellModel shell = Fx.call(ShellModel::new);
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final Desks desks = new Desks(RULES, SATURDAY_NOON);
    private final Camera camera = new Camera(Path.of("target", "screens", "day"));
    private @Nullable RequestDesk desk;
    private @Nullable Stage stage;

    DayAtTheDeskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void open(Stage window) throws IOException {
        stage = window;
        Messages messages = new Messages(Language.RUSSIAN, SATURDAY_NOON);
        Frame frame =
                new Frame(messages, looks, Background.sameThread(), new RecordingDialogs(), shell, () -> window);
        RequestDesk opened = new RequestDesk(window, frame, desks, folder);
        desk = opened;
        OpenFolder data = OpenFolder.create(folder.resolve("data"), "a day at the desk".toCharArray(),
                new KdfCost(1024, 1, 1));
        new CaseDesk(data.transactions(), new RuleShelf(RULES), TestDesk.ANY_LETTER, SATURDAY_NOON).operators().keep(
                new Operator(new OperatorId(0), "ООО «Ромашка»", "privacy@romashka.example", null, null, Rules.MOSCOW,
                        CountingSwitches.STRICT, List.of(Rules.PACK)),
                TestDesk.OFFICER);
        opened.begin(desks.adopt(data));
        window.setWidth(1280);
        window.setHeight(800);
        window.show();
    }

    @AfterEach
    void close() {
        Fx.run(desk()::end);
    }

    @Test
    void lettersCallsAndAVisitAreRegisteredAndTodayAndTheRegisterTellSo(FxRobot robot) throws Exception {
        Path post = post();
        Fx.run(() -> desk().openLetters(List.of(post)));
        assertEquals(
                Map.of(Tray.NEW, 13L, Tray.NEWSLETTERS, 2L, Tray.ASIDE, 0L, Tray.DUPLICATES, 1L, Tray.DISMISSED, 0L),
                trays());
        shoot("inbox");
        work(robot);
        newsletters(robot);
        assertEquals(
                Map.of(Tray.NEW, 0L, Tray.NEWSLETTERS, 0L, Tray.ASIDE, 1L, Tray.DUPLICATES, 1L, Tray.DISMISSED, 2L),
                trays());
        calls(robot);
        visit(robot);
        shoot("request");
        theRegisterHoldsTheDay();
        todayTellsWhatMustHappen();
    }

    private void work(FxRobot robot) throws IOException {
        for (Letter letter : session().desk().letters().in(Tray.NEW, 20)) {
            press(robot, KeyCode.CONTROL, letter.problem() == null ? KeyCode.ENTER : KeyCode.J);
            if (letter.fileName().startsWith("02-")) {
                shoot("after-the-second-letter");
            }
        }
    }

    private void newsletters(FxRobot robot) throws IOException {
        press(robot, KeyCode.ALT, KeyCode.DIGIT2);
        press(robot, KeyCode.CONTROL, KeyCode.A);
        shoot("newsletters");
        press(robot, KeyCode.CONTROL, KeyCode.D);
    }

    private void calls(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "89057770022\n\n\n");
        press(robot, KeyCode.DIGIT5);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "89068880033\n\nКотова Нина\n");
        press(robot, KeyCode.DIGIT3);
        press(robot, KeyCode.ENTER);
        type(robot, "Отзывает согласие");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "8916123");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DIGIT4);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void visit(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        press(robot, KeyCode.F3);
        type(robot, "Громов Илья\n89081110055\n\n");
        press(robot, KeyCode.DIGIT2);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void theRegisterHoldsTheDay() throws IOException {
        Fx.run(() -> shell.go(new Place.Register("")));
        shoot("register");
        List<RequestRow> rows = session().desk().cases()
                .page(session().operator().id(), RegisterFilter.ALL, 50, null, session().actor()).rows();
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        rows.forEach(row -> channels.merge(row.channel(), 1, Integer::sum));
        assertEquals(Map.of(Channel.EMAIL, 10, Channel.PHONE, 3, Channel.IN_PERSON, 1), channels);
        assertEquals(1, rows.stream().filter(row -> row.channel() == Channel.PHONE)
                .filter(row -> row.person().startsWith("Иванова Мария")).count());
    }

    private void todayTellsWhatMustHappen() throws IOException {
        Fx.run(shell::today);
        shoot("today");
        Today today = session().desk().today().today(session().operator(), session().actor());
        assertEquals(0, today.unreadLetters());
        assertEquals(1, today.setAside());
        assertTrue(today.pressing().stream().anyMatch(due -> due.row().person().equals("Олег")), "stop at once");
        assertEquals(List.of(), today.drafts());
    }

    /** The twelve letters, a second newsletter, a letter of the regulator, an answer, and a copy that came twice. */
    private Path post() throws IOException, URISyntaxException {
        Path post = Files.createDirectory(folder.resolve("post"));
        Path letters = Path.of(Objects.requireNonNull(
                DayAtTheDeskTest.class.getResource("/org/dsrdesk/intake/letters")).toURI());
        try (Stream<Path> all = Files.list(letters)) {
            for (Path letter : all.filter(file -> file.toString().endsWith(".eml")).toList()) {
                Files.copy(letter, post.resolve(letter.getFileName().toString()));
            }
        }
        String first = Files.readString(post.resolve("01-callkeeper-delete-utf8.eml"), StandardCharsets.ISO_8859_1);
        Files.writeString(post.resolve("13-copy.eml"),
                "Received: from a.example by b.example; Mon, 9 Nov 2026 11:20:00 +0300\r\n" + first,
                StandardCharsets.ISO_8859_1);
        Files.writeString(post.resolve("14-regulator.eml"), """
                From: Управление Роскомнадзора <rsockanc@rkn.example>
                To: privacy@romashka.example
                Date: Thu, 19 Nov 2026 15:00:00 +0300
                Message-ID: <rkn-1@rkn.example>
                Subject: Запрос Роскомнадзора № 77-12
                Content-Type: text/plain; charset=utf-8

                Управление Роскомнадзора на основании части 4 статьи 20 Федерального закона № 152-ФЗ
                запрашивает информацию об обработке персональных данных заявителя. Ответ просим направить
                в течение десяти рабочих дней.
                """);
        Files.writeString(post.resolve("15-answer.eml"), """
                From: Олег <oleg77@inbox.example>
                To: privacy@romashka.example
                Date: Fri, 20 Nov 2026 20:00:00 +0300
                Message-ID: <answer-1@inbox.example>
                In-Reply-To: <%s>
                Subject: Re: ваше письмо
                Content-Type: text/plain; charset=utf-8

                Спасибо, жду.
                """.formatted(messageId(Files.readString(post.resolve("08-callkeeper-unsubscribe.eml"),
                StandardCharsets.ISO_8859_1))));
        Files.writeString(post.resolve("16-sale.eml"), """
                From: Магазин <news@shop.example>
                To: privacy@romashka.example
                Date: Fri, 20 Nov 2026 07:00:00 +0300
                Message-ID: <sale-1@shop.example>
                Subject: Чёрная пятница
                List-Unsubscribe: <https://shop.example/u>
                Precedence: bulk
                Content-Type: text/plain; charset=utf-8

                Скидки до 70 %. Чтобы удалить свои данные из рассылки, нажмите на ссылку.
                """);
        return post;
    }

    private static String messageId(String letter) {
        return letter.lines().filter(line -> line.startsWith("Message-ID: <")).findFirst()
                .map(line -> line.substring("Message-ID: <".length(), line.lastIndexOf('>'))).orElseThrow();
    }

    private Map<Tray, Long> trays() {
        return session().desk().letters().counts();
    }

    private Session session() {
        return desk().rooms().session();
    }

    private RequestDesk desk() {
        return Objects.requireNonNull(desk, "not opened");
    }

    private void shoot(String name) {
        Fx.call(() -> {
            camera.take(Objects.requireNonNull(stage).getScene(), looks, name);
            return name;
        });
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    /** Types a text; a line's end is Enter. */
    private static void type(FxRobot robot, String text) {
        for (String line : text.splitWithDelimiters("\n", -1)) {
            if (line.equals("\n")) {
                robot.push(KeyCode.ENTER);
            } else if (!line.isEmpty()) {
                robot.write(line, 0);
            }
        }
    }
}
