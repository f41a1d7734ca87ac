package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.MovedDate;
import org.dsrdesk.casework.OwnCalendar;
import org.dsrdesk.desktop.Job;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.DayStatus;
import org.jspecify.annotations.Nullable;

/** The days that an organisation sets for itself over the calendar; none unless it does. Used on the FX thread. */
public final class OwnDaysModel {
    private static final int LONGEST_BASIS = 300;

    private final CalendarTools tools;
    private final CalendarsModel calendars;
    private final ObservableList<CalendarDay> days = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OwnDayEdit> edit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Moves> moves = new ReadOnlyObjectWrapper<>();
    private final StringProperty basis = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> basisError = new SimpleObjectProperty<>();
    private @Nullable Job job;
    private boolean keeping;

    public OwnDaysModel(CalendarTools tools, CalendarsModel calendars) {
        this.tools = tools;
        this.calendars = calendars;
        days.setAll(calendars.ownDays());
        calendars.planProperty().addListener(_ -> days.setAll(calendars.ownDays()));
        calendars.calendarProperty().addListener(_ -> cancel());
        calendars.dayProperty().addListener(_ -> cancel());
        basis.addListener(_ -> basisError.set(null));
    }

    /** The operator's own days, the earliest first. */
    public ObservableList<CalendarDay> days() {
        return days;
    }

    /** The day being changed; null while none is. */
    public ReadOnlyObjectProperty<@Nullable OwnDayEdit> editProperty() {
        return edit.getReadOnlyProperty();
    }

    /** What keeping the day would move; null while that is being counted. */
    public ReadOnlyObjectProperty<@Nullable Moves> movesProperty() {
        return moves.getReadOnlyProperty();
    }

    /** Why the day is what it is: an act and its article. */
    public StringProperty basisProperty() {
        return basis;
    }

    /** The key of the sentence under the basis, or null. */
    public ObjectProperty<@Nullable String> basisErrorProperty() {
        return basisError;
    }

    /** Whether the day that is looked at can be changed here. */
    public boolean mayEdit() {
        return calendars.mayChange() && calendars.isOwn();
    }

    /** What editing would make of the day that is looked at. */
    public OwnDayEdit.To wouldBecome() {
        LocalDate date = calendars.dayProperty().get();
        YearPlan plan = calendars.planProperty().get();
        if (plan.own().containsKey(date)) {
            return OwnDayEdit.To.AS_IN_CALENDAR;
        }
        return plan.day(date).status().counts() ? OwnDayEdit.To.OFF : OwnDayEdit.To.WORKED;
    }

    /** Begins to change the day that is looked at, and counts what that would move. */
    public void edit() {
        if (!mayEdit() || keeping) {
            return;
        }
        basis.set("");
        OwnDayEdit begun = new OwnDayEdit(calendars.dayProperty().get(), wouldBecome());
        edit.set(begun);
        moves.set(null);
        List<CalendarDay> then = then(begun);
        Session session = tools.session();
        OwnCalendar own = calendars.ownCalendar();
        job = tools.background().run(
                _ -> session.desk().ruleKeeping().previewOwn(own, then, session.actor()),
                moved -> moves.set(new Moves(moved, tools.today())),
                this::fail);
    }

    /** Keeps the change; says what is missing when a day of one's own has no basis. */
    public void keep() {
        OwnDayEdit made = edit.get();
        if (made == null || keeping) {
            return;
        }
        basisError.set(made.to() == OwnDayEdit.To.AS_IN_CALENDAR ? null : problem());
        if (basisError.get() != null) {
            return;
        }
        keeping = true;
        List<CalendarDay> then = then(made);
        Session session = tools.session();
        OwnCalendar own = calendars.ownCalendar();
        tools.background().run(
                _ -> session.desk().ruleKeeping().keepOwn(own, then, session.actor()),
                moved -> kept(made, moved),
                this::fail);
    }

    /** Leaves the day as it is. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
        edit.set(null);
        moves.set(null);
        basisError.set(null);
    }

    private @Nullable String problem() {
        String typed = basis.get().strip();
        if (typed.isEmpty()) {
            return "calendars.own.basis.missing";
        }
        return typed.length() > LONGEST_BASIS ? "calendars.own.basis.long" : null;
    }

    private List<CalendarDay> then(OwnDayEdit made) {
        List<CalendarDay> then = new ArrayList<>(calendars.ownDays());
        then.removeIf(day -> day.date().equals(made.date()));
        switch (made.to()) {
            case OFF -> then.add(new CalendarDay(made.date(), DayStatus.HOLIDAY, basis.get().strip(), false));
            case WORKED -> then
                    .add(new CalendarDay(made.date(), DayStatus.WORKING_BY_DECREE, basis.get().strip(), false));
            case AS_IN_CALENDAR -> {}
        }
        then.sort(Comparator.comparing(CalendarDay::date));
        return then;
    }

    private void kept(OwnDayEdit made, List<MovedDate> moved) {
        keeping = false;
        cancel();
        tools.desk().calendarsChanged();
        calendars.reload();
        CalendarWords words = new CalendarWords(tools.messages());
        tools.tell(tools.messages().text("calendars.own.kept." + made.to().name(), tools.messages().date(made.date()))
                + " " + words.done(new Moves(moved, tools.today())));
    }

    private void fail(Exception failed) {
        keeping = false;
        calendars.reload();
        tools.fail(failed);
    }
}
