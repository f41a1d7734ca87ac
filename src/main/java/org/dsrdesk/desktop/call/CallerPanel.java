package org.dsrdesk.desktop.call;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Caller;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.RequestForm;

/** People who asked before, one of whom may be calling; takes no room while nobody is known. */
public final class CallerPanel extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    public CallerPanel() {
        getStyleClass().addAll("card", "callers");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows whom a search finds; {@code chosen} runs after somebody was written into the form. */
    void follow(CallerSearch search, RequestForm form, ZoneId zone, Messages messages, Runnable chosen) {
        Runnable show = () -> show(search, form, zone, messages, chosen);
        for (Observable watched : List.of(search.found(), search.markedProperty())) {
            watched.addListener(_ -> show.run());
        }
        show.run();
    }

    private void show(CallerSearch search, RequestForm form, ZoneId zone, Messages messages, Runnable chosen) {
        setVisible(!search.found().isEmpty());
        Label title = new Label(messages.text("call.callers"));
        title.getStyleClass().add("card-title");
        Label keys = new Label(messages.text("call.callers.keys"));
        keys.getStyleClass().add("key-hint");
        HBox head = new HBox(title, keys);
        head.getStyleClass().add("field-line");
        List<Node> lines = new ArrayList<>(List.of(head));
        for (int at = 0; at < search.found().size(); at++) {
            Caller caller = search.found().get(at);
            Button line = line(caller, form, zone, messages);
            line.setId("caller-" + at);
            line.pseudoClassStateChanged(MARKED, at == search.markedProperty().get());
            line.setOnAction(_ -> {
                search.choose(caller);
                chosen.run();
            });
            lines.add(line);
        }
        getChildren().setAll(lines);
    }

    private static Button line(Caller caller, RequestForm form, ZoneId zone, Messages messages) {
        String phone = caller.who().phone();
        List<String> texts = Stream.of(
                caller.who().name().isBlank() ? messages.text("call.callers.nameless") : caller.who().name(),
                Stream.of(phone == null ? null : form.shown(phone), caller.who().email())
                        .filter(Objects::nonNull).collect(Collectors.joining(" · ")),
                counts(caller, messages),
                messages.text("call.callers.newest", caller.newest().toString(),
                        messages.date(caller.received().withZoneSameInstant(zone).toLocalDate())))
                .toList();
        VBox lines = new VBox();
        texts.forEach(text -> lines.getChildren().add(label(text, lines.getChildren().isEmpty())));
        Button line = new Button();
        line.setGraphic(lines);
        line.setAccessibleText(String.join(", ", texts));
        line.setTooltip(new Tooltip(String.join("\n", texts)));
        line.getStyleClass().addAll("quiet", "caller");
        line.setFocusTraversable(false);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    /** «3 обращения, 1 открыто». */
    private static String counts(Caller caller, Messages messages) {
        String count = messages.plural(caller.more() ? "call.callers.over" : "call.callers.count", caller.requests());
        return caller.open() == 0 ? count : count + ", " + messages.plural("call.callers.open", caller.open());
    }

    private static Label label(String text, boolean first) {
        Label label = new Label(text);
        label.getStyleClass().addAll(first ? List.of("strong") : List.of("muted", "small"));
        label.setMinWidth(0);
        return label;
    }
}
