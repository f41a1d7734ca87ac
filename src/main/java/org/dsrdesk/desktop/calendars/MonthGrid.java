package org.dsrdesk.desktop.calendars;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One month: its name, the days of the week, and room for its days. */
final class MonthGrid extends VBox {
    private static final int WEEK = 7;

    private final GridPane grid = new GridPane();
    private final YearMonth month;

    MonthGrid(YearMonth month, Locale locale) {
        this.month = month;
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        Label title = new Label(name.substring(0, 1).toUpperCase(locale) + name.substring(1));
        title.getStyleClass().add("month-name");
        getStyleClass().add("month");
        grid.getStyleClass().add("month-days");
        for (int column = 0; column < WEEK; column++) {
            ColumnConstraints seventh = new ColumnConstraints();
            seventh.setPercentWidth(100.0 / WEEK);
            seventh.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(seventh);
            Label day = new Label(DayOfWeek.of(column + 1).getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                    .substring(0, 2));
            day.getStyleClass().add("month-weekday");
            GridPane.setHalignment(day, HPos.CENTER);
            grid.add(day, column, 0);
        }
        getChildren().setAll(title, grid);
    }

    void add(DayCell cell) {
        int index = cell.date().getDayOfMonth() - 1 + month.atDay(1).getDayOfWeek().getValue() - 1;
        grid.add(cell, index % WEEK, 1 + index / WEEK);
    }
}
