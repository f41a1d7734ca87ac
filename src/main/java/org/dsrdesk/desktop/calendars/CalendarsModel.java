package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.OwnCalendar;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.StoredRules.AddedYear;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.WorkingCalendar;

/** Which calendar, which year, which day of it. Used on the FX thread. */
public final class CalendarsModel {
    private final CalendarTools tools;
    private final ObservableList<String> calendars = FXCollections.observableArrayList();
    private final ObjectProperty<String> calendar;
    private final ObjectProperty<LocalDate> day;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<YearPlan> plan;
    private List<AddedYear> added = List.of();

    public CalendarsModel(CalendarTools tools) {
        this.tools = tools;
        calendar = new SimpleObjectProperty<>(own().getFirst());
        day = new SimpleObjectProperty<>(tools.today());
        plan = new ReadOnlyObjectWrapper<>(plan());
        calendars.setAll(own());
        calendar.addListener(_ -> plan.set(plan()));
        day.addListener((_, before, now) -> {
            if (before.getYear() != now.getYear()) {
                plan.set(plan());
            }
        });
        all.addListener((_, _, now) -> list(now));
    }

    /** The ids of the calendars to choose from, the usual one first. */
    public ObservableList<String> calendars() {
        return calendars;
    }

    /** The id of the calendar that is shown. */
    public ObjectProperty<String> calendarProperty() {
        return calendar;
    }

    /** Whether calendars of laws that the operator does not work by are among those to choose from. */
    public BooleanProperty allProperty() {
        return all;
    }

    /** The day that is looked at; it always lies between the first and the last year of a calendar. */
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The year that is shown. */
    public ReadOnlyObjectProperty<YearPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Looks at a day; one beyond the calendar is left alone. */
    public void look(LocalDate date) {
        if (date.getYear() >= WorkingCalendar.FIRST_YEAR && date.getYear() <= WorkingCalendar.LAST_YEAR) {
            day.set(date);
        }
    }

    /** Looks at the same day of another year. */
    public void lookAt(int year) {
        look(day.get().withYear(year));
    }

    /** Whether the operator's terms are counted by the calendar that is shown. */
    public boolean isOwn() {
        return own().contains(calendar.get());
    }

    /** Whether who sits here may add years and own days. */
    public boolean mayChange() {
        return tools.mayChange();
    }

    /** Reads anew what is stored, as another desk may have changed it. */
    public void reload() {
        tools.background().run(_ -> {
            tools.session().desk().ruleKeeping().refresh();
            return tools.session().desk().ruleKeeping().addedYears(tools.session().actor());
        }, this::take, tools::fail);
    }

    private void take(List<AddedYear> read) {
        added = read;
        plan.set(plan());
    }

    private List<String> own() {
        RuleBook book = tools.book();
        return tools.session().operator().packs().stream()
                .map(pack -> book.editions(pack).getLast().edition().calendar())
                .distinct()
                .toList();
    }

    private void list(boolean everything) {
        List<String> own = own();
        if (everything) {
            Stream<String> others = tools.book().calendars().keySet().stream().sorted();
            calendars.setAll(Stream.concat(own.stream(), others).distinct().toList());
        } else {
            if (!own.contains(calendar.get())) {
                calendar.set(own.getFirst());
            }
            calendars.setAll(own);
        }
    }

    private YearPlan plan() {
        String id = calendar.get();
        int year = day.get().getYear();
        List<CalendarDay> own = isOwn() ? ownDays() : List.of();
        WorkingCalendar plain = Objects.requireNonNull(tools.book().calendars().get(id), id);
        AddedYear by = added.stream()
                .filter(one -> one.calendar().equals(id) && one.year() == year)
                .findFirst()
                .orElse(null);
        return new YearPlan(id, year, own.isEmpty() ? plain : plain.with(own), byDate(own), by);
    }

    List<CalendarDay> ownDays() {
        return tools.book().ownDays().getOrDefault(ownCalendar(), List.of());
    }

    /** The calendar that is shown, as the operator keeps it. */
    OwnCalendar ownCalendar() {
        return new OwnCalendar(tools.session().operator().id(), calendar.get());
    }

    private static Map<LocalDate, CalendarDay> byDate(List<CalendarDay> days) {
        return days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }
}
