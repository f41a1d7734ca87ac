package org.dsrdesk.desktop.outgoing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.Longest;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed into a draft while a person types on, one time after another. Used on the FX thread. */
final class Keeping {
    private final LetterDesk letters;
    private final Background background;
    private final Troubles troubles;
    private final TypedWords words = new TypedWords();
    private final ReadOnlyObjectWrapper<Map<LetterField, String>> replaced = new ReadOnlyObjectWrapper<>(Map.of());
    private boolean underWay;
    private @Nullable Runnable next;

    Keeping(LetterDesk letters, Background background, Troubles troubles) {
        this.letters = letters;
        this.background = background;
        this.troubles = troubles;
    }

    TypedWords words() {
        return words;
    }

    /** What somebody else wrote into the same fields, where what was typed here is kept. */
    ReadOnlyObjectProperty<Map<LetterField, String>> replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** Goes on when nothing is being kept, maybe at once. */
    void whenDone(Runnable then) {
        if (underWay) {
            next = then;
        } else {
            then.run();
        }
    }

    /** Goes on when what is being kept now is, unless something else is to go on then. */
    void onceDone(Runnable then) {
        if (next == null) {
            next = then;
        }
    }

    /** Keeps what is typed into a draft as it was seen; tells the draft as it is kept, or why to read it again. */
    void keep(OutgoingLetter seen, Consumer<OutgoingLetter> kept, Consumer<String> again) {
        if (underWay || words.changed().isEmpty()) {
            return;
        }
        Map<LetterField, String> typed = words.changed();
        underWay = true;
        background.run(_ -> letters.written(seen, TypedWords.fitting(typed)), written -> {
            words.keeps(typed.keySet());
            kept.accept(written.letter());
            tellOf(written.replaced(), TypedWords.tooLong(typed));
            ended();
        }, failed -> {
            troubles.ofKeeping(failed).ifPresent(again);
            ended();
        });
    }

    private void ended() {
        underWay = false;
        Runnable then = next;
        next = null;
        if (then != null) {
            then.run();
        }
    }

    /** Tells whose words were replaced and what was not kept. */
    void tellOf(Map<LetterField, String> theirs, List<LetterField> tooLong) {
        if (!theirs.isEmpty()) {
            Map<LetterField, String> all = new EnumMap<>(LetterField.class);
            all.putAll(replaced.get());
            all.putAll(theirs);
            replaced.set(all);
            troubles.tell("outgoing.told.bothWrote", FieldNames.of(theirs.keySet(), troubles.messages()));
        }
        if (!tooLong.isEmpty()) {
            troubles.tell(
                    "outgoing.told.tooLong", FieldNames.of(tooLong, troubles.messages()),
                    troubles.messages().number(Longest.LETTER_WORDS));
        }
    }
}
