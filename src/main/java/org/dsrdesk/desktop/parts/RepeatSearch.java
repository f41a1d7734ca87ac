package org.dsrdesk.desktop.parts;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.FindRepeats;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for earlier requests while a form is filled in. One search runs at a time; what is typed meanwhile is looked
 * for when it ends, so that a slow store is asked as seldom as it can answer.
 */
public final class RepeatSearch {
    private static final int LEAST_NAME = 3;

    private final Session session;
    private final Background background;
    private final RequestForm form;
    private final ObservableList<EarlierLine> found = FXCollections.observableArrayList();
    private final ObservableList<EarlierLine> view = FXCollections.unmodifiableObservableList(found);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private @Nullable Asked asked;
    private boolean searching;

    public RepeatSearch(Session session, Background background, RequestForm form) {
        this.session = session;
        this.background = background;
        this.form = form;
        for (Observable watched : List.of(form.text(Field.PHONE), form.text(Field.EMAIL), form.text(Field.NAME),
                form.text(Field.BIRTH), form.text(Field.CONTRACT), form.text(Field.DOCUMENT), form.subjectProperty(),
                form.roleProperty(), form.kinds(), form.receivedProperty(), form.law().packProperty())) {
            watched.addListener(_ -> search());
        }
    }

    /** Earlier requests, the surest first. */
    public ObservableList<EarlierLine> found() {
        return view;
    }

    /** Whether the last search could not be made. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Whether the officer said that the new request stands apart from those found. */
    public BooleanProperty apartProperty() {
        return apart;
    }

    /** Looks now for what the form holds. */
    public void search() {
        Asked question = question();
        if (searching || question.equals(asked)) {
            return;
        }
        asked = question;
        searching = true;
        background.run(_ -> find(question), this::end, _ -> fail());
    }

    /** Looks again for the same, as after somebody changed what was found. */
    public void searchAgain() {
        asked = null;
        search();
    }

    private List<EarlierLine> find(Asked question) {
        Requester who = session.desk().documents().marked(question.who(), question.document());
        return session.desk().repeats().find(question.by(IdentityKeys.of(who), session.operator())).stream()
                .map(earlier -> EarlierLine.of(earlier, session))
                .toList();
    }

    private void end(List<EarlierLine> lines) {
        searching = false;
        failed.set(false);
        if (!lines.equals(found)) {
            found.setAll(lines);
            apart.set(false);
        }
        search();
    }

    private void fail() {
        searching = false;
        asked = null;
        failed.set(true);
        found.clear();
    }

    private Asked question() {
        ZonedDateTime received = form.receivedProperty().get();
        ZonedDateTime now = session.desk().clock().instant().atZone(session.operator().zone());
        return new Asked(comparable(form.requester()), form.document(), Set.copyOf(form.kinds()),
                received == null ? now : received.withZoneSameInstant(session.operator().zone()), form.law().pack());
    }

    private static Requester comparable(Requester written) {
        String email = written.email();
        boolean address = email != null && email.indexOf('@') > 0 && !email.endsWith("@");
        boolean name = written.name().length() >= LEAST_NAME;
        return new Requester(name ? written.name() : "", address ? email : null, written.phone(), written.role(),
                written.subject())
                .withDetails(written.details());
    }

    /** What the form holds; the number of a document becomes its mark off the FX thread. */
    private record Asked(
            Requester who, String document, Set<DemandKind> kinds, ZonedDateTime received, String pack) {
        FindRepeats.Question by(IdentityKeys keys, Operator operator) {
            return new FindRepeats.Question(keys, kinds, received, operator, pack, null);
        }
    }
}
