package org.dsrdesk.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.lists.ListBench;
import org.dsrdesk.mailing.MailingProblem;
import org.dsrdesk.mailing.Refusal;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SendingViewTest {
    private final ListBench bench;

    SendingViewTest(@TempDir Path folder) {
        bench = Fx.call(() -> new ListBench(TestDesk.in(folder)));
    }

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(bench.window(new Place.Settings()), 1280, 900);
        bench.looks.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        bench.store.close();
    }

    @Test
    void anAccountIsSetUpByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#editSending").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("secret-1");
        robot.interact(() -> robot.lookup("#trySending").queryButton().fire());
        assertTrue(robot.lookup("Подключение есть, вход выполнен. Ничего не отправлено.").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#saveSending").queryButton().fire());
        assertEquals("secret-1", new String(
                bench.store.desk.servers().secret(bench.store.operator.id()).orElseThrow()));
        assertTrue(robot.lookup("Ромашка <i@romashka.example>").tryQuery().isPresent());
        assertTrue(robot.lookup("#forgetSending").query().isVisible());
    }

    @Test
    void whatIsInTheWayIsSaidWithTheWordsOfTheServer(FxRobot robot) {
        bench.inTheWay = new Refusal(MailingProblem.SENDER_REFUSED, 550, "550 5.7.1 not your address");
        robot.interact(() -> robot.lookup("#editSending").queryButton().fire());
        robot.interact(() -> robot.lookup("#saveSending").queryButton().fire());
        assertTrue(robot.lookup("Впишите пароль: для этого сервера сохранённого нет.").tryQuery().isPresent());
        assertFalse(bench.store.desk.servers().find(bench.store.operator.id()).isPresent());
        robot.interact(() -> {
            Objects.requireNonNull(bench.sending.formProperty().get()).answer(SendingField.SECRET).set("x");
            robot.lookup("#trySending").queryButton().fire();
        });
        assertTrue(robot.lookup("Сервер ответил: 550 5.7.1 not your address").tryQuery().isPresent());
    }

    @Test
    void leavesPicturesOfTheAccountBeingWritten() {
        bench.inTheWay = new Refusal(MailingProblem.SIGN_IN, 535, "535 5.7.8 authentication failed");
        Fx.run(() -> {
            bench.sending.edit();
            Objects.requireNonNull(bench.sending.formProperty().get()).answer(SendingField.SECRET).set("secret");
            bench.sending.tryOut();
        });
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                Fx.run(() -> {
                    bench.messages.languageProperty().set(language);
                    Parent window = bench.window(new Place.Settings());
                    Scene first = new Scene(window, 1280, 1700);
                    window.applyCss();
                    window.layout();
                    ((ToggleButton) window.lookup("#sendingMore")).setSelected(true);
                    first.setRoot(new Pane());
                    Pictures.take("sending-" + language.tag() + "-" + theme.tag(), theme, window, 1280, 1700);
                });
            }
        }
    }
}
