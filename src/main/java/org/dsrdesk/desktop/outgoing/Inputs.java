package org.dsrdesk.desktop.outgoing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.mailing.Envelope;
import org.jspecify.annotations.Nullable;

/** What is typed into the form that is open beneath a made letter; kept while the screen is built anew. */
final class Inputs {
    /** The forms; one is open at a time. */
    enum Form {
        MAIL,
        RECORD,
        DISCARD,
        NOT_GONE,
        TAKE_BACK
    }

    private final ObjectProperty<@Nullable Form> open = new SimpleObjectProperty<>();
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Dispatch.Way> way = new SimpleObjectProperty<>(Dispatch.Way.POST);
    private final StringProperty moment = new SimpleStringProperty("");
    private final StringProperty proof = new SimpleStringProperty("");
    private final StringProperty reasons = new SimpleStringProperty("");

    /** The form that is open, or null. */
    ObjectProperty<@Nullable Form> openProperty() {
        return open;
    }

    StringProperty to() {
        return to;
    }

    StringProperty subject() {
        return subject;
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<Dispatch.Way> way() {
        return way;
    }

    StringProperty moment() {
        return moment;
    }

    StringProperty proof() {
        return proof;
    }

    StringProperty reasons() {
        return reasons;
    }

    Envelope envelope() {
        return new Envelope(to.get().strip(), subject.get().strip(), text.get());
    }

    void propose(Envelope envelope) {
        to.set(envelope.to());
        subject.set(envelope.subject());
        text.set(envelope.text());
    }
}
