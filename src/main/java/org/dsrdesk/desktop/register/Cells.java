package org.dsrdesk.desktop.register;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Callback;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.controls.StandingChip;
import org.jspecify.annotations.Nullable;

/** The cells of the register; each is built once and filled again for the row that scrolls into it. */
final class Cells {
    private Cells() {}

    /** Lets every column carry the whole row, which its cells put into words. */
    static void carryRows(TableColumn<RequestRow, RequestRow> column,
            Callback<TableColumn<RequestRow, RequestRow>, TableCell<RequestRow, RequestRow>> cells) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
    }

    /** What a cell says of a row. */
    interface Words {
        String of(RequestRow row);
    }

    /** Plain words; the whole of them on hover. */
    static final class Plain extends Cell {
        private final Words words;
        private final Tooltip whole = new Tooltip();

        Plain(Words words, String... classes) {
            this.words = words;
            getStyleClass().addAll(classes);
        }

        @Override
        void fill(RequestRow row) {
            setText(words.of(row));
            whole.setText(getText());
            setTooltip(whole);
        }
    }

    /** Words with a remark in small type behind them. */
    static final class Remarked extends Cell {
        private final Label first = new Label();
        private final Label remark = new Label();
        private final HBox both = new HBox(first, remark);
        private final Tooltip whole = new Tooltip();
        private final Words words;
        private final Words remarks;
        private final Words all;

        Remarked(Words words, Words remarks, Words all) {
            this.words = words;
            this.remarks = remarks;
            this.all = all;
            both.getStyleClass().add("cell-line");
            remark.getStyleClass().addAll("small", "muted");
            remark.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        void fill(RequestRow row) {
            first.setText(words.of(row));
            remark.setText(remarks.of(row));
            whole.setText(all.of(row));
            setTooltip(whole);
            setGraphic(both);
        }
    }

    /** The chip of the next last day. */
    static final class Due extends Cell {
        private final StandingChip chip = new StandingChip();
        private final RowTexts texts;
        private final LocalDate today;

        Due(RowTexts texts, LocalDate today) {
            this.texts = texts;
            this.today = today;
        }

        @Override
        void fill(RequestRow row) {
            Optional<RowTexts.Chip> shown = texts.chip(row, today);
            shown.ifPresent(it -> chip.show(it.standing(), it.words(), texts.messages()));
            setGraphic(shown.<Node>map(_ -> chip).orElse(null));
            setText(shown.isPresent() ? null : texts.messages().text("register.noClock"));
        }
    }

    /** The flags, each a chip. */
    static final class Flags extends Cell {
        private final HBox line = new HBox();
        private final RowTexts texts;

        Flags(RowTexts texts) {
            this.texts = texts;
            line.getStyleClass().add("cell-line");
        }

        @Override
        void fill(RequestRow row) {
            line.getChildren().setAll(row.flags().stream().sorted().map(this::chip).toList());
            setGraphic(line);
        }

        private Label chip(Flag flag) {
            Label chip = new Label(texts.names().flag(flag));
            chip.getStyleClass().add("chip");
            return chip;
        }
    }

    /** A cell that is empty or filled from a row. */
    abstract static class Cell extends TableCell<RequestRow, RequestRow> {
        abstract void fill(RequestRow row);

        @Override
        protected void updateItem(@Nullable RequestRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (row != null && !empty) {
                fill(row);
            }
        }
    }
}
