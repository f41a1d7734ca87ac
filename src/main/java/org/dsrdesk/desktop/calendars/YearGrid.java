package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The twelve months of a year. Arrows go from day to day, Page Up and Down from month to month, Enter or a click on the
 * day that is looked at already begins to change it.
 */
public final class YearGrid extends StackPane {
    private final MonthsPane months = new MonthsPane();
    private final Map<LocalDate, DayCell> cells = new HashMap<>();
    private final Tooltip tooltip = new Tooltip();
    private Consumer<LocalDate> looker = _ -> {};
    private Runnable changer = () -> {};
    private @Nullable DayCell current;

    public YearGrid() {
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("day-tooltip");
        getChildren().setAll(months);
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Tells who learns of the day that is looked at, and of the wish to change it. */
    void serve(Consumer<LocalDate> onLook, Runnable onChange) {
        looker = onLook;
        changer = onChange;
    }

    /** Shows a year with one of its days looked at; the keyboard stays in the year when it was there. */
    void show(YearPlan plan, LocalDate day, Messages messages) {
        boolean focused = holdsFocus();
        CalendarWords words = new CalendarWords(messages);
        cells.clear();
        current = null;
        months.getChildren().clear();
        for (Month month : Month.values()) {
            MonthGrid grid = new MonthGrid(YearMonth.of(plan.year(), month), messages.language().locale());
            months.getChildren().add(grid);
            LocalDate date = LocalDate.of(plan.year(), month, 1);
            for (; date.getMonth() == month; date = date.plusDays(1)) {
                grid.add(cell(plan, date, words));
            }
        }
        look(day);
        if (focused) {
            focusDay();
        }
    }

    private DayCell cell(YearPlan plan, LocalDate date, CalendarWords words) {
        DayMark mark = plan.mark(date);
        DayCell cell = new DayCell(date, mark, words.letter(mark), words.spoken(plan, date));
        cell.mark(false);
        cell.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tooltip.setText(cell.getAccessibleText()));
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> click(cell));
        Tooltip.install(cell, tooltip);
        cells.put(date, cell);
        return cell;
    }

    private void click(DayCell cell) {
        boolean again = cell.equals(current);
        looker.accept(cell.date());
        cell.requestFocus();
        if (again) {
            changer.run();
        }
    }

    /** Marks the day that is looked at. */
    void look(LocalDate day) {
        boolean focused = holdsFocus();
        if (current != null) {
            current.mark(false);
        }
        current = cells.get(day);
        if (current != null) {
            current.mark(true);
        }
        if (focused) {
            focusDay();
        }
    }

    Optional<Node> lookedAt() {
        return Optional.ofNullable(current);
    }

    /** Puts the keyboard on the day that is looked at. */
    void focusDay() {
        if (current != null) {
            current.requestFocus();
        }
    }

    private boolean holdsFocus() {
        return cells.values().stream().anyMatch(DayCell::isFocused);
    }

    private void move(KeyEvent pressed) {
        if (current == null || pressed.isAltDown() || pressed.isShortcutDown()) {
            return;
        }
        LocalDate day = current.date();
        @Nullable LocalDate next = switch (pressed.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case HOME -> day.withDayOfYear(1);
            case END -> LocalDate.of(day.getYear(), Month.DECEMBER, 31);
            default -> null;
        };
        if (next != null) {
            looker.accept(next);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
            changer.run();
            pressed.consume();
        }
    }
}
