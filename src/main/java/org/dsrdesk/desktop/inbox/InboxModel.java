package org.dsrdesk.desktop.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.intake.Taken;
import org.jspecify.annotations.Nullable;

/** The letters that wait, and the one that is open. */
public final class InboxModel {
    private static final int MOST = 500;

    private final Session session;
    private final Background background;
    private final LetterIntake intake;
    private final PhoneNumbers phones;
    private final Consumer<Exception> failed;
    private final ObservableList<Letter> letters = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OpenLetter> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private Letter.State shown = Letter.State.NEW;
    private @Nullable LetterId wanted;

    /** Failures that no input explains are told to {@code failed}. */
    public InboxModel(Session session, Background background, LetterIntake intake, PhoneNumbers phones,
            Consumer<Exception> failed) {
        this.session = session;
        this.background = background;
        this.intake = intake;
        this.phones = phones;
        this.failed = failed;
    }

    public Session session() {
        return session;
    }

    /** The letters in the state shown, oldest receipt first. */
    public ObservableList<Letter> letters() {
        return FXCollections.unmodifiableObservableList(letters);
    }

    /** Which letters are listed: new ones or those set aside. */
    public Letter.State shown() {
        return shown;
    }

    /** Lists the letters of a state and opens the first of them. */
    public void show(Letter.State state) {
        shown = state;
        close();
        load();
    }

    /** The letter being looked at, or null. */
    public ReadOnlyObjectProperty<@Nullable OpenLetter> openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Reads the list again and opens its first letter when none is open. */
    public void load() {
        Letter.State state = shown;
        background.run(_ -> keeping().in(state, MOST), this::list, failed);
    }

    /** Keeps the letters of files, each before anything else; then tells what became of each and opens the last. */
    public void take(List<Path> files, Consumer<List<Taken>> told) {
        working.set(true);
        background.run(_ -> takeAll(files), taken -> {
            working.set(false);
            shown = Letter.State.NEW;
            told.accept(taken);
            taken.stream()
                    .filter(Taken.Kept.class::isInstance)
                    .map(one -> ((Taken.Kept) one).letter())
                    .findFirst()
                    .ifPresent(this::open);
            load();
        }, this::fail);
    }

    /** Reads a letter and proposes what it asks. */
    public void open(Letter letter) {
        wanted = letter.id();
        background.run(_ -> OpenLetter.Read.of(letter, intake, session), this::opened, failed);
    }

    /** Registers the open letter; an input that is wrong is told under its field. */
    public boolean register(Consumer<Request> saved) {
        OpenLetter letter = open.get();
        if (letter == null || working.get() || letter.settled()) {
            return false;
        }
        return letter.form().submit(letter.letter().id()).map(asked -> {
            work(() -> session.desk().registering().register(asked, session.actor()), saved);
            return true;
        }).orElse(false);
    }

    /** Attaches the open letter to an earlier request. */
    public void attach(Request earlier, Consumer<Letter> attached) {
        settle(letter -> keeping().attach(letter.id(), earlier, session.actor()), attached);
    }

    /** Records that the open letter asks nothing. */
    public void dismiss(Consumer<Letter> dismissed) {
        settle(letter -> keeping().notRequests(List.of(letter.id()), session.actor()), dismissed);
    }

    /** Puts the open letter aside. */
    public void setAside(Consumer<Letter> aside) {
        settle(letter -> keeping().setAside(letter.id(), session.actor()), aside);
    }

    /** Takes back what was last done with a letter, and opens it. */
    public void putBack(Letter letter) {
        background.run(_ -> {
            keeping().putBack(List.of(letter.id()), session.actor());
            return keeping().find(letter.id()).orElseThrow();
        }, back -> {
            shown = Letter.State.NEW;
            open(back);
            load();
        }, failed);
    }

    /** The bytes of an attachment of the open letter, to be saved where the officer chose. */
    public void saveAttachment(int index, Path place, Runnable saved) {
        OpenLetter letter = open.get();
        if (letter != null) {
            background.run(_ -> {
                byte[] bytes = intake.attachment(letter.letter().id(), index, session.actor()).orElseThrow();
                return Files.write(place, bytes);
            }, _ -> saved.run(), failed);
        }
    }

    private List<Taken> takeAll(List<Path> files) {
        List<Taken> taken = new ArrayList<>();
        intake.take(files, session.actor(), taken::add, _ -> {});
        return taken;
    }

    private void settle(Consumer<Letter> change, Consumer<Letter> done) {
        OpenLetter letter = open.get();
        if (letter != null && !working.get() && !letter.settled()) {
            work(() -> {
                change.accept(letter.letter());
                return letter.letter();
            }, done);
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
    }

    private void list(List<Letter> found) {
        letters.setAll(found);
        if (wanted == null && !found.isEmpty()) {
            open(found.getFirst());
        }
    }

    private void opened(OpenLetter.Read read) {
        if (read.proposal().letter().id().equals(wanted)) {
            open.set(new OpenLetter(read, session, background, phones));
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
