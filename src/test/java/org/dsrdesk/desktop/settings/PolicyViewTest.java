package org.dsrdesk.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PolicyViewTest {
    private static final int WIDTH = 520;

    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    private void show(PolicyEdit policy) {
        Fx.run(() -> {
            PolicyBox box = new PolicyBox();
            box.follow(policy, messages);
            scene.setRoot(new ScrollPane(box));
            Objects.requireNonNull(box.lookup("#systematic")).requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return Objects.requireNonNull(scene.getFocusOwner()).getId();
    }

    private void type(String text) {
        Fx.run(() -> ((TextInputControl) Objects.requireNonNull(scene.getFocusOwner())).setText(text));
    }

    @Test
    void aPolicyIsWrittenByKeys(FxRobot robot) {
        PolicyEdit policy = Fx.call(() -> new PolicyEdit(Policy.NONE));
        show(policy);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.TAB);
        assertEquals("systematic-requests", focused());
        type("5");
        press(robot, KeyCode.TAB);
        type("30");
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        assertEquals("add-ground", focused());
        press(robot, KeyCode.SPACE);
        assertEquals("ground-title-1", focused());
        type("Несоразмерные усилия");
        press(robot, KeyCode.TAB);
        type("п. 7.4");
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.SPACE);
        assertTrue(robot.lookup("В законе такого основания нет: отказ по нему — риск.").tryQuery().isPresent());
        assertEquals(
                new Policy(new Policy.Systematic(5, 30), Set.of(SecondSignature.ASSESSMENT),
                        List.of(new PolicyGround("", "Несоразмерные усилия", "п. 7.4",
                                Set.of(DemandKind.ACCESS))),
                        false),
                policy.edited());
    }

    @Test
    void aGroundIsRemovedAndTheFocusStaysNear(FxRobot robot) {
        PolicyEdit policy = Fx.call(() -> new PolicyEdit(new Policy(null, Set.of(),
                List.of(new PolicyGround("1", "Усилия", "", Set.of()), new PolicyGround("2", "Угроза", "", Set.of())),
                true)));
        show(policy);
        Fx.run(() -> robot.lookup("#ground-remove-1").query().requestFocus());
        press(robot, KeyCode.SPACE);
        assertEquals(List.of(new PolicyGround("2", "Угроза", "", Set.of())), policy.edited().grounds());
        assertEquals("add-ground", focused());
        assertTrue(policy.edited().fee());
    }

    @Test
    void leavesPicturesWithoutACutWord() {
        PolicyEdit policy = Fx.call(() -> new PolicyEdit(new Policy(new Policy.Systematic(3, 90),
                Set.of(SecondSignature.ASSESSMENT),
                List.of(new PolicyGround("1", "Несоразмерные технические усилия: данные на резервных копиях", "п. 7.4",
                        Set.of(DemandKind.DELETION))),
                false)));
        Fx.run(() -> {
            policy.addGround();
            assertFalse(policy.check());
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    messages.languageProperty().set(language);
                    PolicyBox box = new PolicyBox();
                    box.getStyleClass().add("card");
                    box.follow(policy, messages);
                    StackPane room = new StackPane(box);
                    room.getStyleClass().add("content-area");
                    Scene taken = Pictures.take("policy-" + language.tag() + "-" + theme.tag(), theme,
                            room, WIDTH, 1500);
                    taken.getRoot().lookupAll(".text").forEach(PolicyViewTest::assertWhole);
                }
            }
        });
    }

    private static void assertWhole(Node node) {
        if (node instanceof Text drawn && node.getParent() instanceof Labeled label && label.isVisible()) {
            assertEquals(label.getText().replace("\n", ""), drawn.getText().replace("\n", ""), "cut text");
        }
    }
}
