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
import org.dsrdesk.casework.NotPermittedException;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.StaleLetterException;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.mailing.UnrecordedDispatchException;
import org.jspecify.annotations.Nullable;

/**
 * One letter on the screen: as it was last read, what is typed into it, what was wrong with the last step. What is
 * typed is kept before every step and when the screen is left. Used on the FX thread.
 */
public final class OutgoingModel {
    private final Office office;
    private final LetterDesk letters;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final PreviewModel preview;
    private final TypedWords words = new TypedWords();
    private final Inputs inputs = new Inputs();
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Exception> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper absent = new ReadOnlyBooleanWrapper();
    private boolean keepAfterwards;
    private boolean looking;

    /** A step with a letter as it stands; gives it as it stands afterwards. */
    @FunctionalInterface
    interface Step {
        OutgoingLetter take(OutgoingLetter seen, Actor actor);
    }

    public OutgoingModel(Office office, OutgoingId id, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.office = office;
        this.letters = new LetterDesk(office, id);
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        this.preview = new PreviewModel(background);
        inputs.openProperty().addListener(_ -> problems.set(Map.of()));
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

    /** The letter as it was last read; null before the first reading. */
    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Why the open form was refused, by input. */
    ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What kept the letter from being made: its fields or its template; null while nothing did. */
    ReadOnlyObjectProperty<@Nullable Exception> faultProperty() {
        return fault.getReadOnlyProperty();
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
        Opened seen = opened.get();
        if (seen == null || working.get()) {
            return;
        }
        Map<LetterField, String> changed = seen.isDraft() ? words.changed() : Map.of();
        working.set(true);
        problems.set(Map.of());
        fault.set(null);
        background.run(_ -> {
            step.take(letters.written(seen.letter(), changed), office.actor());
            return letters.read();
        }, now -> {
            working.set(false);
            show(now);
            then.run();
            afterwards();
        }, failed -> {
            working.set(false);
            refused(failed);
            afterwards();
        });
    }

    private void afterwards() {
        if (keepAfterwards) {
            keepAfterwards = false;
            keep();
        }
    }

    private void show(Optional<Opened> now) {
        absent.set(now.isEmpty());
        now.ifPresent(read -> {
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
        notices.show(Notice.of(messages.text(key, values)));
    }

    private void refused(Exception failed) {
        switch (failed) {
            case RefusedException refusal -> refuse(refusal.problems());
            case FieldFaultsException faults -> fault.set(faults);
            case UnusableDocumentException unusable -> fault.set(unusable);
            case StaleLetterException _ -> again("outgoing.stale");
            case StaleRequestException _ -> again("outgoing.stale");
            case UnrecordedDispatchException unrecorded -> {
                fail("outgoing.failed.record", unrecorded);
                again("outgoing.told.read");
            }
            case NotPermittedException _ -> tell("request.notPermitted");
            default -> {
                fail("outgoing.failed.save", failed);
                again("outgoing.told.read");
            }
        }
    }

    private void again(String key) {
        tell(key);
        background.run(_ -> letters.read(), this::show, failed -> fail("outgoing.failed.read", failed));
    }

    private void refuse(Map<Field, Problem> why) {
        problems.set(why);
        if (inputs.openProperty().get() == null) {
            why.values().stream().findFirst().ifPresent(problem -> tell(Problems.key(problem)));
        }
    }

    void fail(String key, Exception failed) {
        dialogs.fail(Failure.of(messages.text(key), failed));
    }
}
