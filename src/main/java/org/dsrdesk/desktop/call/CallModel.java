package org.dsrdesk.desktop.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.RepeatSearch;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.desktop.parts.WaitingLetters;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** A call being logged: the form, who it may be, and the draft it leaves behind when it is not finished. */
public final class CallModel {
    private final Session session;
    private final Background background;
    private final RequestForm form;
    private final RepeatSearch repeats;
    private final CallerSearch callers;
    private final WaitingLetters waiting;
    private final CheckRule rule;
    private final Instant opened;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private Duration before = Duration.ZERO;
    private final KeptDraft kept;
    private final ReadOnlyObjectWrapper<@Nullable Exception> unread = new ReadOnlyObjectWrapper<>();
    private boolean done;
    private @Nullable Runnable afterFailure;

    /** A call that begins now, or the draft with this id, continued; 0 for none. */
    public CallModel(Session session, Background background, PhoneNumbers phones, long draft) {
        this.session = session;
        this.background = background;
        this.kept = new KeptDraft(session.desk().drafts(), session.operator().id(), session.actor());
        this.form = new RequestForm(session, phones, Channel.PHONE);
        this.repeats = new RepeatSearch(session, background, form);
        this.callers = new CallerSearch(session, background, form);
        this.waiting = new WaitingLetters(session, background, form);
        this.rule = new CheckRule(session, background, form);
        more.addListener((_, _, another) -> form.roleProperty().set(
                another ? RequesterRole.REPRESENTATIVE : RequesterRole.SUBJECT));
        this.opened = session.desk().clock().instant();
        if (draft != 0) {
            background.run(_ -> find(draft).map(CallDraft::read), found -> found.ifPresent(read -> {
                kept.continues(draft);
                restore(read);
            }), unread::set);
        }
    }

    public RequestForm form() {
        return form;
    }

    /** Earlier requests of probably the same caller. */
    public RepeatSearch repeats() {
        return repeats;
    }

    /** People who asked before, by the beginning of a number or an address. */
    public CallerSearch callers() {
        return callers;
    }

    /** Letters of the caller that wait in the inbox. */
    public WaitingLetters waiting() {
        return waiting;
    }

    /** How the operator makes sure who asks. */
    CheckRule rule() {
        return rule;
    }

    /** What to check by the operator's rule for the channel and by the requester's role. */
    public Set<IdentityFact> facts() {
        return rule.facts();
    }

    /** Of what is to be checked, all but a name, an address or a number that was not given. */
    Set<IdentityFact> answeredFacts() {
        Set<IdentityFact> answered = facts();
        Map.of(IdentityFact.NAME, Field.NAME, IdentityFact.EMAIL, Field.EMAIL, IdentityFact.PHONE, Field.PHONE)
                .forEach((fact, field) -> {
                    if (form.text(field).get().isBlank()) {
                        answered.remove(fact);
                    }
                });
        return answered;
    }

    public Session session() {
        return session;
    }

    /** Whether the call is being saved. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why the draft could not be read, which stays as it is while the form begins anew; null when it could. */
    public ReadOnlyObjectProperty<@Nullable Exception> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /** Whether somebody asks for another person, so that role and name of that person are shown. */
    public BooleanProperty moreProperty() {
        return more;
    }

    /** How long the call has been logged, with the time before it became a draft. */
    public Duration elapsed() {
        return Duration.between(opened, session.desk().clock().instant()).plus(before);
    }

    /**
     * Registers the call; an input that is wrong is told under its field and nothing is saved.
     *
     * @return whether the form was in order
     */
    public boolean save(Consumer<Request> saved, Consumer<Exception> failed) {
        form.reception().checked().retainAll(facts());
        form.reception().took(elapsed());
        Optional<NewRequest> asked = working.get() ? Optional.empty() : form.submit(null);
        String document = form.document();
        asked.ifPresent(request -> work(() -> register(request, document), saved, failed));
        return asked.isPresent();
    }

    private Request register(NewRequest request, String document) {
        NewRequest marked = request.from(session.desk().documents().marked(request.requester(), document));
        return session.desk().registering().register(marked, session.actor());
    }

    /** Adds what was said to an earlier request as a note, instead of registering a new one. */
    public void addTo(Earlier earlier, String note, Consumer<Request> added, Consumer<Exception> failed) {
        if (!working.get()) {
            work(() -> session.desk().assessing().note(earlier.request(), note, session.actor()), added, failed);
        }
    }

    /** Whether something was written that is saved nowhere yet. */
    boolean unfinished() {
        return !done && form.touched();
    }

    /** Keeps what was written as a draft when the call was neither saved nor empty. */
    public void keepDraft(Runnable done, Consumer<Exception> failed) {
        if (working.get()) {
            afterFailure = () -> keepDraft(done, failed);
            return;
        }
        if (!unfinished()) {
            return;
        }
        Map<String, String> fields = CallDraft.fields(form, elapsed());
        String label = CallDraft.label(form);
        long turn = kept.turn();
        background.run(_ -> {
            kept.keep(turn, label, fields);
            return turn;
        }, _ -> done.run(), failed);
    }

    /** Takes a registration back; what was written is a draft again, whose identity is told. */
    public void takeBack(Request registered, LongConsumer again, Consumer<Exception> failed) {
        Map<String, String> fields = CallDraft.fields(form, elapsed());
        String label = CallDraft.label(form);
        background.run(
                _ -> kept.takeBack(registered, session.desk().undoing(), label, fields), again::accept, failed);
    }

    /** What to note on an earlier request: what was said, or that there was a call when nothing was written. */
    public Optional<String> said() {
        String said = form.text(Field.SAID).get().strip();
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private void work(Supplier<Request> work, Consumer<Request> success, Consumer<Exception> failure) {
        working.set(true);
        background.run(_ -> finish(work.get()), request -> {
            working.set(false);
            done = true;
            success.accept(request);
        }, failed -> {
            working.set(false);
            if (failed instanceof RefusedException refused) {
                form.refuse(refused);
            } else {
                failure.accept(failed);
            }
            if (afterFailure != null) {
                afterFailure.run();
            }
        });
    }

    private Request finish(Request request) {
        kept.forget();
        return request;
    }

    private Optional<Draft> find(long id) {
        return session.desk().drafts().all().stream().filter(one -> one.id() == id).findFirst();
    }

    private void restore(CallDraft read) {
        more.set(read.role() != RequesterRole.SUBJECT);
        read.restore(form);
        before = read.took();
    }
}
