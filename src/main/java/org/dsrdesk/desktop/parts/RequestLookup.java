package org.dsrdesk.desktop.parts;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.ReadCases;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Job;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/** Looks for a request by number, name, phone, address or words while they are typed. */
public final class RequestLookup {
    private static final int MOST = 5;
    private static final int LEAST = 2;

    private final Session session;
    private final Background background;
    private final RegisterFilter.Progress wanted;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<RequestRow> found = FXCollections.observableArrayList();
    private final ObservableList<RequestRow> view = FXCollections.unmodifiableObservableList(found);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.UNASKED);
    private @Nullable Job searching;

    /** Looks among the requests that stand so. */
    public RequestLookup(Session session, Background background, RegisterFilter.Progress wanted) {
        this.session = session;
        this.background = background;
        this.wanted = wanted;
        words.addListener(_ -> search());
    }

    /** What a search came to. */
    public enum Outcome {
        UNASKED,
        SEARCHING,
        FOUND,
        /** More were found than are shown. */
        MANY,
        /** All that were found are closed. */
        CLOSED,
        NOTHING,
        FAILED
    }

    private record Answer(List<RequestRow> rows, Outcome outcome) {}

    public StringProperty wordsProperty() {
        return words;
    }

    /** The requests found for the words that stand there now, newest first; empty while they are looked for. */
    public ObservableList<RequestRow> found() {
        return view;
    }

    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    private void search() {
        if (searching != null) {
            searching.cancel();
        }
        String asked = words.get().strip();
        if (asked.length() < LEAST) {
            show(new Answer(List.of(), Outcome.UNASKED));
            return;
        }
        show(new Answer(List.of(), Outcome.SEARCHING));
        searching = background.run(_ -> find(asked), this::show, _ -> show(new Answer(List.of(), Outcome.FAILED)));
    }

    private Answer find(String asked) {
        ReadCases cases = session.desk().cases();
        OperatorId operator = session.operator().id();
        RegisterFilter some = filter(asked, wanted);
        List<RequestRow> rows = cases.page(operator, some, MOST + 1, null, session.actor()).rows();
        if (rows.isEmpty()) {
            boolean closed = wanted == RegisterFilter.Progress.OPEN
                    && cases.count(operator, filter(asked, RegisterFilter.Progress.CLOSED)) > 0;
            return new Answer(rows, closed ? Outcome.CLOSED : Outcome.NOTHING);
        }
        return new Answer(rows.stream().limit(MOST).toList(), rows.size() > MOST ? Outcome.MANY : Outcome.FOUND);
    }

    private void show(Answer answer) {
        found.setAll(answer.rows());
        outcome.set(answer.outcome());
    }

    private static RegisterFilter filter(String words, RegisterFilter.Progress progress) {
        return new RegisterFilter(words, progress, null, null, null, null);
    }
}
