package org.dsrdesk.desktop.shell;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Place;
import org.jspecify.annotations.Nullable;

/** The state of the window: where the user is and was, what the frame tells. It outlives a change of language. */
public final class ShellModel implements Navigation, Notices {
    private static final int REMEMBERED = 30;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Today());
    private final Deque<Place> earlier = new ArrayDeque<>();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final StringProperty operator = new SimpleStringProperty("");
    private final LongProperty operatorId = new SimpleLongProperty();
    private final ObservableList<KnownOperator> operators = FXCollections.observableArrayList();
    private final StringProperty person = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> calendarReach = new SimpleObjectProperty<>();
    private final StringProperty dataPlace = new SimpleStringProperty("");
    private final ObservableList<String> silentMailboxes = FXCollections.observableArrayList();
    private final LongProperty urgent = new SimpleLongProperty();
    private final LongProperty letters = new SimpleLongProperty();
    private final LongProperty requests = new SimpleLongProperty();

    @Override
    public void go(Place next) {
        Place now = place.get();
        if (next instanceof Place.NewCall && isCall(now)) {
            place.set(now instanceof Place.NewCall ? new Place.ContinueCall(0) : next);
        } else if (!next.equals(now)) {
            earlier.push(now);
            if (earlier.size() > REMEMBERED) {
                earlier.removeLast();
            }
            place.set(next);
        }
    }

    /** Whether a call is being written there, which gives way to the next one and is not come back to. */
    private static boolean isCall(Place place) {
        return place instanceof Place.NewCall || place instanceof Place.ContinueCall;
    }

    @Override
    public void back() {
        place.set(earlier.isEmpty() ? new Place.Today() : earlier.pop());
    }

    /** Opens a place with nothing to go back to, as for another operator. */
    public void begin(Place first) {
        earlier.clear();
        place.set(first);
    }

    @Override
    public void show(Notice next) {
        notice.set(next);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The passing message of the moment, or null. */
    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /** The operator's name. */
    public StringProperty operatorProperty() {
        return operator;
    }

    /** The id of the operator in the store. */
    public LongProperty operatorIdProperty() {
        return operatorId;
    }

    /** All operators of the desk in the order they were added. */
    public ObservableList<KnownOperator> operators() {
        return operators;
    }

    /** Who is signed in and as what. */
    public StringProperty personProperty() {
        return person;
    }

    /** The last day of the published calendar, or null while unknown. */
    public ObjectProperty<@Nullable LocalDate> calendarReachProperty() {
        return calendarReach;
    }

    /** The folder or server that holds the data. */
    public StringProperty dataPlaceProperty() {
        return dataPlace;
    }

    /** The names of the mailboxes from which no letters come. */
    public ObservableList<String> silentMailboxes() {
        return silentMailboxes;
    }

    /** How many duties are overdue or due today. */
    public LongProperty urgentProperty() {
        return urgent;
    }

    /** How many letters are not yet registered. */
    public LongProperty lettersProperty() {
        return letters;
    }

    /** How many requests the register holds. */
    public LongProperty requestsProperty() {
        return requests;
    }
}
