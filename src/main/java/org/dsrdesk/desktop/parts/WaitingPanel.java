package org.dsrdesk.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;

/** Letters of the caller that nobody has registered yet; takes no room while there are none. */
public final class WaitingPanel extends VBox {
    public WaitingPanel() {
        getStyleClass().addAll("card", "chosen");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what a search finds; {@code inbox} leads to where the letters lie. */
    public void follow(WaitingLetters search, Messages messages, Runnable inbox) {
        Runnable show = () -> show(search, messages, inbox);
        search.found().addListener((Observable _) -> show.run());
        show.run();
    }

    private void show(WaitingLetters search, Messages messages, Runnable inbox) {
        setVisible(!search.found().isEmpty());
        List<Node> lines = new ArrayList<>();
        lines.add(label(messages.text("waiting.title"), "card-title"));
        search.found().forEach(waiting -> lines.add(line(waiting, messages)));
        lines.add(label(messages.text("waiting.hint"), "muted", "small"));
        Button open = new Button(messages.text("waiting.open"));
        open.setId("waiting-open");
        open.setOnAction(_ -> inbox.run());
        lines.add(open);
        getChildren().setAll(lines);
    }

    private static Node line(WaitingLetter waiting, Messages messages) {
        String subject = waiting.letter().subject();
        String kinds = waiting.letter().arrival().kinds().stream()
                .map(kind -> messages.text("kind." + kind.name()))
                .collect(Collectors.joining(", "));
        String days = Stream.of(
                waiting.received() == null
                        ? null
                        : messages.text("waiting.received", messages.date(waiting.received())),
                waiting.due() == null ? null : messages.text("waiting.due", messages.date(waiting.due())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        VBox line = new VBox(label(
                subject == null || subject.isBlank() ? messages.text("waiting.noSubject") : subject, "strong"));
        Stream.of(kinds, days).filter(text -> !text.isEmpty())
                .forEach(text -> line.getChildren().add(label(text, "muted", "small")));
        line.getStyleClass().add("inset");
        return line;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
