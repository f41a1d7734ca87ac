package org.dsrdesk.desktop.calendars;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.KeepRules;
import org.dsrdesk.casework.MovedDate;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A calendar from files: read, looked at, and kept only when somebody says so. Used on the FX thread. */
public final class ImportModel {
    private final CalendarTools tools;
    private final CalendarsModel calendars;
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Function<Locale, String>> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** What was read: one of the two is there. */
    private record Read(@Nullable ImportPreview preview, @Nullable Function<Locale, String> refusal) {}

    public ImportModel(CalendarTools tools, CalendarsModel calendars) {
        this.tools = tools;
        this.calendars = calendars;
        calendars.calendarProperty().addListener(_ -> cancel());
    }

    /** What would change; null while no file is looked at. */
    public ReadOnlyObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file was refused, as a sentence in the language asked for; null when none was. */
    public ReadOnlyObjectProperty<@Nullable Function<Locale, String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether a file is being read or a calendar kept. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Reads files for the calendar that is shown and looks what they would change; nothing is kept. */
    public void read(List<Path> files) {
        if (working.get() || files.isEmpty() || !calendars.mayChange()) {
            return;
        }
        cancel();
        String calendar = calendars.calendarProperty().get();
        working.set(true);
        tools.background().run(_ -> look(files, calendar), this::take, failed -> notRead(files, failed));
    }

    /** Keeps what is looked at. */
    public void confirm() {
        ImportPreview looked = preview.get();
        if (working.get() || looked == null) {
            return;
        }
        working.set(true);
        Session session = tools.session();
        tools.background().run(
                _ -> keeping().keepYears(looked.calendar(), looked.kept(), session.actor()),
                moved -> kept(looked, moved),
                this::notKept);
    }

    /** Leaves everything as it is. */
    public void cancel() {
        preview.set(null);
        refusal.set(null);
    }

    private KeepRules keeping() {
        return tools.session().desk().ruleKeeping();
    }

    private Read look(List<Path> files, String calendar) throws IOException {
        List<CalendarYear> years = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Path file : files) {
            switch (tools.desk().read(file, calendar)) {
                case CalendarReading.Refused(Function<Locale, String> sentence) -> {
                    return new Read(null, sentence);
                }
                case CalendarReading.Years(List<CalendarYear> more) -> years.addAll(more);
            }
        }
        for (CalendarYear year : years) {
            if (!seen.add(year.year())) {
                return new Read(null, _ -> tools.messages().text("calendars.import.twice", year.year()));
            }
        }
        years.sort(Comparator.comparingInt(CalendarYear::year));
        return new Read(preview(files, calendar, years), null);
    }

    private ImportPreview preview(List<Path> files, String calendar, List<CalendarYear> years) {
        Session session = tools.session();
        List<MovedDate> moved = keeping().preview(calendar, years, session.actor());
        RuleBook book = session.desk().rules();
        WorkingCalendar before = Objects.requireNonNull(book.calendars().get(calendar), calendar);
        return new ImportPreview(names(files), calendar, ImportPreview.years(calendar, before, years),
                ImportPreview.days(before, years), new Moves(moved, tools.today()));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }

    private void take(Read read) {
        working.set(false);
        refusal.set(read.refusal());
        preview.set(read.preview());
    }

    private void kept(ImportPreview looked, List<MovedDate> moved) {
        working.set(false);
        cancel();
        tools.desk().calendarsChanged();
        calendars.lookAt(looked.kept().getFirst().year());
        calendars.reload();
        String years = looked.kept().stream().map(year -> String.valueOf(year.year()))
                .collect(Collectors.joining(", "));
        Moves moves = new Moves(moved, looked.moves().today());
        tools.tell(tools.messages().text("calendars.import.kept", years) + " "
                + new CalendarWords(tools.messages()).done(moves));
    }

    private void notRead(List<Path> files, Exception failed) {
        working.set(false);
        String problem = switch (failed) {
            case NoSuchFileException _ -> "file.problem.MISSING";
            case AccessDeniedException _ -> "file.problem.NOT_ALLOWED";
            case IOException _ -> "file.problem.UNREADABLE";
            default -> null;
        };
        if (problem == null) {
            tools.fail(failed);
        } else {
            refusal.set(_ -> tools.messages().text(problem, String.join(", ", names(files))));
        }
    }

    private void notKept(Exception failed) {
        working.set(false);
        calendars.reload();
        tools.fail(failed);
    }
}
