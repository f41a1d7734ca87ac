package org.dsrdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.outgoing.Office;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.desktop.settings.PassphraseChange;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.desktop.shell.DeskCounts;
import org.dsrdesk.desktop.shell.DeskWindow;
import org.dsrdesk.desktop.shell.KnownOperator;
import org.dsrdesk.desktop.shell.ShellActions;
import org.dsrdesk.desktop.shell.ShellController;
import org.dsrdesk.desktop.shell.ViewMenuController;
import org.dsrdesk.desktop.welcome.UnlockController;
import org.dsrdesk.desktop.welcome.WelcomeController;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.safekeeping.CommonPasswords;
import org.dsrdesk.safekeeping.PassphraseStrength;
import org.dsrdesk.safekeeping.WrongPassphraseException;
import org.jspecify.annotations.Nullable;

/** The desk with its window: the doors, the session behind them, and the end. Used on the FX thread. */
final class RequestDesk implements ShellActions, SettingsDesk {
    private final Frame frame;
    private final Desks desks;
    private final Doors doors;
    private final DeskWindow window;
    private final DeskCounts counts;
    private final Reminders reminders;
    private final PrivateCopies copies = new PrivateCopies(new SystemPrograms());
    private final PresentMailboxes mailboxes = new PresentMailboxes();
    private final Outbox outbox = new Outbox();
    private @Nullable Rooms rooms;
    private volatile @Nullable Postman postman;

    RequestDesk(Stage stage, Frame frame, Desks desks, Path folder) {
        this.frame = frame;
        this.desks = desks;
        this.doors = new Doors(frame, desks, folder, this::begin);
        Views views = new Views(frame.messages())
                .add(WelcomeController.class, doors::welcome)
                .add(UnlockController.class, doors::unlock)
                .add(ShellController.class, this::shell)
                .add(ViewMenuController.class, () -> new ViewMenuController(frame.messages(), frame.looks()));
        this.window = new DeskWindow(stage, views, frame.looks(), frame.messages());
        this.counts = new DeskCounts(frame.shell(), frame.background());
        this.reminders = new Reminders(frame, desks);
    }

    /** Shows the door that fits the folder: the first start where it holds no store, else the passphrase. */
    void start(Path folder) {
        window.show(OpenFolder.holdsAStore(folder) ? UnlockController.class : WelcomeController.class);
    }

    /** Shows the desk of a session. */
    void begin(Session session) {
        renew(session);
        frame.shell().go(new Place.Today());
        window.show(ShellController.class);
        if (desks.interrupted() > 0) {
            Messages messages = frame.messages();
            frame.shell().show(Notice.of(messages.plural("mailing.interrupted", desks.interrupted())));
        }
    }

    private ShellController shell() {
        return new ShellController(
                frame.shell(), place -> rooms().open(place), this, frame.dialogs(), frame.messages());
    }

    @Override
    public void renew(Session session) {
        frame.messages().tellTimesIn(session.operator().zone());
        Exports exports = new Exports(desks, session);
        CalendarFiles calendars = new CalendarFiles(session, frame.shell());
        Postman fresh = new Postman(
                frame, session, desks.folder().path(), mailboxes.states(), this::lettersArrived);
        Office office = outbox.office(session);
        Rooms before = rooms;
        Rooms now = new Rooms(
                frame, office, new BackRooms(frame, office, this, exports, calendars, mailboxes), copies);
        if (before != null) {
            now.goOnFrom(before);
        }
        rooms = now;
        change(fresh);
        list(session);
        frame.shell().personProperty().set(session.actor().name());
        calendars.calendarsChanged();
        frame.shell().dataPlaceProperty().set(dataPlace());
        counts.follow(session);
        reminders.follow(session);
    }

    /** The operator of the session at once, all of them as soon as they were read. */
    private void list(Session session) {
        frame.shell().operatorProperty().set(session.operator().name());
        frame.shell().operatorIdProperty().set(session.operator().id().value());
        frame.background().run(
                _ -> session.desk().operators().all(),
                all -> frame.shell().operators().setAll(all.stream()
                        .map(one -> new KnownOperator(one.id().value(), one.name()))
                        .toList()),
                failed -> frame.dialogs().fail(Failure.of(text("shell.operator.failed"), failed)));
    }

    @Override
    public void workFor(long operator, Place then) {
        if (!rooms().mayLeave()) {
            frame.shell().back();
            return;
        }
        Session now = rooms().session();
        frame.background().run(_ -> other(now, new OperatorId(operator)), chosen -> {
            if (rooms != null) {
                renew(chosen);
                frame.shell().begin(then);
                frame.shell().show(Notice.of(
                        frame.messages().text("shell.operator.now", chosen.operator().name())));
            }
        }, failed -> {
            frame.dialogs().fail(Failure.of(text("shell.operator.failed"), failed));
            frame.shell().back();
        });
    }

    private Session other(Session now, OperatorId id) {
        Operator chosen = now.desk().operators().all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        desks.memory().remember(id);
        return new Session(now.desk(), now.actor(), chosen);
    }

    /** Nothing is fetched into data that are thrown away. */
    private void change(Postman fresh) {
        Postman old = postman;
        postman = fresh;
        mailboxes.pass(fresh);
        frame.shell().silentMailboxes().clear();
        frame.background().run(_ -> {
            if (old != null) {
                old.close();
            }
            if (!desks.isThrowAway()) {
                fresh.start();
            }
            return true;
        }, _ -> {}, failed -> frame.dialogs().fail(Failure.of(text("settings.mailbox.failed"), failed)));
    }

    private void lettersArrived() {
        if (rooms != null) {
            rooms.inboxModel().load();
        }
    }

    /**
     * The screens of the session.
     *
     * @throws IllegalStateException while the doors are shut
     */
    Rooms rooms() {
        Rooms open = rooms;
        if (open == null) {
            throw new IllegalStateException("no session");
        }
        return open;
    }

    @Override
    public void lock() {
        if (desks.isThrowAway()) {
            frame.shell().show(Notice.of(text("shell.demoLock")));
            return;
        }
        Path folder = desks.folder().path();
        window.cover(text("shell.locking"));
        counts.follow(null);
        reminders.follow(null);
        if (rooms != null) {
            rooms.inboxModel().taking().stop();
        }
        rooms = null;
        copies.close();
        mailboxes.pass(null);
        frame.shell().silentMailboxes().clear();
        outbox.lock();
        frame.background().runAfterAll(_ -> letGo(), _ -> {
            doors.shut(folder);
            window.show(UnlockController.class);
        }, failed -> frame.dialogs().fail(Failure.of(text("failure.lock"), failed)));
    }

    private boolean letGo() {
        Postman ending = postman;
        postman = null;
        if (ending != null) {
            ending.close();
        }
        desks.close();
        return true;
    }

    @Override
    public void openLetters(List<Path> files) {
        frame.shell().go(new Place.Inbox());
        frame.shell().go(new Place.OpenLetters(files));
    }

    /** Ends as {@link #end(Runnable)} does where nothing comes afterwards. */
    void end() {
        end(() -> {});
    }

    /**
     * Leaves the screen, so that drafts are kept, breaks off what is being sent, and lets go of the data after the work
     * under way; then goes on.
     */
    void end(Runnable then) {
        window.cover(text("shell.locking"));
        reminders.follow(null);
        outbox.end();
        frame.background().runAfterAll(_ -> letGo(), _ -> gone(then), failed -> {
            frame.dialogs().fail(Failure.of(text("failure.lock"), failed));
            gone(then);
        });
    }

    private void gone(Runnable then) {
        copies.close();
        then.run();
    }

    @Override
    public String dataPlace() {
        return desks.folder().path().toString();
    }

    @Override
    public boolean reminds() {
        return desks.memory().reminds();
    }

    @Override
    public void remind(boolean wanted) {
        reminders.want(wanted);
    }

    @Override
    public PassphraseChange changePassphrase(char[] current, char[] fresh) throws IOException {
        if (!PassphraseStrength.of(fresh, CommonPasswords.bundled()).isAccepted()) {
            return PassphraseChange.TOO_WEAK;
        }
        try {
            desks.folder().changePassphrase(current, fresh);
            return PassphraseChange.CHANGED;
        } catch (WrongPassphraseException wrong) {
            return PassphraseChange.WRONG_PASSPHRASE;
        }
    }

    private String text(String key) {
        Messages messages = frame.messages();
        return messages.text(key);
    }
}
