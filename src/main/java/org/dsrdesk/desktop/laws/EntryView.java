package org.dsrdesk.desktop.laws;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** A rule of a law: what it is and when; a press says everything else. */
final class EntryView extends VBox {
    private final LawEntry entry;
    private final Messages messages;
    private final Hyperlink title;
    private final Label brief;
    private @Nullable VBox facts;

    EntryView(LawEntry entry, boolean open, Messages messages) {
        this.entry = entry;
        this.messages = messages;
        title = new Hyperlink(entry.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMinWidth(0);
        title.getStyleClass().add("duty-title");
        title.setOnAction(_ -> turn());
        title.setId(Nodes.id("entry-", entry.id()));
        brief = Nodes.words(entry.brief(FactKind.CITATION, FactKind.TERM, FactKind.EXTENSION, FactKind.WINDOW),
                "muted", "small");
        getStyleClass().add("law-entry");
        getChildren().setAll(
                Nodes.line(title, entry.marks().stream().map(mark -> Nodes.mark(mark, messages)).toList()),
                brief);
        name();
        if (open) {
            turn();
        }
    }

    private void turn() {
        VBox shown = facts;
        if (shown == null) {
            facts = Nodes.facts(entry.facts(), messages);
            getChildren().set(1, facts);
        } else {
            getChildren().set(1, brief);
            facts = null;
        }
        title.setVisited(false);
        name();
    }

    private void name() {
        title.setAccessibleText(
                messages.text(facts == null ? "laws.entry.closed" : "laws.entry.open", entry.title()));
    }
}
