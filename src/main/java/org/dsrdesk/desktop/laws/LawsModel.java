package org.dsrdesk.desktop.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** The laws the desk knows, the one that is read, and what it is compared with. Used on the FX thread. */
public final class LawsModel {
    private final Session session;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObservableList<LawRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LawRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable EditionId> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable EditionId> other = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty onlyChanges = new SimpleBooleanProperty(true);

    public LawsModel(Session session, Background background, Dialogs dialogs, Messages messages) {
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        chosen.addListener(_ -> other.set(null));
        list(session.desk().rules());
    }

    /** Every edition of every law, the operator's own first. */
    public ObservableList<LawRow> rows() {
        return rowsView;
    }

    /** The edition that is read. */
    public ObjectProperty<@Nullable EditionId> chosenProperty() {
        return chosen;
    }

    /** The edition of the same law that it is compared with; null for none. */
    public ObjectProperty<@Nullable EditionId> otherProperty() {
        return other;
    }

    /** What is searched for in the law; it narrows nothing while editions are compared. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Whether everything is said of each rule, or only what it is and when. */
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /** Whether a comparison leaves out what is the same. */
    public BooleanProperty onlyChangesProperty() {
        return onlyChanges;
    }

    /** Looks what is stored now, since another desk may have added a law. */
    public void reload() {
        background.run(_ -> session.desk().ruleKeeping().refresh(), this::list,
                failed -> dialogs.fail(Failure.of(messages.text("laws.failed"), failed)));
    }

    /** Shows an edition that was just added. */
    public void added(EditionId edition) {
        list(session.desk().rules());
        chosen.set(edition);
    }

    /** The edition that is read, as the rule book has it. */
    public Optional<Statute> statute() {
        return row(chosen.get()).map(LawRow::statute);
    }

    /** The other editions of the law that is read. */
    public List<Statute> others() {
        EditionId read = chosen.get();
        return rows.stream()
                .map(LawRow::statute)
                .filter(one -> read != null && one.edition().id().pack().equals(read.pack())
                        && !one.edition().id().equals(read))
                .toList();
    }

    /** The edition that is read, whole, in the language of the moment. */
    Optional<LawPage> page() {
        return statute().map(new LawWriter(messages)::page);
    }

    /** The two editions side by side, the one that came into force first on the left. */
    Optional<LawComparison> comparison() {
        LawWriter writer = new LawWriter(messages);
        List<LawPage> two = Stream.of(row(chosen.get()), row(other.get()))
                .flatMap(Optional::stream)
                .map(LawRow::statute)
                .sorted(Comparator.comparing(statute -> statute.edition().validFrom()))
                .map(writer::page)
                .toList();
        return two.size() < 2 ? Optional.empty() : Optional.of(LawComparison.of(two.getFirst(), two.getLast()));
    }

    private Optional<LawRow> row(@Nullable EditionId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private void list(RuleBook book) {
        LocalDate today = session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
        List<LawRow> found = LawRow.of(book, session.operator(), today);
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
        if (row(chosen.get()).isEmpty()) {
            chosen.set(rows.getFirst().id());
        }
    }
}
