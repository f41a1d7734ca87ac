package org.dsrdesk.desktop.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** The laws an operator answers under as they are being chosen, the usual one first. Used on the FX thread. */
public final class PackOrder {
    private final Session session;
    private final ObservableList<String> chosen;
    private final ObservableList<String> chosenView;
    private final ObjectProperty<@Nullable String> error = new SimpleObjectProperty<>();

    PackOrder(Session session) {
        this.session = session;
        chosen = FXCollections.observableArrayList(session.operator().packs());
        chosenView = FXCollections.unmodifiableObservableList(chosen);
        chosen.addListener((ListChangeListener<String>) _ -> error.set(null));
    }

    /** The chosen laws, the usual one first. */
    public ObservableList<String> chosen() {
        return chosenView;
    }

    /** The key of the sentence under the list, or null. */
    public ObjectProperty<@Nullable String> errorProperty() {
        return error;
    }

    /** Every law the desk knows: the chosen ones in their order, then the others. */
    List<String> all() {
        List<String> all = new ArrayList<>(chosen);
        session.desk().rules().packs().stream().filter(pack -> !chosen.contains(pack)).forEach(all::add);
        return all;
    }

    /** The name of a law in its latest edition; its id where the desk does not know it. */
    Text title(String pack) {
        return session.desk().rules().knows(pack)
                ? session.desk().rules().editions(pack).getLast().edition().title()
                : new Text(pack, pack);
    }

    /** Adds a law behind the others, or takes it away. */
    public void toggle(String pack) {
        if (!chosen.remove(pack)) {
            chosen.add(pack);
        }
    }

    /** Moves a chosen law one place towards the usual one. */
    public void raise(String pack) {
        int at = chosen.indexOf(pack);
        if (at > 0) {
            List<String> moved = new ArrayList<>(chosen);
            Collections.swap(moved, at, at - 1);
            chosen.setAll(moved);
        }
    }

    /** Says what is wrong, if anything; true when nothing is. */
    boolean check() {
        error.set(chosen.isEmpty() ? "settings.packs.none" : null);
        return !chosen.isEmpty();
    }
}
