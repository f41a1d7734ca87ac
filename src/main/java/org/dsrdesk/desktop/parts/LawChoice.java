package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** The law that a new request is judged by, and what can be demanded under it. */
public final class LawChoice {
    private final Session session;
    private final ObservableList<DemandKind> kinds;
    private final ObjectProperty<String> pack;
    private final ObservableList<DemandKind> known = FXCollections.observableArrayList();
    private final ObservableList<DemandKind> knownView = FXCollections.unmodifiableObservableList(known);
    private final ObservableList<DemandKind> dropped = FXCollections.observableArrayList();
    private final ObservableList<DemandKind> droppedView = FXCollections.unmodifiableObservableList(dropped);

    /** A choice among the operator's laws that keeps the kinds asked for to those which the law knows. */
    LawChoice(Session session, ObservableList<DemandKind> kinds) {
        this.session = session;
        this.kinds = kinds;
        pack = new SimpleObjectProperty<>(session.operator().packs().getFirst());
    }

    /** The id of the law's pack; the operator's usual one at first. */
    public ObjectProperty<String> packProperty() {
        return pack;
    }

    public String pack() {
        return pack.get();
    }

    /** The laws to choose from, the usual one first. */
    public List<String> packs() {
        return session.operator().packs();
    }

    /** Whether there is anything to choose. */
    public boolean open() {
        return packs().size() > 1;
    }

    /** The name of a law. */
    Text title(String id) {
        return session.desk().rules().editions(id).getLast().edition().title();
    }

    /** The kinds of demand that the law knows. */
    public ObservableList<DemandKind> known() {
        return knownView;
    }

    /** What was asked but is no demand under this law; it is asked again under a law that knows it. */
    public ObservableList<DemandKind> dropped() {
        return droppedView;
    }

    /** The edition that a request received at a moment would be judged by; today's while the moment is unknown. */
    public Statute statute(@Nullable ZonedDateTime received) {
        ZonedDateTime moment = received == null ? session.desk().clock().instant().atZone(zone()) : received;
        LocalDate day = moment.withZoneSameInstant(zone()).toLocalDate();
        return session.desk().rules().inForce(pack(), day);
    }

    /** Asks for all of these, in order. */
    void ask(List<DemandKind> wanted) {
        dropped.setAll(wanted.stream().filter(kind -> !known.contains(kind)).toList());
        kinds.setAll(wanted.stream().filter(known::contains).toList());
    }

    /** Fits what is asked to the law and the moment of receipt. */
    void fit(@Nullable ZonedDateTime received) {
        List<DemandKind> now = statute(received).kinds();
        if (!now.equals(known)) {
            known.setAll(now);
            List<DemandKind> wanted = new ArrayList<>(kinds);
            wanted.addAll(dropped);
            ask(wanted);
        }
    }

    private ZoneId zone() {
        return session.operator().zone();
    }
}
