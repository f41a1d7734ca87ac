package org.dsrdesk.desktop.laws;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.TwoColumns;

/** Two editions of a law side by side, what differs marked in words. */
public final class LawDifferences extends VBox {
    public LawDifferences() {
        getStyleClass().add("stack");
    }

    /** Shows a comparison; without {@code all}, only what differs. */
    void show(LawComparison comparison, boolean all, Messages messages) {
        LawComparison shown = all ? comparison : comparison.onlyChanges();
        getChildren().setAll(halves(column(comparison.before(), messages), column(comparison.after(), messages)));
        shown.sections().forEach(section -> getChildren().add(card(section, all, messages)));
        if (comparison.changes() == 0) {
            getChildren().add(Nodes.words(messages.text("laws.compare.same"), "muted"));
        }
    }

    private static Node column(LawPage page, Messages messages) {
        VBox head = new VBox(
                Nodes.words(messages.text("laws.compare.edition", page.about().brief(FactKind.EDITION)), "strong"),
                Nodes.words(messages.text("laws.compare.since", page.about().brief(FactKind.SINCE)), "muted", "small"));
        head.getStyleClass().add("inset");
        return head;
    }

    private static Node card(LawComparison.Section section, boolean all, Messages messages) {
        VBox card = new VBox(Nodes.words(section.title(), "card-title"));
        card.getStyleClass().add("card");
        for (EntryPair pair : section.pairs()) {
            card.getChildren().addAll(LawReader.hairline(), pair(pair, all, messages));
        }
        return card;
    }

    private static Node pair(EntryPair pair, boolean all, Messages messages) {
        Label title = Nodes.words(pair.any().title(), "strong");
        Label change = Nodes.chip(messages.text("laws.change." + pair.change().name()));
        change.setId(Nodes.id("change-", pair.any().id()));
        VBox rows = new VBox(Nodes.line(title, List.of(change)));
        rows.getStyleClass().add("law-entry");
        LawEntry before = pair.before();
        LawEntry after = pair.after();
        if (pair.renamed() && before != null && after != null) {
            rows.getChildren().add(halves(Nodes.words(before.title()), Nodes.words(after.title())));
        }
        if (pair.change() != Change.SAME) {
            pair.kinds().stream()
                    .filter(kind -> all || pair.differs(kind))
                    .forEach(kind -> rows.getChildren().add(fact(pair, kind, messages)));
        }
        return rows;
    }

    private static Node fact(EntryPair pair, FactKind kind, Messages messages) {
        String name = messages.text("laws.fact." + kind.name());
        boolean marked = pair.change() == Change.CHANGED && pair.differs(kind);
        Label label = Nodes.words(marked ? messages.text("laws.compare.changed", name) : name, "law-fact-name");
        if (marked) {
            label.getStyleClass().add("strong");
        }
        Node before = half(EntryPair.lines(pair.before(), kind), marked);
        Node after = half(EntryPair.lines(pair.after(), kind), marked);
        return new VBox(label, halves(before, after));
    }

    private static Node half(List<String> lines, boolean marked) {
        VBox half = Nodes.lines(lines.isEmpty() ? List.of("—") : lines);
        if (marked) {
            half.getStyleClass().add("law-changed");
        }
        return half;
    }

    private static Node halves(Node before, Node after) {
        TwoColumns halves = new TwoColumns();
        halves.setBeside(0);
        halves.getChildren().setAll(before, after);
        halves.getStyleClass().add("law-halves");
        return halves;
    }
}
