package org.dsrdesk.desktop.today;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Job;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.jspecify.annotations.Nullable;

/** The board of the day as it was read last. Used on the FX thread. */
public final class TodayModel {
    private final Session session;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Today> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final BooleanProperty mineOnly = new SimpleBooleanProperty();
    private @Nullable Job job;

    public TodayModel(Session session, Background background, Dialogs dialogs, Messages messages) {
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** What was read last; null before the first reading. */
    public ReadOnlyObjectProperty<@Nullable Today> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Whether only tasks of whoever looks are shown. */
    public BooleanProperty mineOnlyProperty() {
        return mineOnly;
    }

    /** Whether the board is being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Today in the operator's zone. */
    public LocalDate date() {
        return session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
    }

    /** Whether it is known who sits here; until then there is only the login. */
    public boolean isNamed() {
        return !Login.is(session.actor().name());
    }

    /** Reads the board anew; a reading under way is dropped. */
    public void reload() {
        if (job != null) {
            job.cancel();
        }
        reading.set(true);
        job = background.run(
                _ -> session.desk().today().today(session.operator(), session.actor()), this::take, this::fail);
    }

    /** Reads the board anew when the day it was read for has passed. */
    public void reloadOnNewDay() {
        Today shown = board.get();
        if (shown != null && !shown.date().equals(date())) {
            reload();
        }
    }

    /** Throws a half-written call away; {@code gone} is told how to take that back. */
    public void discard(Draft draft, Consumer<Runnable> gone) {
        background.run(_ -> {
            session.desk().drafts().forget(draft.id(), session.actor());
            return draft;
        }, thrown -> {
            reload();
            gone.accept(() -> restore(thrown));
        }, this::fail);
    }

    private void restore(Draft draft) {
        background.run(
                _ -> session.desk().drafts().keep(
                        draft.operator(), draft.id(), draft.label(), draft.fields(), session.actor()),
                _ -> reload(), this::fail);
    }

    private void take(Today read) {
        reading.set(false);
        board.set(read);
    }

    private void fail(Exception failed) {
        reading.set(false);
        dialogs.fail(Failure.of(messages.text("today.failed"), failed));
    }
}
