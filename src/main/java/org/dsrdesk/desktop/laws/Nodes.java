package org.dsrdesk.desktop.laws;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;

/** Small pieces that a law is shown with. */
final class Nodes {
    private Nodes() {}

    /** Words that wrap and are never cut. */
    static Label words(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** The name of a rule's node in the scene, without the points that styles take for classes. */
    static String id(String prefix, String rule) {
        return prefix + rule.replace('.', '-');
    }

    /** A remark that keeps its words together. */
    static Label chip(String text) {
        Label chip = new Label(text);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /** What must not be overlooked about a rule, in words. */
    static Node mark(EntryMark mark, Messages messages) {
        Label chip = chip(messages.text("laws.mark." + mark.name()));
        switch (mark) {
            case ADVICE -> chip.getStyleClass().add("advice");
            case SECONDARY -> {}
            case UNVERIFIED -> chip.getStyleClass().add("standing-soon");
        }
        return chip;
    }

    /** Something at the left that takes the room, remarks below each other at the right. */
    static HBox line(Node first, List<? extends Node> remarks) {
        VBox room = new VBox(first);
        room.setMinWidth(0);
        HBox.setHgrow(room, Priority.ALWAYS);
        VBox all = new VBox();
        all.getChildren().setAll(remarks);
        all.getStyleClass().add("law-remarks");
        HBox line = new HBox(room, all);
        line.getStyleClass().add("law-fact");
        return line;
    }

    /** The facts of a rule below each other, each with its name; the rule's own words stand without one. */
    static VBox facts(List<Fact> facts, Messages messages) {
        VBox all = new VBox();
        all.getStyleClass().add("law-facts");
        facts.forEach(fact -> all.getChildren().add(fact(fact, messages)));
        return all;
    }

    static Node fact(Fact fact, Messages messages) {
        if (fact.kind() == FactKind.WORDS) {
            return lines(fact.lines());
        }
        Label name = words(messages.text("laws.fact." + fact.kind().name()), "law-fact-name");
        VBox value = lines(fact.lines());
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(name, value);
        row.getStyleClass().add("law-fact");
        return row;
    }

    /** The lines of a fact; a list of them has points. */
    static VBox lines(List<String> lines) {
        VBox all = new VBox();
        all.setMinWidth(0);
        String point = lines.size() > 2 ? "•  " : "";
        lines.forEach(line -> all.getChildren().add(words(point + line)));
        return all;
    }
}
