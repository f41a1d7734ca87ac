package org.dsrdesk.desktop.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.OutgoingWords;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.Sending;

/** A letter that is made: the ways out of the house, its files, and what became of it. */
final class MadePane extends VBox {
    private final Hands hands;
    private final Opened opened;
    private final OutgoingWords words;

    MadePane(Hands hands, Opened opened) {
        this.hands = hands;
        this.opened = opened;
        this.words = new OutgoingWords(hands.messages());
        getStyleClass().add("outgoing-stack");
        setId("made");
        boolean closed = opened.view().request().isClosed();
        Map<LetterField, String> leftOver = hands.model().leftOver();
        if (!leftOver.isEmpty()) {
            getChildren().add(WordsApart.card(
                    hands, hands.text("outgoing.leftOver"), hands.text("outgoing.leftOver.hint"), leftOver));
        }
        switch (opened.letter().stage()) {
            case MADE -> made();
            case SENDING -> getChildren().add(Parts.card(hands.text("outgoing.sending.title"),
                    Parts.muted(hands.text("outgoing.sending.text")),
                    Parts.buttons(button("refresh", "outgoing.sending.again", hands.model()::load))));
            case UNSURE -> unsure();
            case SENT -> sent(closed);
            case DISCARDED -> discarded();
            case DRAFT -> throw new IllegalStateException("a draft is written, not sent");
        }
    }

    /** The open form, if any. */
    Optional<FormBox> form() {
        return Optional.ofNullable(lookup("#form")).map(FormBox.class::cast);
    }

    private void made() {
        Button record = button("record", opened.isInternal() ? "outgoing.filed" : "outgoing.record",
                () -> hands.dispatching().open(Inputs.Form.RECORD));
        VBox ways = opened.isInternal()
                ? Parts.card(hands.text("outgoing.ways.internal"),
                        Parts.muted(hands.text("outgoing.ways.internal.hint")), Parts.buttons(record))
                : Parts.card(hands.text("outgoing.ways"), Parts.muted(hands.text("outgoing.ways.hint")),
                        Parts.buttons(
                                button("mail", "outgoing.mail", () -> hands.dispatching().open(Inputs.Form.MAIL)),
                                record,
                                button("draft", "outgoing.draft", hands.dispatching()::openDraft)));
        getChildren().add(ways);
        form(ways, Inputs.Form.MAIL, Inputs.Form.RECORD);
        getChildren().add(files());
        VBox end = Parts.card(hands.text("outgoing.wrong"), Parts.muted(hands.text("outgoing.wrong.hint")),
                Parts.buttons(button("discard", "outgoing.discard",
                        () -> hands.dispatching().open(Inputs.Form.DISCARD))));
        getChildren().add(end);
        form(end, Inputs.Form.DISCARD);
    }

    private void unsure() {
        Sending sending = opened.letter().sending();
        String to = sending == null ? "" : sending.to();
        String at = sending == null
                ? ""
                : hands.messages().dateTime(sending.since().atZone(opened.now().getZone()));
        VBox card = Parts.card(hands.text("outgoing.unsure.title"),
                Parts.words(hands.text("outgoing.unsure.what", at, to)),
                Parts.words(hands.text("outgoing.unsure.look"), "small"),
                Parts.words(hands.text("outgoing.unsure.ask"), "small"),
                Parts.buttons(
                        button("went", "outgoing.unsure.went", hands.dispatching()::went),
                        button("not-gone", "outgoing.unsure.notGone",
                                () -> hands.dispatching().open(Inputs.Form.NOT_GONE))));
        getChildren().add(card);
        form(card, Inputs.Form.NOT_GONE);
        getChildren().add(files());
    }

    private void sent(boolean closed) {
        Dispatch dispatch = opened.letter().dispatch();
        VBox card = Parts.card(hands.text(opened.isInternal() ? "outgoing.facts.internal" : "outgoing.facts"));
        words.dispatched(opened.letter()).ifPresent(said -> card.getChildren().add(Parts.words(said)));
        if (dispatch != null) {
            card.getChildren().add(Parts.muted(hands.text("outgoing.facts.by", dispatch.by())));
        }
        words.keepUntil(opened.letter()).ifPresent(said -> card.getChildren().add(Parts.words(said)));
        if (!closed) {
            card.getChildren().add(Parts.buttons(button("take-back", "outgoing.takeBack",
                    () -> hands.dispatching().open(Inputs.Form.TAKE_BACK))));
        }
        getChildren().add(card);
        form(card, Inputs.Form.TAKE_BACK);
        getChildren().add(files());
    }

    private void discarded() {
        String why = opened.letter().discardedFor();
        getChildren().add(Parts.card(hands.text("outgoing.discarded"),
                Parts.words(why == null || why.isBlank() ? hands.text("outgoing.discarded.draft") : why)));
        if (opened.letter().made() != null) {
            getChildren().add(files());
        }
    }

    private VBox files() {
        return Parts.card(hands.text("outgoing.files"), Parts.buttons(
                button("print", "outgoing.print", hands.files()::print),
                button("open-pdf", "outgoing.openPdf", hands.files()::open),
                button("save-pdf", "outgoing.savePdf", hands.files()::savePdf),
                button("save-word", "outgoing.saveWord", hands.files()::saveWord)));
    }

    private void form(VBox card, Inputs.Form... mine) {
        Inputs.Form open = hands.model().inputs().openProperty().get();
        if (open != null && List.of(mine).contains(open)) {
            new Forms(hands, opened).open().ifPresent(card.getChildren()::add);
        }
    }

    private Button button(String id, String key, Runnable action) {
        Button button = Parts.button(id, hands.text(key), action);
        button.disableProperty().bind(hands.model().workingProperty());
        return button;
    }
}
