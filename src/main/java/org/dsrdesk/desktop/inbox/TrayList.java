package org.dsrdesk.desktop.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Job;
import org.jspecify.annotations.Nullable;

/** The letters of one tray, a few hundred at a time, and how many lie in each. */
public final class TrayList {
    static final int PAGE = 300;

    private final KeepLetters keeping;
    private final Background background;
    private final Consumer<Exception> failed;
    private final ObservableList<Letter> letters = FXCollections.observableArrayList();
    private final ObservableList<Letter> view = FXCollections.unmodifiableObservableList(letters);
    private final ReadOnlyObjectWrapper<Map<Tray, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Tray> tray = new ReadOnlyObjectWrapper<>(Tray.NEW);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private @Nullable Job reading;
    private int limit = PAGE;

    TrayList(KeepLetters keeping, Background background, Consumer<Exception> failed) {
        this.keeping = keeping;
        this.background = background;
        this.failed = failed;
    }

    private record Found(List<Letter> letters, Map<Tray, Long> counts) {}

    /** The letters of the tray, oldest receipt first. */
    public ObservableList<Letter> letters() {
        return view;
    }

    public ReadOnlyObjectProperty<Tray> trayProperty() {
        return tray.getReadOnlyProperty();
    }

    /** How many letters lie in each tray; empty before the first reading. */
    public ReadOnlyObjectProperty<Map<Tray, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether what is listed was read from the tray that is shown. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** How many letters of the tray are not listed. */
    public long more() {
        return Math.max(0, counts.get().getOrDefault(tray.get(), 0L) - letters.size());
    }

    /** Lists another tray from the next reading on. */
    void turn(Tray to) {
        if (to != tray.get()) {
            limit = PAGE;
            read.set(false);
            letters.clear();
            tray.set(to);
        }
    }

    /** Lists more letters from the next reading on. */
    void lengthen() {
        limit += PAGE;
    }

    /** Reads the tray; a reading under way is dropped. */
    void load(Runnable listed) {
        if (reading != null) {
            reading.cancel();
        }
        Tray asked = tray.get();
        int most = limit;
        reading = background.run(_ -> new Found(keeping.in(asked, most), keeping.counts()), found -> {
            counts.set(found.counts());
            if (!found.letters().equals(letters)) {
                letters.setAll(found.letters());
            }
            read.set(true);
            listed.run();
        }, failed);
    }
}
