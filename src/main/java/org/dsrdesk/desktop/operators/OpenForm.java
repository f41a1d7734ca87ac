package org.dsrdesk.desktop.operators;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a section as it is being filled in.
 *
 * @param index its place in the list; below 0 for a new one
 * @param answers the inputs
 * @param before what they held at first
 * @param error the key of what is wrong, or null
 */
record OpenForm(int index, Answers answers, List<Object> before, ObjectProperty<@Nullable String> error) {
    OpenForm(int index, Answers answers) {
        this(index, answers, answers.values(), new SimpleObjectProperty<>());
    }

    /** Whether anything was filled in otherwise. */
    boolean isChanged() {
        return !answers.values().equals(before);
    }
}
