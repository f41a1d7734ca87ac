package org.dsrdesk.desktop.laws;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;

/** A law to read: a card for each kind of demand and for what else the law says. */
public final class LawReader extends VBox {
    public LawReader() {
        getStyleClass().add("stack");
    }

    /** Shows a page; {@code open} says everything of each rule at once. */
    void show(LawPage page, boolean open, Messages messages) {
        getChildren().setAll(page.sections().stream().map(section -> card(section, open, messages)).toList());
    }

    private static Node card(LawSection section, boolean open, Messages messages) {
        List<Node> rows = new ArrayList<>();
        rows.add(Nodes.words(section.title(), "card-title"));
        if (section.entries().isEmpty()) {
            rows.add(Nodes.words(section.none(), "muted"));
        }
        for (LawEntry entry : section.entries()) {
            rows.add(hairline());
            rows.add(new EntryView(entry, open, messages));
        }
        VBox card = new VBox();
        card.getChildren().setAll(rows);
        card.getStyleClass().add("card");
        return card;
    }

    static Node hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }
}
