package org.dsrdesk.desktop.operators;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;
import org.dsrdesk.domain.letter.LetterField;

/** One thing to fill in; its name tells it apart within the form and ends the key of its label. */
sealed interface Input {
    String name();

    /** A line of text. */
    record Line(String name, StringProperty text) implements Input {}

    /** A text of several lines. */
    record Area(String name, StringProperty text) implements Input {}

    /** What letters say in a field; the ready sentence is offered while nothing is typed, empty where there is none. */
    record Sentence(String name, LetterField field, String ready, StringProperty text) implements Input {}

    /** Yes or no. */
    record Tick(String name, BooleanProperty on) implements Input {}

    /** One of several. */
    record Choice(String name, List<Option> options, ObjectProperty<Option> chosen) implements Input {}

    /** Any of several, by the ids of the options. */
    record Ticks(String name, List<Option> options, ObservableSet<String> chosen) implements Input {}

    /**
     * Something to choose.
     *
     * @param id what it is known by
     * @param key the key of its text; empty where the words are the text
     * @param words what is shown where there is no key
     */
    record Option(String id, String key, String words) {}
}
