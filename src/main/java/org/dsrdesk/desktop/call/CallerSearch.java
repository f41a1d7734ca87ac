package org.dsrdesk.desktop.call;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.Caller;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.FindCallers;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.Requester;
import org.jspecify.annotations.Nullable;

/** Looks for people who asked before with every digit of a number and every letter of an address. */
public final class CallerSearch {
    private static final int LEAST_EMAIL = 3;

    private final Session session;
    private final Background background;
    private final RequestForm form;
    private final ObservableList<Caller> found = FXCollections.observableArrayList();
    private final ObservableList<Caller> foundView = FXCollections.unmodifiableObservableList(found);
    private final IntegerProperty marked = new SimpleIntegerProperty(-1);
    private @Nullable Beginning asked;
    private boolean searching;
    private boolean choosing;

    /** What has been typed of a contact. */
    private record Beginning(Field field, String text) {}

    CallerSearch(Session session, Background background, RequestForm form) {
        this.session = session;
        this.background = background;
        this.form = form;
        form.text(Field.PHONE).addListener(_ -> search());
        form.text(Field.EMAIL).addListener(_ -> search());
        form.text(Field.NAME).addListener(_ -> show(found));
    }

    /** Who it may be, who asked last first; nobody who stands in the form already. */
    public ObservableList<Caller> found() {
        return foundView;
    }

    /** The place of the person that Enter would choose; -1 for nobody. */
    public IntegerProperty markedProperty() {
        return marked;
    }

    /** Moves the mark; false when there is nobody to mark. */
    boolean move(int by) {
        if (found.isEmpty()) {
            return false;
        }
        marked.set(Math.clamp(marked.get() + by, -1, found.size() - 1));
        return true;
    }

    /** Writes the marked person into the form; false when nobody is marked. */
    boolean choose() {
        int at = marked.get();
        if (at < 0 || at >= found.size()) {
            return false;
        }
        choose(found.get(at));
        return true;
    }

    /** Writes a person into the form. */
    void choose(Caller caller) {
        Requester who = caller.who();
        choosing = true;
        put(Field.PHONE, who.phone());
        put(Field.EMAIL, who.email());
        put(Field.NAME, who.name().isBlank() ? null : who.name());
        choosing = false;
        asked = beginning();
        found.clear();
        marked.set(-1);
    }

    private void put(Field field, @Nullable String value) {
        if (value != null) {
            form.text(field).set(field == Field.PHONE ? form.shown(value) : value);
        }
    }

    private void search() {
        Beginning now = beginning();
        if (searching || choosing || now.equals(asked)) {
            return;
        }
        asked = now;
        if (now.text().isEmpty()) {
            show(List.of());
            return;
        }
        searching = true;
        background.run(_ -> find(now), callers -> end(now, callers), _ -> end(now, List.of()));
    }

    private List<Caller> find(Beginning beginning) {
        FindCallers callers = session.desk().callers();
        return beginning.field() == Field.PHONE
                ? callers.byPhone(session.operator().id(), beginning.text())
                : callers.byEmail(session.operator().id(), beginning.text());
    }

    private void end(Beginning sought, List<Caller> callers) {
        searching = false;
        if (sought.equals(asked)) {
            show(callers);
        }
        search();
    }

    private void show(List<Caller> callers) {
        List<Caller> others = callers.stream().filter(caller -> !written(caller.who())).toList();
        if (!others.equals(found)) {
            marked.set(-1);
            found.setAll(others);
        }
    }

    private boolean written(Requester who) {
        Requester now = form.requester();
        return !now.name().isBlank() && who.name().equals(now.name())
                && (Objects.equals(who.phone(), now.phone()) || Objects.equals(who.email(), now.email()));
    }

    private Beginning beginning() {
        String whole = form.requester().phone();
        String phone = whole == null ? DialledNumber.beginning(form.text(Field.PHONE).get()) : whole;
        if (!phone.isEmpty()) {
            return new Beginning(Field.PHONE, phone);
        }
        String email = form.text(Field.EMAIL).get().strip();
        return new Beginning(Field.EMAIL, email.length() < LEAST_EMAIL ? "" : email);
    }
}
