package org.dsrdesk.desktop.call;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/**
 * Presses keys and nothing else, and counts what that costs a person: the keystroke-level model of Card, Moran and
 * Newell with 0.28 s for a key of somebody who types as people in offices do, and 1.35 s for making up one's mind.
 */
final class Typist {
    private static final double KEY = 0.28;
    private static final double THOUGHT = 1.35;

    private final FxRobot robot;
    private int keys;
    private int thoughts;

    Typist(FxRobot robot) {
        this.robot = robot;
    }

    /** Makes up one's mind. */
    Typist think() {
        thoughts++;
        return this;
    }

    /** Types a text, one key a character and one more for each capital letter. */
    Typist type(String text) {
        robot.write(text, 0);
        keys += text.length() + (int) text.chars().filter(Character::isUpperCase).count();
        return this;
    }

    /** Presses keys together. */
    Typist press(KeyCode... together) {
        robot.push(together);
        keys += together.length;
        return this;
    }

    int keys() {
        return keys;
    }

    int thoughts() {
        return thoughts;
    }

    double seconds() {
        return keys * KEY + thoughts * THOUGHT;
    }
}
