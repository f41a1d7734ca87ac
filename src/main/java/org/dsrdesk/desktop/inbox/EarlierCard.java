package org.dsrdesk.desktop.inbox;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;

/** What a letter repeats or continues: the letter before it and its request, with a way to each. */
public final class EarlierCard extends VBox {
    private final Label title = label("card-title");
    private final Label text = label();
    private final Label which = label("muted", "small");
    private final FlowPane buttons = new FlowPane();
    private final Button attach = new Button();

    public EarlierCard() {
        getStyleClass().addAll("card", "chosen");
        buttons.getStyleClass().add("buttons");
        attach.setId("attach");
        getChildren().setAll(title, text, which, buttons);
    }

    /** What the buttons of the card do. */
    public record Ways(Consumer<Request> attach, Consumer<Request> openRequest, Consumer<LetterId> openLetter) {}

    /** The button that attaches to the request; not in the scene when there is none to attach to. */
    public Button attachButton() {
        return attach;
    }

    /** Shows what is known of a letter's past; false when there is nothing. */
    public boolean show(OpenLetter letter, Messages messages, Ways ways) {
        buttons.getChildren().clear();
        which.setText(letter.earlier().map(one -> which(one, messages)).orElse(""));
        which.setManaged(letter.earlier().isPresent());
        if (letter.copy()) {
            title.setText(messages.text("inbox.copy.title"));
            text.setText(letter.earlierOf()
                    .map(request -> messages.text("inbox.copy.of", request.number()))
                    .or(() -> letter.earlier().map(one -> messages.text("inbox.copy." + one.state().name())))
                    .orElseGet(() -> messages.text("inbox.copy.gone")));
            letter.earlierOf().ifPresent(request -> openRequest(request, messages, ways));
            letter.earlier().ifPresent(one -> openLetter("inbox.openFirst", one, messages, ways));
            return true;
        }
        if (letter.conversation().isPresent()) {
            continues(letter.conversation().get(), messages, ways);
            return true;
        }
        if (Seen.of(letter.letter().arrival()) == Seen.FOLLOW_UP && letter.earlier().isPresent()) {
            title.setText(messages.text("inbox.follows.title"));
            text.setText(messages.text("inbox.follows." + letter.earlier().get().state().name()));
            openLetter("inbox.openEarlier", letter.earlier().get(), messages, ways);
            return true;
        }
        return false;
    }

    private void continues(Request request, Messages messages, Ways ways) {
        title.setText(messages.text("inbox.follows.title"));
        text.setText(messages.text(
                request.isClosed() ? "inbox.follows.closed" : "inbox.conversation", request.number()));
        if (!request.isClosed()) {
            attach.setText(messages.text("repeat.attach", request.number()));
            attach.setOnAction(_ -> ways.attach().accept(request));
            buttons.getChildren().add(attach);
        }
        openRequest(request, messages, ways);
    }

    private void openRequest(Request request, Messages messages, Ways ways) {
        Button open = new Button(messages.text("inbox.openRequest", request.number()));
        open.setOnAction(_ -> ways.openRequest().accept(request));
        buttons.getChildren().add(open);
    }

    private void openLetter(String key, Letter earlier, Messages messages, Ways ways) {
        Button open = new Button(messages.text(key));
        open.setId("openEarlier");
        open.setOnAction(_ -> ways.openLetter().accept(earlier.id()));
        buttons.getChildren().add(open);
    }

    private static String which(Letter earlier, Messages messages) {
        LetterWords words = new LetterWords(messages);
        return messages.text("inbox.earlier", words.sender(earlier), words.subject(earlier), words.when(earlier));
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
