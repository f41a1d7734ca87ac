package org.dsrdesk.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A wide first child with a narrow second one beside it, or below it where the window is too narrow for both. */
public final class SideBySide extends GridPane {
    private static final double BESIDE = 930;
    private static final double SIDE = 300;
    private static final double GAP = 20;

    private final ColumnConstraints main = new ColumnConstraints();
    private final ColumnConstraints side = new ColumnConstraints();

    public SideBySide() {
        main.setHgrow(Priority.ALWAYS);
        main.setFillWidth(true);
        getColumnConstraints().setAll(main, side);
        setVgap(GAP);
        widthProperty().addListener((_, _, width) -> place(width.doubleValue() >= BESIDE));
        place(true);
    }

    private void place(boolean beside) {
        double width = beside ? SIDE : 0;
        side.setMinWidth(width);
        side.setPrefWidth(width);
        side.setMaxWidth(width);
        setHgap(beside ? GAP : 0);
        if (getChildren().size() > 1) {
            Node second = getChildren().getLast();
            setColumnIndex(second, beside ? 1 : 0);
            setRowIndex(second, beside ? 0 : 1);
        }
    }
}
