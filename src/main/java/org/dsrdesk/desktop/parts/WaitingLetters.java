package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Looks in the inbox for letters of the person in a form: what is not registered yet has a running term too. */
public final class WaitingLetters {
    private final Session session;
    private final Background background;
    private final RequestForm form;
    private final ObservableList<WaitingLetter> found = FXCollections.observableArrayList();
    private final ObservableList<WaitingLetter> view = FXCollections.unmodifiableObservableList(found);
    private @Nullable Writer asked;
    private boolean searching;

    public WaitingLetters(Session session, Background background, RequestForm form) {
        this.session = session;
        this.background = background;
        this.form = form;
        for (Observable watched : List.of(form.text(Field.PHONE), form.text(Field.EMAIL))) {
            watched.addListener(_ -> search());
        }
    }

    /** The letters, the oldest first; a few at most. */
    public ObservableList<WaitingLetter> found() {
        return view;
    }

    /** The earliest day by which one of these demands has to be answered because a letter asks for it already. */
    public Optional<LocalDate> due(Set<DemandKind> kinds) {
        return found.stream()
                .filter(waiting -> waiting.letter().arrival().kinds().stream().anyMatch(kinds::contains))
                .flatMap(waiting -> Optional.ofNullable(waiting.due()).stream())
                .min(LocalDate::compareTo);
    }

    private void search() {
        Writer now = writer();
        if (searching || now.equals(asked)) {
            return;
        }
        asked = now;
        String pack = form.law().pack();
        searching = true;
        background.run(
                _ -> session.desk().letters().waiting(now, session.actor()).stream()
                        .map(letter -> WaitingLetter.of(letter, session, pack))
                        .toList(),
                this::end,
                _ -> end(List.of()));
    }

    private void end(List<WaitingLetter> letters) {
        searching = false;
        found.setAll(letters);
        search();
    }

    private Writer writer() {
        IdentityKeys keys = IdentityKeys.of(form.requester());
        return new Writer(keys.email(), keys.phone());
    }
}
