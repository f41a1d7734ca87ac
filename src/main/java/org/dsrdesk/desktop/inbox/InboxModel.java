package org.dsrdesk.desktop.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.desktop.parts.RequestLookup;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** The letters that wait, the one that is open, and what can be done with them. */
public final class InboxModel {
    private final Session session;
    private final Background background;
    private final LetterIntake intake;
    private final PhoneNumbers phones;
    private final Consumer<Exception> failed;
    private final TrayList trays;
    private final Taking taking;
    private final Enclosures enclosures;
    private final Undoing undoing = new Undoing();
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<@Nullable OpenLetter> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final OpenedLetters lately = new OpenedLetters();
    private @Nullable LetterId wanted;
    private int next;

    /** Failures that no input explains are told to {@code failed}. */
    public InboxModel(Session session, Background background, LetterIntake intake, PhoneNumbers phones,
            PrivateCopies copies, Consumer<Exception> failed) {
        this.session = session;
        this.background = background;
        this.intake = intake;
        this.deeds = new Deeds(session);
        this.phones = phones;
        this.failed = failed;
        this.trays = new TrayList(session.desk().letters(), background, failed);
        this.taking = new Taking(intake, session.actor(), background);
        this.enclosures = new Enclosures(session, background, intake, copies, failed);
    }

    public Session session() {
        return session;
    }

    public TrayList trays() {
        return trays;
    }

    public Taking taking() {
        return taking;
    }

    public Enclosures enclosures() {
        return enclosures;
    }

    public Undoing undoing() {
        return undoing;
    }

    /** A search for a request to attach a letter to. */
    public RequestLookup lookup() {
        return new RequestLookup(session, background, RegisterFilter.Progress.OPEN);
    }

    /** The letter being looked at, or null. */
    public ReadOnlyObjectProperty<@Nullable OpenLetter> openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Lists the letters of a tray and opens the first of them. */
    public void show(Tray tray) {
        next = 0;
        close();
        trays.turn(tray);
        load();
    }

    /** Reads the list again and opens the letter whose turn it is when none is open. */
    public void load() {
        trays.load(this::listed);
    }

    /** Lists more letters of the tray. */
    public void showMore() {
        trays.lengthen();
        load();
    }

    /** Keeps the letters of files and folders, each before anything else; then opens the first that waits. */
    public void take(List<Path> files, Consumer<TakenSummary> told) {
        if (files.isEmpty()) {
            return;
        }
        taking.start(files, summary -> {
            told.accept(summary);
            Optional.ofNullable(summary.first()).ifPresentOrElse(this::reveal, this::load);
        }, problem -> {
            load();
            failed.accept(problem);
        });
    }

    /** Reads a letter and proposes what it asks. */
    public void open(Letter letter) {
        wanted = letter.id();
        background.run(_ -> OpenLetter.Read.of(letter, intake, session), this::opened, failed);
    }

    /** Opens a letter in the tray where it lies now, if in any. */
    public void reveal(LetterId id) {
        background.run(_ -> keeping().find(id).orElseThrow(), this::reveal, failed);
    }

    /** Registers the open letter; an input that is wrong is told under its field. */
    public boolean register(Consumer<Request> saved) {
        OpenLetter letter = open.get();
        if (letter == null || working.get() || !letter.waits()) {
            return false;
        }
        String document = letter.form().document();
        return letter.form().submit(letter.letter().id()).map(asked -> {
            work(() -> session.desk().registering().register(
                    asked.from(session.desk().documents().marked(asked.requester(), document)).sentAt(letter.sent()),
                    session.actor()),
                    saved);
            return true;
        }).orElse(false);
    }

    /** Attaches the open letter to a request that is there already; then tells which. */
    public void attach(RequestId request, Consumer<Request> attached) {
        OpenLetter letter = open.get();
        if (letter != null && !working.get() && letter.waits()) {
            work(() -> deeds.attach(letter.letter(), request), attached);
        }
    }

    /** Records that letters ask nothing. */
    public void dismiss(List<Letter> chosen, Runnable done) {
        settle(chosen, deeds::dismiss, done);
    }

    /** Puts letters aside. */
    public void setAside(List<Letter> chosen, Runnable done) {
        settle(chosen, deeds::setAside, done);
    }

    /** Puts letters back among those that nobody has dealt with. */
    public void putBack(List<Letter> chosen, Runnable done) {
        settle(chosen, deeds::putBack, done);
    }

    /** Gives letters back the place that they had before, and opens the first of them. */
    public void restore(List<Letter> before) {
        comeBack(before.getFirst(), () -> deeds.restore(before));
    }

    /** Takes back a registration; the letter comes back to the place that it had before. */
    public void undoRegistration(Request request, Letter before) {
        comeBack(before, () -> deeds.unregister(request, before));
    }

    private void comeBack(Letter letter, Runnable change) {
        background.run(_ -> {
            change.run();
            return keeping().find(letter.id()).orElseThrow();
        }, this::reveal, failed);
    }

    private void reveal(Letter letter) {
        Tray.of(letter).ifPresent(trays::turn);
        open(letter);
        load();
    }

    private void settle(List<Letter> chosen, Consumer<List<Letter>> change, Runnable done) {
        if (!chosen.isEmpty() && !working.get()) {
            List<Letter> seen = List.copyOf(chosen);
            next = Math.max(0, trays.letters().indexOf(seen.getFirst()));
            work(() -> {
                change.accept(seen);
                return seen;
            }, _ -> done.run());
        }
    }

    private <T> void work(Supplier<T> work, Consumer<T> done) {
        working.set(true);
        background.run(_ -> work.get(), result -> {
            working.set(false);
            close();
            done.accept(result);
            load();
        }, this::fail);
    }

    private void fail(Exception problem) {
        working.set(false);
        OpenLetter letter = open.get();
        if (letter == null || !letter.refuse(problem)) {
            failed.accept(problem);
        }
        if (problem instanceof RefusedException) {
            load();
        }
    }

    private void listed() {
        List<Letter> found = trays.letters();
        if (wanted == null && !found.isEmpty()) {
            open(found.get(Math.min(next, found.size() - 1)));
        }
    }

    private void opened(OpenLetter.Read read) {
        if (read.proposal().letter().id().equals(wanted)) {
            next = Math.max(0, trays.letters().indexOf(read.proposal().letter()));
            open.set(lately.of(read, fresh -> new OpenLetter(fresh, session, background, phones)));
        }
    }

    private void close() {
        wanted = null;
        open.set(null);
    }

    private KeepLetters keeping() {
        return session.desk().letters();
    }
}
