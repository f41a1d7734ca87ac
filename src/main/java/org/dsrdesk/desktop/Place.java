package org.dsrdesk.desktop;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.Tray;

/** A place of the desk that can be opened and come back to, with the little it needs to know. */
public sealed interface Place {
    /** What must happen, by when. */
    record Today() implements Place {}

    /** The form of a phone call. */
    record NewCall() implements Place {}

    /** The form of a call that was kept half-written, by the draft's id in the store; 0 for another fresh form. */
    record ContinueCall(long draft) implements Place {}

    /** Letters that are not yet requests. */
    record Inbox() implements Place {}

    /** The letters of one tray of the inbox. */
    record OpenTray(Tray tray) implements Place {}

    /** One letter in a file, beside what is proposed to be registered. */
    record OpenLetter(Path file) implements Place {}

    /** One letter that is kept, by its id in the store, in the tray where it lies. */
    record KeptLetter(long id) implements Place {}

    /** Letters in files, to be kept together; the first is opened. */
    record OpenLetters(List<Path> files) implements Place {
        public OpenLetters {
            files = List.copyOf(files);
        }
    }

    /** The table of requests that hold these words; empty words mean all. */
    record Register(String words) implements Place {}

    /** One request, by its id in the store. */
    record OpenRequest(long id) implements Place {}

    /** A letter that the desk writes, by its id in the store. */
    record OpenOutgoing(long id) implements Place {}

    /** The months. */
    record Reports() implements Place {}

    /** The laws the desk works by, to read, compare, print and add. */
    record Laws() implements Place {}

    /** The working calendars: which days count, and why. */
    record Calendars() implements Place {}

    /** A place of an operator by its id in the store; the window goes over to that operator. */
    record AtOperator(long operator, Place then) implements Place {}

    /** All that the desk knows of the operator; {@code ready} opens it at the profiles to begin with. */
    record OperatorProfile(boolean ready) implements Place {
        public OperatorProfile() {
            this(false);
        }
    }

    /** Operators, calendar, people, language and looks. */
    record Settings() implements Place {}
}
