package org.dsrdesk.desktop.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Acts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.statute.ClockEvent;
import org.jspecify.annotations.Nullable;

/**
 * The days of a proof as weeks from Monday to Sunday: counted days numbered, skipped ones dashed with the reason. The
 * middle of a long term is folded until asked for.
 */
final class ProofCalendar extends GridPane {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 10;
    private static final int SHOWN_WEEKS = 3;

    private final Messages messages;
    private final Deadline deadline;
    private final ClockEvent began;
    private final Standing standing;
    private final Map<LocalDate, ProofDay> days = new HashMap<>();

    /**
     * A calendar of a proof.
     *
     * @param standing how near the last day is, for its colour
     */
    ProofCalendar(Proved proved, Standing standing, Messages messages) {
        this.messages = messages;
        this.deadline = proved.proof().deadline();
        this.began = proved.began();
        this.standing = standing;
        proved.proof().days().forEach(day -> days.put(day.date(), day));
        getStyleClass().add("proof-calendar");
        for (int column = 0; column < WEEK; column++) {
            ColumnConstraints seventh = new ColumnConstraints();
            seventh.setPercentWidth(100.0 / WEEK);
            getColumnConstraints().add(seventh);
        }
        fill(weeks() > MOST_WEEKS);
    }

    private LocalDate firstMonday() {
        return deadline.start().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private int weeks() {
        LocalDate last = deadline.due().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return (int) (ChronoUnit.DAYS.between(firstMonday(), last) / WEEK) + 1;
    }

    private void fill(boolean folded) {
        getChildren().clear();
        for (int column = 0; column < WEEK; column++) {
            Label name =
                    new Label(DayOfWeek.of(column + 1).getDisplayName(TextStyle.SHORT, messages.language().locale()));
            name.getStyleClass().add("proof-weekday");
            setHalignment(name, HPos.CENTER);
            add(name, column, 0);
        }
        int weeks = weeks();
        int first = folded ? SHOWN_WEEKS : weeks;
        weeks(0, first);
        if (folded) {
            add(unfold(weeks - 2 * SHOWN_WEEKS), 0, getRowCount(), WEEK, 1);
            weeks(weeks - SHOWN_WEEKS, weeks);
        }
    }

    private void weeks(int from, int to) {
        for (int week = from; week < to; week++) {
            int row = getRowCount();
            for (int column = 0; column < WEEK; column++) {
                add(cell(firstMonday().plusDays((long) week * WEEK + column)), column, row);
            }
        }
    }

    private Hyperlink unfold(int weeks) {
        Hyperlink all = new Hyperlink(messages.plural("proof.weeks", weeks));
        all.setId("proof-weeks");
        all.setMaxWidth(Double.MAX_VALUE);
        all.getStyleClass().add("proof-fold");
        all.setOnAction(_ -> fill(false));
        return all;
    }

    private VBox cell(LocalDate date) {
        @Nullable ProofDay day = days.get(date);
        Label number = new Label(number(date, day));
        Label tag = new Label(day == null ? "" : tag(day));
        tag.getStyleClass().add("proof-tag");
        VBox cell = new VBox(number, tag);
        cell.getStyleClass().addAll("proof-day", styleClass(date, day));
        if (day != null && day.provisional()) {
            cell.getStyleClass().add("proof-doubtful");
        }
        if (day != null) {
            Tooltip why = new Tooltip(spoken(day));
            Tooltip.install(cell, why);
            cell.setAccessibleText(why.getText());
        }
        return cell;
    }

    private String number(LocalDate date, @Nullable ProofDay day) {
        return day != null && date.getDayOfMonth() == 1
                ? messages.text("proof.firstOf",
                        date.getMonth().getDisplayName(TextStyle.SHORT, messages.language().locale()))
                : String.valueOf(date.getDayOfMonth());
    }

    private String tag(ProofDay day) {
        return switch (day.mark()) {
            case COUNTED -> String.valueOf(day.number());
            case COUNTED_BY_DECREE -> messages.text("proof.tag.worked", day.number());
            case EVENT -> messages.text(began == ClockEvent.RECEIVED ? "proof.tag.received" : "proof.tag.event");
            case WEEKEND -> messages.text("proof.tag.weekend");
            case HOLIDAY, HOLIDAY_MOVED -> messages.text("proof.tag.holiday");
            case STOPPED -> messages.text("proof.tag.stopped");
            case DAY_OFF_BY_DECREE, MOVED -> messages.text("proof.tag.moved");
        };
    }

    private String styleClass(LocalDate date, @Nullable ProofDay day) {
        if (day == null) {
            return "proof-outside";
        }
        if (date.equals(deadline.due())) {
            return "proof-last-" + standing.name().toLowerCase(Locale.ROOT);
        }
        return switch (day.mark()) {
            case EVENT -> "proof-event";
            case COUNTED -> "proof-counted";
            case COUNTED_BY_DECREE -> "proof-worked";
            case STOPPED -> "proof-stopped";
            case WEEKEND, HOLIDAY, HOLIDAY_MOVED, DAY_OFF_BY_DECREE, MOVED -> "proof-skipped";
        };
    }

    private String spoken(ProofDay day) {
        String basis = day.basis().isEmpty() ? "" : ", " + Acts.of(day.basis(), messages);
        boolean moved = day.mark() == ProofMark.MOVED && day.date().equals(deadline.due());
        String mark = messages.text(moved ? "proof.movedHere" : "proof." + day.mark().name());
        String counted = day.number() == 0 ? mark : messages.text("proof.numbered", day.number(), mark);
        return messages.dateAndDay(day.date()) + ": " + counted + basis;
    }
}
