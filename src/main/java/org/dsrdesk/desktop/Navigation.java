package org.dsrdesk.desktop;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.Tray;

/** How a screen asks for another one without knowing it; called on the FX thread. */
public interface Navigation {
    void go(Place place);

    /** Goes to the place before this one, or to Today when there was none. */
    void back();

    default void today() {
        go(new Place.Today());
    }

    default void newCall() {
        go(new Place.NewCall());
    }

    default void continueCall(long draft) {
        go(new Place.ContinueCall(draft));
    }

    default void inbox() {
        go(new Place.Inbox());
    }

    default void openTray(Tray tray) {
        go(new Place.OpenTray(tray));
    }

    default void openLetter(Path file) {
        go(new Place.OpenLetter(file));
    }

    default void openLetters(List<Path> files) {
        go(new Place.OpenLetters(files));
    }

    default void register(String words) {
        go(new Place.Register(words));
    }

    default void openRequest(long id) {
        go(new Place.OpenRequest(id));
    }

    default void reports() {
        go(new Place.Reports());
    }

    default void laws() {
        go(new Place.Laws());
    }

    default void calendars() {
        go(new Place.Calendars());
    }

    default void operator() {
        go(new Place.OperatorProfile());
    }

    /** Goes over to another operator, by its id in the store. */
    default void workFor(long operator, Place then) {
        go(new Place.AtOperator(operator, then));
    }

    default void readyOperators() {
        go(new Place.OperatorProfile(true));
    }

    default void settings() {
        go(new Place.Settings());
    }
}
