package org.dsrdesk.desktop.outgoing;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.desktop.parts.ReceivedText;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.Sending;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.mailing.Delivery;
import org.dsrdesk.mailing.Envelope;
import org.jspecify.annotations.Nullable;

/** What a person does with a letter: makes it, sends it, records how it went out, or gives it up. */
final class Dispatching {
    private final OutgoingModel model;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final PrivateCopies copies;
    private final ReadOnlyObjectWrapper<Delivery.@Nullable NotTaken> trouble = new ReadOnlyObjectWrapper<>();

    Dispatching(OutgoingModel model, Background background, Dialogs dialogs, Messages messages,
            PrivateCopies copies) {
        this.model = model;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.copies = copies;
    }

    /** Why the mail server did not take the letter the last time; null where it was not tried or went. */
    ReadOnlyObjectProperty<Delivery.@Nullable NotTaken> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    private CaseDesk desk() {
        return model.office().desk();
    }

    /** Whether it is known in whose name to make a document; where it is not, leads to where the name is given. */
    boolean isNamed(Runnable naming) {
        String name = model.office().actor().name();
        boolean nameless = Login.is(name);
        if (nameless && dialogs.confirm(new Dialogs.Question(messages.text("outgoing.nameless.title"),
                messages.text("outgoing.nameless.text", name), messages.text("outgoing.nameless.action")))) {
            naming.run();
        }
        return !nameless;
    }

    void make() {
        model.step((seen, actor) -> model.office().writing().make(seen, actor),
                () -> model.tell("outgoing.told.made"));
    }

    /** Records or takes back that nothing of other people is in the answer. */
    void othersLeftOut(boolean checked) {
        model.step((seen, actor) -> model.office().writing().othersLeftOut(seen, checked, actor), () -> {});
    }

    /** Opens a form; that of an e-mail with what is proposed to be written. */
    void open(Inputs.Form form) {
        Opened now = model.openedProperty().get();
        if (now == null) {
            return;
        }
        Inputs inputs = model.inputs();
        trouble.set(null);
        inputs.reasons().set("");
        inputs.proof().set("");
        inputs.moment().set(new ReceivedText(now.now().getZone(), desk().clock()).write(now.now()));
        inputs.way().set(now.isInternal() ? Dispatch.Way.FILED : likely(now));
        if (form == Inputs.Form.MAIL) {
            background.run(_ -> model.office().sending().proposed(now.letter(), model.office().actor()), proposed -> {
                inputs.propose(proposed);
                inputs.openProperty().set(form);
            }, failed -> model.fail("outgoing.failed.mail", failed));
        } else {
            inputs.openProperty().set(form);
        }
    }

    /** By post, unless all that is known of the person who is written to is an e-mail address. */
    private static Dispatch.Way likely(Opened now) {
        Requester asked = now.view().request().requester();
        return now.letter().kind().addressee() == Addressee.SUBJECT && asked.address() == null && asked.email() != null
                ? Dispatch.Way.EMAIL
                : Dispatch.Way.POST;
    }

    /** Closes the form that is open. */
    void close() {
        model.inputs().openProperty().set(null);
    }

    /** Sends the letter as the form says. */
    void send() {
        Envelope envelope = model.inputs().envelope();
        AtomicReference<@Nullable Delivery> come = new AtomicReference<>();
        trouble.set(null);
        model.step((seen, actor) -> {
            Delivery delivery = model.office().sending().send(seen, envelope, actor);
            come.set(delivery);
            return delivery.letter();
        }, () -> tell(come.get()));
    }

    private void tell(@Nullable Delivery delivery) {
        switch (delivery) {
            case Delivery.Taken _ -> {
                close();
                model.tell("outgoing.told.sent");
            }
            case Delivery.NotTaken refused -> trouble.set(refused);
            case Delivery.Unsure _ -> {
                close();
                model.tell("outgoing.told.unsure");
            }
            case null -> {}
        }
    }

    /** Opens the letter as a draft in the mail program, as the open form says or as proposed. */
    void openDraft() {
        Opened now = model.openedProperty().get();
        if (now == null) {
            return;
        }
        boolean written = model.inputs().openProperty().get() == Inputs.Form.MAIL;
        Envelope typed = model.inputs().envelope();
        Office office = model.office();
        background.run(_ -> {
            Envelope envelope = written ? typed : office.sending().proposed(now.letter(), office.actor());
            byte[] draft = office.sending().draft(now.letter(), envelope, office.actor());
            copies.open(messages.text("outgoing.file.draft") + ".eml", draft);
            return true;
        }, _ -> model.tell("outgoing.told.draft"), failed -> model.fail("outgoing.failed.open", failed));
    }

    /** Records how the letter went out as the form says; false when the moment cannot be understood. */
    boolean record() {
        Opened now = model.openedProperty().get();
        Inputs inputs = model.inputs();
        Optional<ZonedDateTime> at = now == null
                ? Optional.empty()
                : new ReceivedText(now.now().getZone(), desk().clock()).read(inputs.moment().get());
        at.ifPresent(moment -> record(inputs.way().get(), moment, inputs.proof().get().strip()));
        return at.isPresent();
    }

    private void record(Dispatch.Way way, ZonedDateTime at, String proof) {
        model.step(
                (seen, actor) -> desk().dispatching().dispatched(
                        seen, new Dispatch(way, at, proof, actor.name()), actor),
                () -> {
                    close();
                    model.tell(way == Dispatch.Way.FILED ? "outgoing.told.filed" : "outgoing.told.recorded");
                });
    }

    /** A person knows that the letter went although the connection was lost. */
    void went() {
        Opened now = model.openedProperty().get();
        Sending sending = now == null ? null : now.letter().sending();
        if (now != null && sending != null) {
            record(Dispatch.Way.EMAIL, sending.since().atZone(now.now().getZone()), sending.messageId());
        }
    }

    /** A person knows that the letter did not go. */
    void didNotGo() {
        String why = model.inputs().reasons().get().strip();
        model.step((seen, actor) -> desk().dispatching().notSent(seen, why, actor), () -> {
            close();
            model.tell("outgoing.told.notGone");
        });
    }

    void takeBack() {
        String why = model.inputs().reasons().get().strip();
        model.step((seen, actor) -> desk().dispatching().takeBack(seen, why, actor), () -> {
            close();
            model.tell("outgoing.told.takenBack");
        });
    }

    /** Gives a draft up after a question, a made letter with the reasons of the form. */
    void discard() {
        Opened now = model.openedProperty().get();
        if (now == null || (now.isDraft() && !dialogs.confirm(new Dialogs.Question(
                messages.text("outgoing.discard.title"), messages.text("outgoing.discard.text"),
                messages.text("outgoing.discard.action"))))) {
            return;
        }
        String why = now.isDraft() ? "" : model.inputs().reasons().get().strip();
        model.step((seen, actor) -> desk().outgoing().discard(seen, why, actor), () -> {
            close();
            model.tell("outgoing.told.discarded");
        });
    }
}
