package org.dsrdesk.desktop.register;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.ReadCases;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterPage;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Job;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.operator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The register as far as it was looked at: stretches are read by keyset as the table is scrolled, never all of it.
 * It outlives the screen, so that coming back from a request finds filters, rows and selection as they were.
 */
public final class RegisterModel {
    /** Rows in a stretch. */
    static final int STRETCH = 200;

    private static final int MOST_AGAIN = 2000;

    private final Session session;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObservableList<RequestRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Elsewhere> elsewhere = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.first(""));
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.UNKNOWN);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private RegisterPage.@Nullable Cursor next;
    private @Nullable RequestRow chosen;
    private @Nullable Job job;

    public RegisterModel(Session session, Background background, Dialogs dialogs, Messages messages) {
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** How many requests there are, and how many the filters let through; −1 before they were counted. */
    public record Counts(long all, long shown) {
        static final Counts UNKNOWN = new Counts(-1, -1);
    }

    /** How many requests of another operator hold the words that were searched. */
    public record Elsewhere(Operator operator, long found) {}

    private record Reading(RegisterPage page, Counts counts, List<Elsewhere> elsewhere) {}

    /** The other operators that have something for the words; empty where none were searched. */
    public ObservableList<Elsewhere> elsewhere() {
        return elsewhere;
    }

    /** The rows read so far, newest receipt first. */
    public ObservableList<RequestRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Narrowing> narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether a stretch is being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The row the selection stood on last; null when there was none. */
    public @Nullable RequestRow chosen() {
        return chosen;
    }

    /** Remembers the row of the selection. */
    public void choose(@Nullable RequestRow row) {
        chosen = row;
    }

    /** Whether more rows wait behind the last one. */
    public boolean hasMore() {
        return next != null;
    }

    /** Today in the operator's zone. */
    public LocalDate today() {
        return session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
    }

    /** Shows the register for words of the search box: other words begin anew, the same words keep the filters. */
    public void open(String words) {
        if (words.equals(narrowing.get().words())) {
            reload();
        } else {
            narrow(Narrowing.first(words));
        }
    }

    /** Shows what a narrowing lets through, from its beginning. */
    public void narrow(Narrowing now) {
        chosen = null;
        next = null;
        narrowing.set(now);
        read(STRETCH);
    }

    /** Reads anew what is shown. */
    public void reload() {
        read(Math.clamp(rows.size(), STRETCH, MOST_AGAIN));
    }

    /** Reads the next stretch when there is one and nothing is being read. */
    public void more() {
        RegisterPage.Cursor from = next;
        if (from == null || reading.get()) {
            return;
        }
        RegisterFilter filter = narrowing.get().filter(today());
        reading.set(true);
        job = background.run(_ -> cases().page(session.operator().id(), filter, STRETCH, from, session.actor()),
                this::append, this::fail);
    }

    private void read(int limit) {
        if (job != null) {
            job.cancel();
        }
        RegisterFilter filter = narrowing.get().filter(today());
        reading.set(true);
        job = background.run(
                _ -> new Reading(cases().page(session.operator().id(), filter, limit, null, session.actor()),
                        new Counts(cases().count(session.operator().id(), RegisterFilter.ALL),
                                cases().count(session.operator().id(), filter)),
                        others(filter.words())),
                this::take, this::fail);
    }

    private List<Elsewhere> others(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        RegisterFilter all = new RegisterFilter(words, RegisterFilter.Progress.ALL, null, null, null, null);
        return session.desk().operators().all().stream()
                .filter(one -> !one.id().equals(session.operator().id()))
                .map(one -> new Elsewhere(one, cases().count(one.id(), all)))
                .filter(one -> one.found() > 0)
                .toList();
    }

    private ReadCases cases() {
        return session.desk().cases();
    }

    private void take(Reading read) {
        next = read.page().next();
        elsewhere.setAll(read.elsewhere());
        rows.setAll(read.page().rows());
        counts.set(read.counts());
        reading.set(false);
    }

    private void append(RegisterPage page) {
        next = page.next();
        rows.addAll(page.rows());
        reading.set(false);
    }

    private void fail(Exception failed) {
        reading.set(false);
        dialogs.fail(Failure.of(messages.text("register.failed"), failed));
    }
}
