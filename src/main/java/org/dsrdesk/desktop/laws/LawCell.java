package org.dsrdesk.desktop.laws;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** An edition in the list: the law, its edition, whether the operator answers under it and how far it was checked. */
final class LawCell extends ListCell<LawRow> {
    private static final double SIDES = 38;

    private final Messages messages;
    private final LawWords words;

    LawCell(Messages messages) {
        this.messages = messages;
        words = new LawWords(messages);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LawRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        List<String> remarks = remarks(row);
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("law-line");
        remarks.forEach(remark -> chips.getChildren().add(Nodes.chip(remark)));
        String title = words.text(row.statute().edition().title());
        Label name = Nodes.words(title, "strong");
        Label edition = Nodes.words(edition(row), "muted", "small");
        VBox all = new VBox(name, edition, Nodes.words(Trust.of(row.statute()).in(messages), "muted", "small"));
        if (!remarks.isEmpty()) {
            all.getChildren().add(chips);
        }
        all.getStyleClass().add("law-cell");
        setGraphic(all);
        setAccessibleText(String.join(", ", List.of(title, edition(row), Trust.of(row.statute()).in(messages),
                String.join(", ", remarks))));
    }

    /** As high as the words need at the width of the list, which a cell does not ask for by itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + getGraphic().prefHeight(getListView().getWidth() - SIDES) + snappedBottomInset();
    }

    private String edition(LawRow row) {
        return messages.text("laws.row.edition", words.edition(row.statute().edition()));
    }

    private List<String> remarks(LawRow row) {
        List<String> remarks = new ArrayList<>();
        switch (row.use()) {
            case USUAL -> remarks.add(messages.text("laws.row.usual"));
            case ONE_OF -> remarks.add(messages.text("laws.row.oneOf"));
            case NOT -> {}
        }
        switch (row.force()) {
            case NOW -> {}
            case EARLIER -> remarks.add(messages.text("laws.row.earlier"));
            case LATER -> remarks.add(
                    messages.text("laws.row.later", words.day(row.statute().edition().validFrom())));
        }
        return remarks;
    }
}
