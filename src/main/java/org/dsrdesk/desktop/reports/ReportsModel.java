package org.dsrdesk.desktop.reports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.MonthFigures;
import org.dsrdesk.casework.ReadMonths.Volume;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Job;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.safekeeping.SafeFile;
import org.jspecify.annotations.Nullable;

/** The months, the chosen one in numbers, and the way to its file. Used on the FX thread. */
public final class ReportsModel {
    private final Session session;
    private final ReportExport export;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObservableList<Volume> months = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable YearMonth> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable MonthFigures> figures = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty identities = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable String> error = new ReadOnlyObjectWrapper<>();
    private @Nullable Job counting;

    public ReportsModel(Session session, ReportExport export, Background background, Notices notices,
            Dialogs dialogs, Messages messages) {
        this.session = session;
        this.export = export;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        chosen.addListener(_ -> count());
    }

    /** Every month from the first request until now, newest first. */
    public ObservableList<Volume> months() {
        return months;
    }

    /** The month that is shown; null before the months were read. */
    public ObjectProperty<@Nullable YearMonth> chosenProperty() {
        return chosen;
    }

    /** The chosen month in numbers; null while they are counted. */
    public ReadOnlyObjectProperty<@Nullable MonthFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Whether the file will hold names and contacts; it does not unless somebody asks. */
    public BooleanProperty identitiesProperty() {
        return identities;
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** The key of the sentence that says why no file was written, or null. */
    public ReadOnlyObjectProperty<@Nullable String> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Reads the months and counts the chosen one anew; names and contacts are masked again. */
    public void reload() {
        identities.set(false);
        error.set(null);
        background.run(_ -> session.desk().months().months(session.operator(), session.actor()), this::take,
                this::fail);
    }

    /** The name to propose for the chosen month's file. */
    public String fileName() {
        return messages.text("reports.fileName", String.valueOf(chosen.get())) + ".csv";
    }

    /** Writes the chosen month to a file, whole or not at all. */
    public void save(Path file) {
        YearMonth month = chosen.get();
        if (month == null || saving.get()) {
            return;
        }
        boolean masked = !identities.get();
        Locale locale = messages.language().locale();
        error.set(null);
        saving.set(true);
        background.run(_ -> write(file, month, locale, masked), this::saved, this::notSaved);
    }

    private Path write(Path file, YearMonth month, Locale locale, boolean masked) throws IOException {
        SafeFile.write(file, export.month(month, locale, masked));
        return file;
    }

    private void saved(Path file) {
        saving.set(false);
        notices.show(Notice.of(messages.text("reports.saved", file)));
    }

    private void notSaved(Exception failed) {
        saving.set(false);
        switch (failed) {
            case AccessDeniedException _ -> error.set("reports.problem.notWritable");
            case IOException _ -> error.set("reports.problem.notWritten");
            default -> dialogs.fail(Failure.of(messages.text("reports.failed"), failed));
        }
    }

    private void take(List<Volume> read) {
        months.setAll(read);
        YearMonth before = chosen.get();
        if (before == null) {
            chosen.set(read.getFirst().month());
        } else {
            count();
        }
    }

    private void count() {
        if (counting != null) {
            counting.cancel();
        }
        YearMonth month = chosen.get();
        if (month != null) {
            counting = background.run(
                    _ -> session.desk().months().figures(month, session.operator(), session.actor()), figures::set,
                    this::fail);
        }
    }

    private void fail(Exception failed) {
        dialogs.fail(Failure.of(messages.text("reports.failed"), failed));
    }
}
