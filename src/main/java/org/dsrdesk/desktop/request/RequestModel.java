package org.dsrdesk.desktop.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.NotPermittedException;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.RequestLookup;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** One request on the screen: as it was last read, the duty that is explained, the form that is open. */
public final class RequestModel {
    private final Session session;
    private final RequestId id;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable CaseReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper absent = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable DutyRef> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DutyRef> unfolded = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> jump = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Editor> editor = new SimpleObjectProperty<>();

    private final Map<Editor, Map<String, Object>> typed = new HashMap<>();
    private boolean sending;

    /** A change of a request as it was seen. */
    @FunctionalInterface
    interface Change {
        Request apply(Request seen, Actor actor);
    }

    public RequestModel(Session session, RequestId id, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.session = session;
        this.id = id;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        editor.addListener(_ -> problems.set(Map.of()));
    }

    /** The request as it was last read; null before the first reading. */
    ReadOnlyObjectProperty<@Nullable CaseReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why the open form was refused, by input. */
    ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether a change is being saved. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether there is no such request. */
    public ReadOnlyBooleanProperty absentProperty() {
        return absent.getReadOnlyProperty();
    }

    /** The duty whose date is explained; null when no clock runs. */
    ObjectProperty<@Nullable DutyRef> selectedProperty() {
        return selected;
    }

    /** The duty whose list of what a reply must contain is unfolded; null when none is. */
    ObjectProperty<@Nullable DutyRef> unfoldedProperty() {
        return unfolded;
    }

    /** The id of the part of the screen to go to next; null when there is none. */
    ObjectProperty<@Nullable String> jumpProperty() {
        return jump;
    }

    /** The form that is open, or null. */
    ObjectProperty<@Nullable Editor> editorProperty() {
        return editor;
    }

    /** What was typed and chosen in forms that are neither sent nor given up, by input. */
    Map<Editor, Map<String, Object>> typed() {
        return typed;
    }

    /** Sends the open form, which closes when the change that this makes is kept. */
    void send(Runnable form) {
        sending = true;
        try {
            form.run();
        } finally {
            sending = false;
        }
    }

    /** Closes the open form and forgets what was typed into it. */
    void giveUp() {
        Editor open = editor.get();
        editor.set(null);
        if (open != null) {
            typed.remove(open);
        }
    }

    CaseDesk desk() {
        return session.desk();
    }

    /** A search among all requests, closed ones too. */
    RequestLookup lookup() {
        return new RequestLookup(session, background, RegisterFilter.Progress.ALL);
    }

    /** Whether the window works for an operator. */
    boolean worksFor(Operator operator) {
        return operator.id().equals(session.operator().id());
    }

    Actor actor() {
        return session.actor();
    }

    /** The count behind the date of the selected duty, when its clock runs. */
    Optional<DeadlineProof> proof() {
        CaseReading now = reading.get();
        DutyRef duty = selected.get();
        return now == null || duty == null
                ? Optional.empty()
                : now.deadline(duty)
                        .map(deadline -> desk().cases().prove(deadline, now.view().statute(), now.view().operator()));
    }

    /** The same with what is needed to tell it. */
    Optional<Proved> proved() {
        CaseReading now = reading.get();
        DutyRef duty = selected.get();
        return now == null || duty == null
                ? Optional.empty()
                : proof().map(proof -> new Proved(
                        proof, now.view().statute().edition(), now.began(duty, proof.deadline()),
                        now.state(duty).extension()));
    }

    /** Reads the request anew. */
    public void load() {
        background.run(_ -> read(), this::show, failed -> fail("request.failed.read", failed));
    }

    /** Changes the request, closes the form that sent it and tells so; a refusal leaves the form open and says why. */
    void change(Change change, Notice told) {
        change(change, told, null);
    }

    /** The same, and explains a duty afterwards. */
    void change(Change change, Notice told, @Nullable DutyRef explained) {
        CaseReading seen = reading.get();
        if (seen == null || working.get()) {
            return;
        }
        Editor sender = sending ? editor.get() : null;
        working.set(true);
        problems.set(Map.of());
        background.run(_ -> {
            change.apply(seen.request(), actor());
            return read();
        }, now -> {
            working.set(false);
            close(sender, seen, now);
            if (explained != null) {
                selected.set(explained);
            }
            show(now);
            notices.show(told);
        }, this::refused);
    }

    /** Another form stays open with what was typed, unless the request itself was closed or opened again. */
    private void close(@Nullable Editor sender, CaseReading seen, Optional<CaseReading> now) {
        boolean turned = now.filter(read -> read.request().isClosed() == seen.request().isClosed()).isEmpty();
        if (turned || (sender != null && sender.equals(editor.get()))) {
            giveUp();
        }
    }

    /** Begins a letter of the request and goes on with it. */
    void begin(LetterAbout about, Consumer<OutgoingLetter> then) {
        CaseReading seen = reading.get();
        if (seen == null || working.get()) {
            return;
        }
        working.set(true);
        background.run(_ -> desk().outgoing().begin(seen.request(), about, Map.of(), actor()), begun -> {
            working.set(false);
            then.accept(begun);
        }, this::refused);
    }

    private Optional<CaseReading> read() {
        return desk().cases().view(id, actor())
                .map(view -> new CaseReading(view, desk().rules(), desk().clock().instant()));
    }

    private void show(Optional<CaseReading> now) {
        absent.set(now.isEmpty());
        now.ifPresent(read -> {
            DutyRef old = selected.get();
            if (old == null || read.clock(old).isEmpty()) {
                selected.set(read.first());
            }
            reading.set(read);
        });
    }

    private void refused(Exception failed) {
        working.set(false);
        switch (failed) {
            case RefusedException refusal -> refuse(refusal.problems());
            case StaleRequestException _ -> {
                notices.show(Notice.of(messages.text("request.stale")));
                load();
            }
            case NotPermittedException _ -> notices.show(Notice.of(messages.text("request.notPermitted")));
            default -> fail("request.failed.save", failed);
        }
    }

    private void refuse(Map<Field, Problem> why) {
        problems.set(why);
        Problem general = why.getOrDefault(Field.FILE, why.get(Field.REQUEST));
        if (general != null) {
            notices.show(Notice.of(messages.text("problem." + general.name())));
        }
    }

    private void fail(String key, Exception failed) {
        dialogs.fail(Failure.of(messages.text(key), failed));
    }
}
