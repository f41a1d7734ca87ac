package org.dsrdesk.desktop.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Messages;

/** The trays with how many letters lie in each; one is shown. */
public final class TrayBar extends VBox {
    private static final List<Tray> ORDER = List.of(Tray.values());

    private final Map<Tray, Line> lines = new EnumMap<>(Tray.class);

    private record Line(ToggleButton button, Label number) {}

    public TrayBar() {
        getStyleClass().add("trays");
    }

    /** Makes the trays; {@code choose} is told which was pressed. */
    public void make(Messages messages, Consumer<Tray> choose) {
        for (Tray tray : ORDER) {
            add(tray, messages, choose);
        }
    }

    /** Shows how many letters lie in each tray and which one is listed. */
    public void show(TrayList list, Messages messages) {
        count(list.countsProperty().get(), messages);
        mark(list.trayProperty().get());
    }

    private void add(Tray tray, Messages messages, Consumer<Tray> choose) {
        Label number = new Label();
        number.getStyleClass().add("small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(new Label(messages.text("inbox.tray." + tray.name())), gap, number);
        line.getStyleClass().add("tray-line");
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("tray-" + tray.name());
        button.getStyleClass().add("tray");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty());
        button.setTooltip(new Tooltip(messages.text("inbox.tray.key", ORDER.indexOf(tray) + 1)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(tray);
        });
        lines.put(tray, new Line(button, number));
        getChildren().add(button);
    }

    private void count(Map<Tray, Long> counts, Messages messages) {
        lines.forEach((tray, line) -> {
            long count = counts.getOrDefault(tray, 0L);
            line.number().setText(count == 0 ? "" : messages.number(count));
            line.button().setAccessibleText(
                    messages.text("inbox.tray.spoken", messages.text("inbox.tray." + tray.name()), count));
        });
    }

    private void mark(Tray shown) {
        lines.forEach((tray, line) -> line.button().setSelected(tray == shown));
    }
}
