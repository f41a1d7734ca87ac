package org.dsrdesk.desktop.outgoing;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.NotPermittedException;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.StaleLetterException;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.mailing.UnrecordedDispatchException;
import org.jspecify.annotations.Nullable;

/** What was wrong with the last step with a letter, and how it is told. Used on the FX thread. */
final class Troubles {
    static final String STALE = "outgoing.stale";
    private static final String READ_AGAIN = "outgoing.told.read";

    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Inputs inputs;
    private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Exception> fault = new ReadOnlyObjectWrapper<>();

    Troubles(Notices notices, Dialogs dialogs, Messages messages, Inputs inputs) {
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        this.inputs = inputs;
        inputs.openProperty().addListener(_ -> problems.set(Map.of()));
    }

    Messages messages() {
        return messages;
    }

    ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Another step begins. */
    void clear() {
        problems.set(Map.of());
        fault.set(null);
    }

    /** Shows why a step failed; gives what to say when the letter has to be read again. */
    Optional<String> of(Exception failed) {
        return switch (failed) {
            case RefusedException refusal -> refuse(refusal.problems());
            case FieldFaultsException faults -> show(faults);
            case UnusableDocumentException unusable -> show(unusable);
            case StaleLetterException _ -> Optional.of(STALE);
            case StaleRequestException _ -> Optional.of(STALE);
            case UnrecordedDispatchException unrecorded -> fail("outgoing.failed.record", unrecorded);
            case NotPermittedException _ -> tell("request.notPermitted");
            default -> fail("outgoing.failed.save", failed);
        };
    }

    /** Tells why what was typed could not be kept while a person types on, without a dialog in the way. */
    Optional<String> ofKeeping(Exception failed) {
        return switch (failed) {
            case RefusedException _, StaleLetterException _, StaleRequestException _, NotPermittedException _ -> of(
                    failed);
            default -> tell("outgoing.told.notKept");
        };
    }

    private Optional<String> refuse(Map<Field, Problem> why) {
        problems.set(why);
        if (why.get(Field.OTHERS) == Problem.OTHERS_CHANGED) {
            return Optional.of(Problems.key(Problem.OTHERS_CHANGED));
        }
        if (inputs.openProperty().get() == null) {
            why.values().stream().findFirst().ifPresent(problem -> tell(Problems.key(problem)));
        }
        return Optional.empty();
    }

    private Optional<String> show(Exception faults) {
        fault.set(faults);
        return Optional.empty();
    }

    Optional<String> tell(String key, Object... values) {
        notices.show(Notice.of(messages.text(key, values)));
        return Optional.empty();
    }

    Optional<String> fail(String key, Exception failed) {
        dialogs.fail(Failure.of(messages.text(key), failed));
        return Optional.of(READ_AGAIN);
    }
}
