package org.dsrdesk.desktop.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.jspecify.annotations.Nullable;

/**
 * One letter on the screen: as it was last read, what is typed into it, what was wrong with the last step. What is
 * typed is kept while a person types, before every step and when the screen is left. Used on the FX thread.
 */
public final class OutgoingModel {
    private final Office office;
    private final LetterDesk letters;
    private final Background background;
    private final PreviewModel preview;
    private final Inputs inputs = new Inputs();
    private final Troubles troubles;
    private final Keeping keeping;
    private final TypedWords words;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper absent = new ReadOnlyBooleanWrapper();
    private boolean keepAfterwards;
    private boolean looking;

    /** A step with a letter as it stands; gives it as it stands afterwards. */
    @FunctionalInterface
    interface Step {
        OutgoingLetter take(OutgoingLetter seen, Actor actor);
    }

    private record Taken(Optional<Opened> now, Map<LetterField, String> replaced) {}

    public OutgoingModel(Office office, OutgoingId id, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.office = office;
        this.letters = new LetterDesk(office, id);
        this.background = background;
        this.preview = new PreviewModel(background);
        this.troubles = new Troubles(notices, dialogs, messages, inputs);
        this.keeping = new Keeping(letters, background, troubles);
        this.words = keeping.words();
    }

    Office office() {
        return office;
    }

    PreviewModel preview() {
        return preview;
    }

    TypedWords words() {
        return words;
    }

    Inputs inputs() {
        return inputs;
    }

    /** Why the open form was refused, by input. */
    ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
        return troubles.problemsProperty();
    }

    /** What kept the letter from being made: its fields or its template; null while nothing did. */
    ReadOnlyObjectProperty<@Nullable Exception> faultProperty() {
        return troubles.faultProperty();
    }

    /** The letter as it was last read; null before the first reading. */
    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What somebody else wrote while the same was typed here, which is what was kept. */
    ReadOnlyObjectProperty<Map<LetterField, String>> replacedProperty() {
        return keeping.replacedProperty();
    }

    /** Whether a step is under way. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether there is no such letter. */
    public ReadOnlyBooleanProperty absentProperty() {
        return absent.getReadOnlyProperty();
    }

    /** The open fields that still say nothing. */
    List<DraftField> lacking() {
        Opened now = opened.get();
        return now == null
                ? List.of()
                : now.toWrite().stream()
                        .filter(field -> words.of(field.field()).get().isBlank() && field.proposed().isBlank())
                        .toList();
    }

    /** What was typed into a draft that somebody else has meanwhile made or given up. */
    Map<LetterField, String> leftOver() {
        Opened now = opened.get();
        return now == null || now.isDraft() ? Map.of() : words.changed();
    }

    /** Whether something was typed or chosen that is kept nowhere but here. */
    boolean isUnfinished() {
        return working.get() || keeping.isUnderWay() || !words.changed().isEmpty()
                || inputs.openProperty().get() != null;
    }

    /** Reads the letter anew; what is typed stays. */
    public void load() {
        looking = true;
        if (!working.get()) {
            background.run(_ -> letters.read(), this::show, failed -> fail("outgoing.failed.read", failed));
        }
    }

    /** Keeps what is typed, at once or after the step that is under way. */
    public void keep() {
        if (working.get()) {
            keepAfterwards = true;
        } else if (pending()) {
            step((seen, _) -> seen, () -> {});
        }
    }

    /** Keeps what is typed while a person types on: nothing on the screen changes but what is kept. */
    void keepTyped() {
        Opened seen = opened.get();
        if (working.get()) {
            keepAfterwards = true;
        } else if (keeping.isUnderWay()) {
            keeping.onceDone(this::keepTyped);
        } else if (seen != null && pending()) {
            keeping.keep(seen.letter(), this::kept, this::again);
        }
    }

    private void kept(OutgoingLetter letter) {
        Opened now = opened.get();
        if (now != null && now.letter().version() < letter.version()) {
            words.follow(letter.words());
            opened.set(now.with(letter));
        }
    }

    /** Keeps what is typed and says so. */
    public void save() {
        step((seen, _) -> seen, () -> tell("outgoing.told.kept"));
    }

    private boolean pending() {
        Opened now = opened.get();
        return now != null && now.isDraft() && !words.changed().isEmpty();
    }

    /** Keeps what is typed, takes a step, reads the letter again and goes on. */
    void step(Step step, Runnable then) {
        if (opened.get() == null || working.get()) {
            return;
        }
        working.set(true);
        troubles.clear();
        keeping.whenDone(() -> take(step, then));
    }

    private void take(Step step, Runnable then) {
        Opened seen = opened.get();
        if (seen == null) {
            return;
        }
        Map<LetterField, String> typed = seen.isDraft() ? words.changed() : Map.of();
        List<LetterField> tooLong = TypedWords.tooLong(typed);
        background.run(_ -> {
            LetterDesk.Written written = letters.written(seen.letter(), TypedWords.fitting(typed));
            if (tooLong.isEmpty()) {
                step.take(written.letter(), office.actor());
            }
            return new Taken(letters.read(), written.replaced());
        }, taken -> {
            working.set(false);
            show(taken.now());
            if (tooLong.isEmpty()) {
                then.run();
            }
            keeping.tellOf(taken.replaced(), tooLong);
            afterwards();
        }, failed -> {
            working.set(false);
            troubles.of(failed).ifPresent(this::again);
            afterwards();
        });
    }

    private void afterwards() {
        if (keepAfterwards) {
            keepAfterwards = false;
            keep();
        }
    }

    /** What was read before a newer state was kept is not shown. */
    private void show(Optional<Opened> now) {
        absent.set(now.isEmpty());
        Opened shown = opened.get();
        now.filter(read -> shown == null || read.letter().version() >= shown.letter().version()).ifPresent(read -> {
            words.follow(read.letter().words());
            opened.set(read);
            look();
        });
    }

    /** Makes the pages to look at: of a draft as it is typed, else those that are kept. */
    void look() {
        Opened now = opened.get();
        if (now == null || !looking) {
            return;
        }
        MadeLetter made = now.letter().made();
        if (made != null) {
            preview.show(() -> letters.pages(made));
        } else if (now.isDraft()) {
            Map<LetterField, String> typed = words.all();
            preview.show(() -> letters.pages(now.letter(), typed));
        }
    }

    /** Leaves the screen: what is typed is kept, the pages are let go. */
    void leave() {
        looking = false;
        keep();
        preview.close();
    }

    void tell(String key, Object... values) {
        troubles.tell(key, values);
    }

    private void again(String key) {
        background.run(_ -> letters.read(), now -> {
            show(now);
            tell(key.equals(Troubles.STALE) && !leftOver().isEmpty() ? "outgoing.stale.leftOver" : key);
        }, failed -> fail("outgoing.failed.read", failed));
    }

    void fail(String key, Exception failed) {
        troubles.fail(key, failed);
    }
}
