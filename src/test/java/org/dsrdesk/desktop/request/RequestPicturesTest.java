package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestPicturesTest {
    private static final Requester SEMYONOV = new Requester(
            "Семёнов Пётр Ильич", "p.semenov@post.example", "+79031112233", RequesterRole.SUBJECT, null);

    @TempDir Path folder;

    private static Request register(TestDesk desk, Requester who, String received, String said, DemandKind... kinds) {
        return desk.desk.registering().register(new NewRequest(desk.operator.id(), Channel.EMAIL,
                ZonedDateTime.parse(received), Rules.PACK, who, List.of(kinds), said, null), TestDesk.OFFICER);
    }

    static void picture(RequestBench bench, String name, Language language, Theme theme, int width,
            int height) {
        picture(bench, name, language, theme, width, height, _ -> {});
    }

    /** A picture of the screen after something was done on it. */
    static void picture(RequestBench bench, String name, Language language, Theme theme, int width, int height,
            Consumer<Node> done) {
        Fx.run(() -> {
            bench.messages.languageProperty().set(language);
            StackPane room = new StackPane(bench.screen());
            room.getStyleClass().add("content-area");
            arrange(room, theme, width, height);
            done.accept(room);
            Scene scene = Pictures.take(name + "-" + language.tag() + "-" + theme.tag(), theme, room, width, height);
            Set<Node> texts = scene.getRoot().lookupAll(".text");
            assertTrue(texts.size() > 20, "texts found: " + texts.size());
            texts.forEach(RequestPicturesTest::assertWhole);
        });
    }

    /** Gives a narrow page the second pulse in which its right column has come under the left one. */
    private static void arrange(StackPane room, Theme theme, int width, int height) {
        Scene before = new Scene(room, width, height);
        new Looks(theme).dress(before);
        for (int pulse = 0; pulse < 2; pulse++) {
            room.applyCss();
            room.layout();
        }
        before.setRoot(new StackPane());
    }

    /** On the FX thread: the screens of earlier pictures still follow the model. */
    static void edit(RequestBench bench, Editor editor) {
        Fx.run(() -> bench.model.editorProperty().set(editor));
    }

    private static void assertWhole(Node node) {
        if (node instanceof Text drawn && node.getParent() instanceof Labeled label && isShown(label)) {
            assertEquals(label.getText().replace("\n", ""), drawn.getText().replace("\n", ""), "cut text");
        }
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void leavesAPictureOfADayLikeAnyOther() {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.clock.set(ZonedDateTime.parse("2026-11-18T09:30+03:00[Europe/Moscow]"));
            RequestBench bench = new RequestBench(desk,
                    register(desk, SEMYONOV, "2026-11-03T23:50+03:00[Europe/Moscow]",
                            "Прошу прекратить обработку моих персональных данных и отзываю согласие, которое дал при"
                                    + " регистрации. Ответ прошу прислать на этот адрес.\n\nС уважением, Пётр Семёнов",
                            DemandKind.STOP_PROCESSING, DemandKind.WITHDRAWAL));
            bench.model.load();
            var stop = bench.demand(1).id();
            for (String system : List.of("Учётные записи", "Рассылка", "Служба поддержки")) {
                bench.actions.tasks().add(stop, system);
            }
            LocalDate today = LocalDate.of(2026, 11, 18);
            bench.actions.tasks().end(
                    stop, 1, TaskEnding.of(TaskOutcome.DONE, "остановлено, выписка № 4", today));
            bench.actions.tasks().end(stop, 2, TaskEnding.of(TaskOutcome.NOTHING_FOUND, "", today));
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    picture(bench, "request", language, theme, 1036, 720);
                }
            }
            picture(bench, "request-1000", Language.RUSSIAN, Theme.LIGHT, 804, 720);
            picture(bench, "request-1920", Language.RUSSIAN, Theme.LIGHT, 1724, 1000);
            picture(bench, "request-tall", Language.RUSSIAN, Theme.LIGHT, 1036, 1900);
            edit(bench, new Editor.Extend(bench.duty(1, "stop.stop")));
            picture(bench, "request-extend", Language.RUSSIAN, Theme.DARK, 1036, 1300);
            picture(bench, "request-extend", Language.RUSSIAN, Theme.LIGHT, 1036, 1300);
            picture(bench, "request-extend", Language.ENGLISH, Theme.DARK, 1036, 1300);
            Fx.run(() -> bench.actions.extend(bench.duty(1, "stop.stop"),
                    Extension.announced(LocalDate.of(2026, 11, 25), "Копию базы восстанавливает подрядчик")));
            picture(bench, "request-announced", Language.RUSSIAN, Theme.LIGHT, 1036, 1300);
            picture(bench, "request-announced", Language.ENGLISH, Theme.DARK, 1036, 1300);
        }
    }

    @Test
    void leavesAPictureOfADeletionWithoutAGroundAndOfARepeat() {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.register("2026-11-02", DemandKind.DELETION);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.DELETION));
            bench.model.load();
            bench.actions.flag(Sheets.tooMuch(), Sheets.full(), "Сведения лежат в двенадцати копиях на лентах");
            for (Language language : Language.values()) {
                picture(bench, "request-deletion", language, Theme.LIGHT, 1036, 1300);
            }
            picture(bench, "request-deletion", Language.RUSSIAN, Theme.DARK, 1036, 1300);
        }
    }

    @Test
    void leavesPicturesOfAnAssessmentAndOfItsSheet() {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.desk.operators().keep(desk.operator.promising(new Policy(new Policy.Systematic(3, 90),
                    Set.of(Policy.SecondSignature.ASSESSMENT), List.of(), false)), TestDesk.OFFICER);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            bench.actions.flag(Sheets.tooMuch(), Sheets.full(), "Сведения лежат в двенадцати копиях на лентах");
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    picture(bench, "assessed", language, theme, 1036, 1500);
                }
            }
            edit(bench, new Editor.SignAssessment());
            picture(bench, "assess-sign", Language.RUSSIAN, Theme.LIGHT, 1036, 1500);
            edit(bench, new Editor.Assess());
            Fx.run(() -> bench.actions.flag(Sheets.tooMuch(), AssessmentSheet.EMPTY, ""));
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    picture(bench, "assess-sheet", language, theme, 1036, 1000);
                }
            }
            picture(bench, "assess-sheet-800", Language.RUSSIAN, Theme.LIGHT, 1036, 720);
            picture(bench, "assess-sheet-1000", Language.RUSSIAN, Theme.LIGHT, 804, 1300);
            RequestBench european = new PackDesk(desk).bench("eu-gdpr", "2026-11-16", DemandKind.ACCESS);
            edit(european, new Editor.Assess());
            picture(european, "assess-gdpr", Language.RUSSIAN, Theme.LIGHT, 1036, 1300);
        }
    }

    @Test
    void leavesAPictureOfWaitingHoursAndOverdue() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-02", DemandKind.ACCESS,
                    DemandKind.CORRECTION, DemandKind.AUTHORITY, DemandKind.BREACH));
            bench.model.load();
            bench.actions.recordEvent(bench.duty(4, "breach.notify"), ClockEvent.BREACH_DETECTED,
                    ZonedDateTime.parse("2026-11-20T10:05+03:00[Europe/Moscow]"));
            edit(bench, new Editor.Decide(bench.demand(3).id()));
            for (Language language : Language.values()) {
                picture(bench, "request-states", language, Theme.LIGHT, 1036, 1900);
            }
            Fx.run(() -> bench.decide(3, NewDecision.of(Outcome.NOTHING_HELD, null, "искали по телефону")));
            edit(bench, new Editor.Receipt());
            picture(bench, "request-receipt", Language.RUSSIAN, Theme.LIGHT, 1036, 900);
        }
    }

    @Test
    void leavesAPictureOfAStoppedClockUnderAnotherActAndOfBlockingInPlaceOfDestruction() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench british = new PackDesk(desk).bench("uk-gdpr", "2026-11-02", DemandKind.ACCESS,
                    DemandKind.DELETION);
            DutyRef answer = british.duty(1, "access.answer");
            british.actions.recordEvent(answer, ClockEvent.CLARIFICATION_ASKED, Rules.noon("2026-11-05"));
            edit(british, new Editor.AnyEvent(british.demand(1).id()));
            picture(british, "request-stopped", Language.RUSSIAN, Theme.LIGHT, 1036, 1500);
            Fx.run(() -> british.actions.recordEvent(
                    answer, ClockEvent.CLARIFICATION_RECEIVED, Rules.noon("2026-11-10")));
            Fx.run(() -> british.model.unfoldedProperty().set(answer));
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    picture(british, "request-uk", language, theme, 1036, 1500);
                }
            }
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.WITHDRAWAL));
            bench.model.load();
            edit(bench, new Editor.PutOff(bench.duty(1, "withdrawal.destroy")));
            picture(bench, "request-putoff", Language.RUSSIAN, Theme.LIGHT, 1036, 1300);
            Fx.run(() -> bench.actions.putOff(bench.duty(1, "withdrawal.destroy"),
                    bench.duty(1, "destruction.after-blocking"), Rules.noon("2026-11-18"), "данные на лентах"));
            picture(bench, "request-blocked", Language.RUSSIAN, Theme.DARK, 804, 1500);
        }
    }
}
