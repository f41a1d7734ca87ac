package org.dsrdesk.desktop.settings;

import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.jspecify.annotations.Nullable;

/** Who sits at the desk, what it works by, and whether its log is whole. Used on the FX thread. */
public final class SettingsModel {
    private final Session session;
    private final SettingsDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final StringProperty person;
    private final BooleanProperty reminds;
    private final ObjectProperty<@Nullable String> personError = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable OptionalLong> broken = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty checking = new SimpleBooleanProperty();

    public SettingsModel(Session session, SettingsDesk desk, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.session = session;
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        person = new SimpleStringProperty(isNamed() ? session.actor().name() : "");
        person.addListener(_ -> personError.set(null));
        reminds = new SimpleBooleanProperty(desk.reminds());
        reminds.addListener((_, _, wanted) -> desk.remind(wanted));
    }

    /** The name under which the case log records what is done here. */
    public StringProperty personProperty() {
        return person;
    }

    /** Whether it is known who sits here; until then there is only the login. */
    public boolean isNamed() {
        return !Login.is(session.actor().name());
    }

    /** The key of the sentence under the name, or null. */
    public ObjectProperty<@Nullable String> personErrorProperty() {
        return personError;
    }

    /** Whether this workstation reminds of what presses, once a working day; a change is kept at once. */
    public BooleanProperty remindsProperty() {
        return reminds;
    }

    /** The first broken line of the case log, empty when it is whole; null before it was checked. */
    public ReadOnlyObjectProperty<@Nullable OptionalLong> brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    /** Whether the case log is being checked. */
    public BooleanProperty checkingProperty() {
        return checking;
    }

    /** The folder or server that holds the data. */
    public String dataPlace() {
        return desk.dataPlace();
    }

    /** The rules and the calendar in force. */
    public RuleBook rules() {
        return session.desk().rules();
    }

    /** Takes the name into use. */
    public void rename() {
        String name = person.get().strip();
        if (name.isEmpty() || Login.is(name)) {
            personError.set(name.isEmpty() ? "settings.person.missing" : "settings.person.login");
            return;
        }
        background.run(_ -> {
            session.desk().operators().set(SettingsDesk.ACTOR_NAME, name, session.actor());
            return new Actor(name, session.actor().role());
        }, this::renamed, this::fail);
    }

    /** Checks the chain of the case log from its first line. */
    public void checkLog() {
        checking.set(true);
        broken.set(null);
        background.run(_ -> session.desk().logCheck().firstBroken(session.actor()), found -> {
            checking.set(false);
            broken.set(found);
        }, this::fail);
    }

    private void renamed(Actor actor) {
        desk.renew(new Session(session.desk(), actor, session.operator()));
        notices.show(Notice.of(messages.text("settings.saved")));
    }

    private void fail(Exception failed) {
        checking.set(false);
        dialogs.fail(Failure.of(messages.text("settings.failed"), failed));
    }
}
