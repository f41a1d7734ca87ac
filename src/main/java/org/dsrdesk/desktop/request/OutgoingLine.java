package org.dsrdesk.desktop.request;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.parts.OutgoingWords;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.StageChip;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.OutgoingLetter;

/** One letter or act: which, to whom, its number, where it stands; Enter opens it. */
final class OutgoingLine extends VBox {
    private final Context context;
    private final OutgoingLetter letter;

    OutgoingLine(Context context, CaseReading reading, OutgoingLetter letter) {
        this.context = context;
        this.letter = letter;
        OutgoingWords words = new OutgoingWords(context.messages());
        getStyleClass().addAll("duty-line", "task-line");
        setId("outgoing-" + letter.id().value());
        String title = words.title(letter.kind());
        String facts = Stream.of(
                letter.kind().addressee() == Addressee.INTERNAL ? "" : words.to(letter.about(), reading.view()),
                words.number(letter).orElse(""),
                words.keepUntil(letter).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        VBox left = Parts.column(Parts.words(title, "strong"));
        if (!facts.isEmpty()) {
            left.getChildren().add(Parts.muted(facts));
        }
        words.dispatched(letter).ifPresent(said -> left.getChildren().add(Parts.words(said, "small")));
        StageChip chip = new StageChip(letter, context.messages());
        Button open = Parts.button(context.text("request.letters.open"), this::open);
        open.setId("openletter-" + letter.id().value());
        open.setAccessibleText(context.text("request.letters.open") + ": " + title);
        HBox right = new HBox(chip, open);
        right.setMinWidth(USE_PREF_SIZE);
        right.setFillHeight(false);
        right.getStyleClass().addAll("task-verbs", "field-line");
        getChildren().add(Parts.line(left, right));
        setAccessibleText(title + ". " + words.stage(letter) + ". " + facts);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && pressed.getTarget().equals(this)) {
            open();
            pressed.consume();
        }
    }

    private void open() {
        context.navigation().go(new Place.OpenOutgoing(letter.id().value()));
    }
}
